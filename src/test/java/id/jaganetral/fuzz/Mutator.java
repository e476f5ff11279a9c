package id.jaganetral.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages inputs: bytes, and in archives what is inside, so that the check sums of the archive do not hide it. */
final class Mutator {
    private static final List<String> NASTY = List.of(
            "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>&x;",
            "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><a>&b;</a>",
            "../../../../tmp/x",
            "=cmd|' /C calc'!A0",
            "-1",
            "0",
            "2147483648",
            "99999999999999999999",
            "1e400",
            "NaN",
            "\u0000",
            "\uFEFF",
            "&#x10FFFF;",
            "\"\"\"",
            "{{{{",
            "{#a}{#a}{/b}",
            "!!javax.script.ScriptEngineManager [x]",
            "&a [*a,*a]",
            "<a>".repeat(300),
            "[".repeat(2000));

    private final Random random;

    Mutator(Random random) {
        this.random = random;
    }

    byte[] mutate(byte[] seed) {
        if (isZip(seed) && random.nextInt(5) > 0) {
            return insideZip(seed);
        }
        return bytes(seed);
    }

    private byte[] bytes(byte[] seed) {
        byte[] out = seed.clone();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            out = once(out);
        }
        return out;
    }

    private byte[] once(byte[] in) {
        if (in.length == 0) {
            return new byte[] {(byte) random.nextInt(256)};
        }
        int at = random.nextInt(in.length);
        int length = Math.min(in.length - at, 1 + random.nextInt(1 + random.nextInt(200)));
        switch (random.nextInt(7)) {
            case 0:
                in[at] ^= (byte) (1 << random.nextInt(8));
                return in;
            case 1:
                in[at] = (byte) random.nextInt(256);
                return in;
            case 2:
                return joined(in, 0, at, new byte[0], at + length);
            case 3:
                return joined(in, 0, at + length, part(in, at, length), at + length);
            case 4:
                return part(in, 0, at);
            case 5:
                for (int i = at; i < at + Math.min(4, length); i++) {
                    in[i] = (byte) (random.nextBoolean() ? 0xff : 0);
                }
                return in;
            default:
                byte[] nasty = NASTY.get(random.nextInt(NASTY.size())).getBytes(StandardCharsets.UTF_8);
                return joined(in, 0, at, nasty, random.nextBoolean() ? at : at + length);
        }
    }

    private byte[] insideZip(byte[] zip) {
        try {
            Map<String, byte[]> entries = new LinkedHashMap<>();
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
            if (entries.isEmpty()) {
                return bytes(zip);
            }
            List<String> names = new ArrayList<>(entries.keySet());
            String name = names.get(random.nextInt(names.size()));
            if (random.nextInt(20) == 0) {
                entries.remove(name);
            } else if (random.nextInt(20) == 0) {
                entries.put("../" + name, entries.remove(name));
            } else {
                entries.put(name, bytes(entries.get(name)));
            }
            return zipped(entries);
        } catch (IOException | IllegalArgumentException noArchive) {
            return bytes(zip);
        }
    }

    private static byte[] zipped(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    private static byte[] part(byte[] in, int from, int length) {
        byte[] out = new byte[length];
        System.arraycopy(in, from, out, 0, length);
        return out;
    }

    private static byte[] joined(byte[] in, int from, int to, byte[] middle, int again) {
        byte[] out = new byte[to - from + middle.length + in.length - again];
        System.arraycopy(in, from, out, 0, to - from);
        System.arraycopy(middle, 0, out, to - from, middle.length);
        System.arraycopy(in, again, out, to - from + middle.length, in.length - again);
        return out;
    }
}
