package id.jaganetral.bench;

import id.jaganetral.domain.evidence.likeness.Measured;

/** How well screenshots are known again, on a set the project draws itself. Prints the shares and what is wanted. */
public final class LikenessBench {
    private static final int PICTURES = 300;

    private LikenessBench() {}

    public static void main(String[] arguments) {
        System.out.println(Measured.of(arguments.length > 0 ? Integer.parseInt(arguments[0]) : PICTURES));
    }
}
