package id.jaganetral.ui.kit.screen;

/** Takes the user to another place. Screens know this and {@link Places}, never each other. */
public interface Navigator {
    /** Goes there; asks first when the present screen has unsaved input. */
    void open(Destination destination);

    /** Goes there in place of the present screen, without asking: for a form that has just been saved. */
    void replace(Destination destination);

    void back();

    void forward();
}
