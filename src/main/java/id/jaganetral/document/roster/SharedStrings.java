package id.jaganetral.document.roster;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The texts of a workbook, which its cells name by number. A roster of 100,000 people has some two million of them, so
 * they are kept as UTF-8 in large blocks, not as objects.
 */
final class SharedStrings implements AutoCloseable {
    private static final int BLOCK = 1 << 20;
    private static final int LENGTH_BYTES = 3;
    /** Excel allows 32,767 characters in a cell. */
    private static final int LONGEST = 32_767;

    private final List<byte[]> blocks = new ArrayList<>();
    private int[] places = new int[1024];
    private int count;
    private int used = BLOCK;

    private XmlReader rest;

    private SharedStrings(XmlReader rest) {
        this.rest = rest;
    }

    static SharedStrings none() {
        return new SharedStrings(null);
    }

    /** Reads as far as is asked for: looking at the first rows of a file needs only the first texts. */
    static SharedStrings read(XmlReader xml) {
        return new SharedStrings(xml);
    }

    private void readUpTo(int index) {
        while (count <= index && rest != null) {
            int event = rest.next();
            if (rest.atStart(event) && rest.name().equals("si")) {
                add(richText(rest, "si"));
            } else if (rest.atDocumentEnd(event)) {
                close();
            }
        }
    }

    @Override
    public void close() {
        if (rest != null) {
            rest.close();
            rest = null;
        }
    }

    /** The text of an element made of runs; phonetic hints are no part of it. */
    static String richText(XmlReader xml, String element) {
        String first = null;
        StringBuilder more = null;
        for (int event = xml.next(); !(xml.atEnd(event) && xml.name().equals(element)); event = xml.next()) {
            if (!xml.atStart(event)) {
                continue;
            }
            if (xml.name().equals("rPh")) {
                xml.skip();
            } else if (xml.name().equals("t")) {
                String text = xml.text();
                if (first == null) {
                    first = text;
                } else {
                    more = more == null ? new StringBuilder(first) : more;
                    more.append(text);
                }
            }
        }
        return more != null ? more.toString() : first == null ? "" : first;
    }

    private void add(String text) {
        byte[] bytes = (text.length() > LONGEST ? text.substring(0, LONGEST) : text).getBytes(StandardCharsets.UTF_8);
        if (used + LENGTH_BYTES + bytes.length > BLOCK) {
            blocks.add(new byte[BLOCK]);
            used = 0;
        }
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
        }
        byte[] block = blocks.get(blocks.size() - 1);
        places[count++] = (blocks.size() - 1) * BLOCK + used;
        block[used++] = (byte) (bytes.length >> 16);
        block[used++] = (byte) (bytes.length >> 8);
        block[used++] = (byte) bytes.length;
        System.arraycopy(bytes, 0, block, used, bytes.length);
        used += bytes.length;
    }

    String get(int index) {
        readUpTo(index);
        if (index < 0 || index >= count) {
            throw FileTrouble.of("employee.file.damaged");
        }
        byte[] block = blocks.get(places[index] / BLOCK);
        int at = places[index] % BLOCK;
        int length = (block[at] & 0xff) << 16 | (block[at + 1] & 0xff) << 8 | block[at + 2] & 0xff;
        return new String(block, at + LENGTH_BYTES, length, StandardCharsets.UTF_8);
    }
}
