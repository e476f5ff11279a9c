package id.jaganetral.application.evidence.reading;

/** Whether the text in pictures is read without being asked for each time (port). */
public interface AutomaticReading {
    /** On until somebody turned it off; off for those who may not add to evidence. */
    boolean wanted();

    void want(boolean wanted);
}
