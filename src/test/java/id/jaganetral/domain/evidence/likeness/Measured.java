package id.jaganetral.domain.evidence.likeness;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How well a set of pictures is known again, in shares of 1. Half the pictures are posts of one layout, where only name, time
 * and words differ.
 *
 * @param resaved re-compressed or scaled pictures that were found
 * @param cropped pictures cropped by a tenth that were found
 * @param strangers pairs of different pictures
 * @param ofOneLayout pairs of different posts of one layout
 * @param millis for one close comparison, on the average
 */
public record Measured(
        double resaved, double cropped, Alarms strangers, Alarms ofOneLayout, double millis, String likenesses) {

    /** Pairs of different pictures, and how many of them were taken for the same. */
    public record Alarms(long alarms, long pairs) {
        static Alarms of(List<Double> likenesses) {
            return new Alarms(likenesses.stream().filter(Sketch::same).count(), likenesses.size());
        }

        /** Whether there are fewer than one in 10,000, counting a part of 10,000 as none. */
        boolean few() {
            return alarms <= pairs / 10_000;
        }

        @Override
        public String toString() {
            return alarms + " in " + pairs + " pairs";
        }
    }

    /** Measures that many pictures of each kind. */
    public static Measured of(int pictures) {
        PictureSet set = new PictureSet(7);
        Random chance = new Random(11);
        List<Sketch> different = new ArrayList<>();
        List<Sketch> alike = new ArrayList<>();
        List<Double> resaved = new ArrayList<>();
        List<Double> cropped = new ArrayList<>();
        for (int i = 0; i < pictures; i++) {
            different.add(measure(set.picture(i), resaved, cropped, chance));
            alike.add(measure(set.ofOneLayout(i), resaved, cropped, chance));
        }
        long begun = System.nanoTime();
        List<Double> ofOneLayout = pairs(alike);
        double millis = (System.nanoTime() - begun) / 1e6 / ofOneLayout.size();
        List<Double> strangers = pairs(different);
        return new Measured(
                share(resaved),
                share(cropped),
                Alarms.of(strangers),
                Alarms.of(ofOneLayout),
                millis,
                "resaved " + lowest(resaved) + ", cropped " + lowest(cropped) + ", strangers " + highest(strangers)
                        + ", of one layout " + highest(ofOneLayout));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "known again: re-compressed or scaled %.1f %% (at least 95), cropped by a tenth %.1f %% (at least 90),"
                        + " false alarms %s, of one layout with other words %s (under 1 in 10,000),"
                        + " %.1f ms a close comparison; %s",
                resaved * 100,
                cropped * 100,
                strangers,
                ofOneLayout,
                millis,
                likenesses);
    }

    private static Sketch measure(BufferedImage picture, List<Double> resaved, List<Double> cropped, Random chance) {
        Sketch sketch = sketch(picture);
        resaved.add(compared(sketch, Copies.recompressed(picture, 0.3)));
        resaved.add(compared(sketch, Copies.scaled(picture, 0.5)));
        resaved.add(compared(sketch, Copies.recompressed(Copies.scaled(picture, 0.7), 0.5)));
        resaved.add(compared(sketch, Copies.scaled(picture, 1.6)));
        cropped.add(compared(sketch, Copies.cropped(picture, chance)));
        cropped.add(compared(sketch, Copies.recompressed(Copies.cropped(picture, chance), 0.6)));
        cropped.add(compared(sketch, Copies.croppedAllAround(picture)));
        return sketch;
    }

    private static List<Double> pairs(List<Sketch> sketches) {
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < sketches.size(); i++) {
            for (int j = 0; j < i; j++) {
                all.add(compared(sketches.get(i), sketches.get(j)));
            }
        }
        return all;
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

    private static double share(List<Double> likenesses) {
        return (double) likenesses.stream().filter(Sketch::same).count() / likenesses.size();
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
