package id.jaganetral.domain.evidence;

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

    /** The first signs, as Latin letters. */
    String beginning() {
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < Math.min(all.length, 80); i++) {
            latin.append((char) at(i));
        }
        return latin.toString();
    }

    /** Whether it reads as text: valid UTF-8 or Latin letters, no control characters but line ends and tabs. */
    boolean looksLikeText() {
        if (all.length == 0) {
            return false;
        }
        int start = says(0, "\u00EF\u00BB\u00BF") ? 3 : 0;
        for (int i = start; i < all.length; i++) {
            int b = all[i] & 0xFF;
            if (b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                return false;
            }
        }
        return true;
    }
}
