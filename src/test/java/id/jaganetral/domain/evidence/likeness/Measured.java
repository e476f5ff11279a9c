package id.jaganetral.domain.evidence.likeness;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How well a set of pictures is known again, in shares of 1.
 *
 * @param resaved re-compressed or scaled pictures that were found
 * @param cropped pictures cropped by a tenth that were found
 * @param alarms pairs of different pictures taken for the same
 * @param pairs how many pairs of different pictures were compared
 */
public record Measured(double resaved, double cropped, long alarms, long pairs, String likenesses) {

    public static Measured of(int pictures) {
        PictureSet set = new PictureSet(7);
        Random chance = new Random(11);
        List<Sketch> sketches = new ArrayList<>();
        List<Double> resaved = new ArrayList<>();
        List<Double> cropped = new ArrayList<>();
        for (int i = 0; i < pictures; i++) {
            BufferedImage picture = set.picture(i);
            Sketch sketch = sketch(picture);
            sketches.add(sketch);
            resaved.add(compared(sketch, Copies.recompressed(picture, 0.3)));
            resaved.add(compared(sketch, Copies.scaled(picture, 0.5)));
            resaved.add(compared(sketch, Copies.recompressed(Copies.scaled(picture, 0.7), 0.5)));
            resaved.add(compared(sketch, Copies.scaled(picture, 1.6)));
            cropped.add(compared(sketch, Copies.cropped(picture, chance)));
            cropped.add(compared(sketch, Copies.recompressed(Copies.cropped(picture, chance), 0.6)));
            cropped.add(compared(sketch, Copies.croppedAllAround(picture)));
        }
        List<Double> strangers = new ArrayList<>();
        for (int i = 0; i < pictures; i++) {
            for (int j = 0; j < i; j++) {
                strangers.add(compared(sketches.get(i), sketches.get(j)));
            }
        }
        return new Measured(
                share(resaved),
                share(cropped),
                strangers.stream().filter(Measured::known).count(),
                strangers.size(),
                "resaved " + lowest(resaved) + ", cropped " + lowest(cropped) + ", strangers " + highest(strangers));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "known again: re-compressed or scaled %.1f %% (at least 95), cropped by a tenth %.1f %% (at least 90),"
                        + " false alarms %d in %d pairs (under 1 in 10,000); %s",
                resaved * 100,
                cropped * 100,
                alarms,
                pairs,
                likenesses);
    }

    private static Sketch sketch(BufferedImage picture) {
        return Sketch.of(Copies.light(picture)).orElseThrow();
    }

    private static double compared(Sketch one, BufferedImage copy) {
        return compared(one, sketch(copy));
    }

    /** Likeness, 0 when the hashes alone tell them apart. */
    private static double compared(Sketch one, Sketch other) {
        return one.near(other.regions()) ? one.likeness(other) : 0;
    }

    private static boolean known(double likeness) {
        return likeness >= Detail.SAME;
    }

    private static double share(List<Double> likenesses) {
        return (double) likenesses.stream().filter(Measured::known).count() / likenesses.size();
    }

    /** What a twentieth lies below. */
    private static String lowest(List<Double> all) {
        return quantiles(all, 0, 0.01, 0.05, 0.1, 0.5);
    }

    private static String highest(List<Double> all) {
        return quantiles(all, 0.5, 0.99, 0.999, 0.9999, 1);
    }

    private static String quantiles(List<Double> all, double... shares) {
        double[] sorted = all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return Arrays.stream(shares)
                .mapToObj(share -> String.format(Locale.ROOT, "%.3f", sorted[(int) (share * (sorted.length - 1))]))
                .toList()
                .toString();
    }
}
