package id.jaganetral.domain.evidence;

import java.util.stream.IntStream;

/** The beginning of a file, read safely: beyond its end there are zeros. */
final class Bytes {
    private final byte[] all;

    Bytes(byte[] all) {
        this.all = all.clone();
    }

    int length() {
        return all.length;
    }

    int at(int index) {
        return index >= 0 && index < all.length ? all[index] & 0xFF : 0;
    }

    int big16(int index) {
        return at(index) << 8 | at(index + 1);
    }

    int little16(int index) {
        return at(index + 1) << 8 | at(index);
    }

    int little24(int index) {
        return at(index + 2) << 16 | little16(index);
    }

    long big32(int index) {
        return (long) big16(index) << 16 | big16(index + 2);
    }

    long little32(int index) {
        return (long) little16(index + 2) << 16 | little16(index);
    }

    /** Whether these letters stand here; each stands for one byte. */
    boolean says(int index, String latin) {
        if (index < 0 || index + latin.length() > all.length) {
            return false;
        }
        for (int i = 0; i < latin.length(); i++) {
            if (at(index + i) != latin.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The first signs, as Latin letters; of a text of two bytes a sign, as they are. */
    String beginning() {
        if (twoBytesASign()) {
            return pairs().limit(80)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < Math.min(all.length, 80); i++) {
            latin.append((char) at(i));
        }
        return latin.toString();
    }

    /** The mark older Windows programs put before text. */
    private boolean twoBytesASign() {
        return says(0, "\u00FF\u00FE") || says(0, "\u00FE\u00FF");
    }

    /** Signs of two bytes each, behind the mark. */
    private IntStream pairs() {
        boolean little = at(0) == 0xFF;
        return IntStream.range(1, all.length / 2).map(pair -> little ? little16(2 * pair) : big16(2 * pair));
    }

    /** Whether it reads as text: UTF-8, Latin letters or marked UTF-16, no control characters but line ends and tabs. */
    boolean looksLikeText() {
        if (all.length == 0) {
            return false;
        }
        if (twoBytesASign()) {
            return pairs().noneMatch(Bytes::isControl);
        }
        int start = says(0, "\u00EF\u00BB\u00BF") ? 3 : 0;
        for (int i = start; i < all.length; i++) {
            if (isControl(all[i] & 0xFF)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isControl(int sign) {
        return sign < 0x20 && sign != '\n' && sign != '\r' && sign != '\t' && sign != '\f';
    }
}
