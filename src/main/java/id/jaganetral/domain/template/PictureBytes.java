package id.jaganetral.domain.template;

import java.util.Arrays;

/** The bytes of a picture; equal when the bytes are equal. */
public final class PictureBytes {
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private final byte[] bytes;

    public PictureBytes(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public int length() {
        return bytes.length;
    }

    /** File name extension: {@code jpeg} or {@code png}. */
    public String extension() {
        return bytes.length > 2 && Arrays.equals(Arrays.copyOf(bytes, JPEG.length), JPEG) ? "jpeg" : "png";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PictureBytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "PictureBytes[" + bytes.length + "]";
    }
}
