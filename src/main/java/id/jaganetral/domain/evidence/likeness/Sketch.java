package id.jaganetral.domain.evidence.likeness;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of a picture to know it again (sketsa pengenal): hashes of its parts, compared with many at once, and a grid of
 * its brightness, compared closely with the few that are near: first as a whole, then block by block.
 */
public final class Sketch {
    /** Bits that may differ for a closer look; chosen by measurement. */
    private static final int NEAR = 20;

    private static final int CLOSEST = 3;
    /** As a whole, two pictures fit upon each other from here on; chosen by measurement. */
    private static final double FITTING = 0.9;
    /** From here on no better place is looked for. */
    private static final double CERTAIN = 0.97;

    /** Share of blocks that show the same, from which two pictures count as the same; chosen by measurement. */
    static final double SAME = 0.93;

    private static final List<Frame> FRAMES = Frame.cropped();

    private final long[] regions;
    private final Detail detail;

    private Sketch(long[] regions, Detail detail) {
        this.regions = regions;
        this.detail = detail;
    }

    /** Empty for a picture that shows next to nothing: all of those would be alike. */
    public static Optional<Sketch> of(LightGrid picture) {
        Detail detail = Detail.of(picture);
        if (detail.flat()) {
            return Optional.empty();
        }
        long[] regions = FRAMES.stream()
                .mapToLong(frame -> RegionHash.of(picture, frame))
                .toArray();
        return Optional.of(new Sketch(regions, detail));
    }

    /** As stored. */
    public static Sketch read(byte[] regions, byte[] detail) {
        long[] read = new long[FRAMES.size()];
        for (int i = 0; i < read.length; i++) {
            read[i] = region(regions, i);
        }
        return new Sketch(read, Detail.read(detail));
    }

    /** The hashes of the parts, for storing. */
    public byte[] regions() {
        byte[] stored = new byte[regions.length * Long.BYTES];
        for (int i = 0; i < stored.length; i++) {
            stored[i] = (byte) (regions[i / Long.BYTES] >>> 56 - 8 * (i % Long.BYTES));
        }
        return stored;
    }

    private static long region(byte[] stored, int index) {
        long read = 0;
        for (int i = index * Long.BYTES; i < (index + 1) * Long.BYTES; i++) {
            read = read << 8 | stored[i] & 0xFF;
        }
        return read;
    }

    /** The grid, for storing. */
    public byte[] detail() {
        return detail.stored();
    }

    /** Whether a closer look is worth while, told from the hashes of the other alone. */
    public boolean near(byte[] otherRegions) {
        long otherWhole = region(otherRegions, 0);
        for (int i = 0; i < regions.length; i++) {
            if (RegionHash.distance(regions[i], otherWhole) <= NEAR
                    || RegionHash.distance(regions[0], region(otherRegions, i)) <= NEAR) {
                return true;
            }
        }
        return false;
    }

    /**
     * How alike two pictures are, from 0 to 1, the one as the whole or as a part of the other: the share of what they show that
     * both show. 0 when they do not fit upon each other.
     */
    public double likeness(Sketch other) {
        Fit here = asPart(other);
        if (here.correlation() >= CERTAIN) {
            return Blocks.agreeing(detail.grid(), here.frame(), other.detail.grid());
        }
        Fit there = other.asPart(this);
        if (Math.max(here.correlation(), there.correlation()) < FITTING) {
            return 0;
        }
        return here.correlation() >= there.correlation()
                ? Blocks.agreeing(detail.grid(), here.frame(), other.detail.grid())
                : Blocks.agreeing(other.detail.grid(), there.frame(), detail.grid());
    }

    /** Whether a likeness is that of the same picture. */
    public static boolean same(double likeness) {
        return likeness >= SAME;
    }

    public boolean same(Sketch other) {
        return near(other.regions()) && same(likeness(other));
    }

    /** The other as what is left of this one after cropping; fits nowhere when no part is near. */
    private Fit asPart(Sketch other) {
        int[] distances = new int[regions.length];
        Integer[] order = new Integer[regions.length];
        for (int i = 0; i < regions.length; i++) {
            distances[i] = RegionHash.distance(regions[i], other.regions[0]);
            order[i] = i;
        }
        Arrays.sort(order, Comparator.comparingInt(i -> distances[i]));
        Fit best = new Fit(Frame.WHOLE, 0);
        for (int i = 0; i < CLOSEST && distances[order[i]] <= NEAR && best.correlation() < CERTAIN; i++) {
            Fit found = detail.fit(FRAMES.get(order[i]), other.detail);
            best = found.correlation() > best.correlation() ? found : best;
        }
        return best;
    }
}
