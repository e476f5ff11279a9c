package id.jaganetral.ui.kit.look;

/**
 * How the window looks.
 *
 * @param dark light letters on dark ground
 * @param textPercent size of the letters: 100, 110, 125 or 150
 */
public record Appearance(boolean dark, int textPercent) {
    public static final Appearance LIGHT = new Appearance(false, 100);
    public static final Appearance DARK = new Appearance(true, 100);

    public Appearance withDark(boolean wanted) {
        return new Appearance(wanted, textPercent);
    }

    public Appearance withTextPercent(int wanted) {
        return new Appearance(dark, wanted);
    }
}
