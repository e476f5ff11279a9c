package id.jaganetral.application.employee;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * Texts searched for a part anywhere in them. For each pair of neighbouring letters it is known in which texts the pair
 * occurs, so that only texts with all pairs of the wanted part are looked into; 100,000 names take some fifteen
 * megabytes.
 */
final class TextIndex {
    private static final byte END = '\n';
    private static final int ALPHABET = 128;

    private final byte[] block;
    private final int[] starts;
    private final BitSet[] first = new BitSet[ALPHABET];
    private final BitSet[] single = new BitSet[ALPHABET];
    private final BitSet[] pairs = new BitSet[ALPHABET * ALPHABET];

    TextIndex(List<String> texts) {
        this.starts = new int[texts.size() + 1];
        byte[] bytes = new byte[Math.max(16, texts.size() * 48)];
        int used = 0;
        for (int i = 0; i < texts.size(); i++) {
            byte[] folded = fold(texts.get(i));
            if (used + folded.length + 1 > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, used + folded.length + 1));
            }
            System.arraycopy(folded, 0, bytes, used, folded.length);
            used += folded.length;
            bytes[used++] = END;
            starts[i + 1] = used;
            note(i, folded);
        }
        this.block = Arrays.copyOf(bytes, used);
    }

    private void note(int text, byte[] letters) {
        if (letters.length > 0) {
            mark(first, letters[0], text);
        }
        for (int i = 0; i < letters.length; i++) {
            mark(single, letters[i], text);
            if (i > 0) {
                mark(pairs, pair(letters, i), text);
            }
        }
    }

    private void mark(BitSet[] sets, int which, int text) {
        if (sets[which] == null) {
            sets[which] = new BitSet(size());
        }
        sets[which].set(text);
    }

    private static int pair(byte[] letters, int second) {
        return letters[second - 1] * ALPHABET + letters[second];
    }

    int size() {
        return starts.length - 1;
    }

    /** Small letters without accents, one byte each. */
    private static byte[] fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('\n', ' ');
        byte[] bytes = lower.getBytes(StandardCharsets.US_ASCII);
        if (bytes.length == lower.length() && lower.chars().allMatch(c -> c < 128)) {
            return bytes;
        }
        String plain = Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return plain.getBytes(StandardCharsets.US_ASCII);
    }

    /** The texts in which a part occurs. */
    BitSet containing(String part) {
        byte[] wanted = fold(part);
        if (wanted.length == 0) {
            BitSet all = new BitSet(size());
            all.set(0, size());
            return all;
        }
        BitSet hits = copy(wanted.length == 1 ? single[wanted[0]] : pairs[pair(wanted, 1)]);
        for (int i = 2; i < wanted.length; i++) {
            keep(hits, pairs[pair(wanted, i)]);
        }
        if (wanted.length > 2) {
            for (int i = hits.nextSetBit(0); i >= 0; i = hits.nextSetBit(i + 1)) {
                if (!occurs(wanted, i)) {
                    hits.clear(i);
                }
            }
        }
        return hits;
    }

    /** The texts among some that begin with a part. */
    BitSet beginning(String part, BitSet among) {
        byte[] wanted = fold(part);
        BitSet hits = copy(among);
        if (wanted.length > 0) {
            keep(hits, first[wanted[0]]);
        }
        for (int i = hits.nextSetBit(0); i >= 0; i = hits.nextSetBit(i + 1)) {
            if (starts[i] + wanted.length >= starts[i + 1] || !matches(wanted, starts[i])) {
                hits.clear(i);
            }
        }
        return hits;
    }

    private BitSet copy(BitSet set) {
        return set == null ? new BitSet(size()) : (BitSet) set.clone();
    }

    private static void keep(BitSet hits, BitSet also) {
        if (also == null) {
            hits.clear();
        } else {
            hits.and(also);
        }
    }

    private boolean occurs(byte[] wanted, int text) {
        int last = starts[text + 1] - 1 - wanted.length;
        for (int at = starts[text]; at <= last; at++) {
            if (block[at] == wanted[0] && matches(wanted, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(byte[] wanted, int at) {
        int i = wanted.length - 1;
        while (i >= 0 && block[at + i] == wanted[i]) {
            i--;
        }
        return i < 0;
    }
}
