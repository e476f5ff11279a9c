package id.jaganetral.planted.crowd;

/** Breaks: a name that says nothing, a static that changes, a constructor that takes everything. */
public class CaseManager {
    public static int count;

    public CaseManager(int a, int b, int c, int d, int e, int f, int g, int h) {
        count = a + b + c + d + e + f + g + h;
    }
}
