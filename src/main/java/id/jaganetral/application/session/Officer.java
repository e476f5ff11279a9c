package id.jaganetral.application.session;

/** The officer at the keyboard, asked anew each time because it may change while the program runs. */
public interface Officer {
    /** Name as written into facts and registers, never empty. */
    String name();
}
