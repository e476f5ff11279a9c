package id.jaganetral;

/** Entry point of the program: it must not extend JavaFX's Application, so that the class path works. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
        System.out.println("JagaNetral");
    }
}
