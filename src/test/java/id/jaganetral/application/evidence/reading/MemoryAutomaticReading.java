package id.jaganetral.application.evidence.reading;

/** The choice in memory, off at first. */
public final class MemoryAutomaticReading implements AutomaticReading {
    private boolean wanted;

    @Override
    public boolean wanted() {
        return wanted;
    }

    @Override
    public void want(boolean now) {
        wanted = now;
    }
}
