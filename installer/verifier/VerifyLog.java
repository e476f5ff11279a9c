import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Checks an exported log of JagaNetral, and holds it against seals, without JagaNetral: one file, nothing but Java. It
 * shares no line of code with the program, so that a mistake of the one is no mistake of the other.
 *
 * <pre>java -jar jaganetral-pemeriksa.jar CATATAN [SEGEL ...]</pre>
 *
 * The log: a first line {@code JAGANETRAL-CATATAN 1 WORKSPACE}, then one line for each entry: number, milliseconds since
 * 1970, account, kind, subject, details, hash, with tabs between. The hash is SHA-256 over the hash of the entry before (in
 * hexadecimal), a line feed, and the line up to the tab before the hash; before the first entry it is SHA-256 over the first
 * line. A seal is any text with a line {@code JAGANETRAL-SEGEL 1 WORKSPACE NUMBER HASH}.
 *
 * <p>Ends with 0 when all fits, 1 when something does not, 2 when a file cannot be read.
 */
public final class VerifyLog {
    private static final String LOG = "JAGANETRAL-CATATAN 1 ";
    private static final String SEAL = "JAGANETRAL-SEGEL 1 ";
    private static final int HEX = 64;

    /** A seal, as far as it is needed. */
    record Seal(String name, String workspace, long number, String hash) {}

    /** What is wrong, in words. */
    private static final class Fault extends Exception {
        private static final long serialVersionUID = 1L;

        Fault(String words) {
            super(words);
        }
    }

    private final MessageDigest sha256;
    private final byte[] before = new byte[HEX + 1];
    private final List<Seal> seals;
    private int nextSeal;
    private long number;
    private long sealed;

    private VerifyLog(List<Seal> seals) throws NoSuchAlgorithmException {
        this.sha256 = MessageDigest.getInstance("SHA-256");
        this.seals = new ArrayList<>(seals);
        this.seals.sort(Comparator.comparingLong(Seal::number));
    }

    public static void main(String[] arguments) throws NoSuchAlgorithmException {
        if (arguments.length == 0) {
            System.err.println("Pemakaian: java -jar jaganetral-pemeriksa.jar CATATAN [SEGEL ...]");
            System.exit(2);
        }
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) throws NoSuchAlgorithmException {
        try {
            List<Seal> seals = new ArrayList<>();
            for (String file : Arrays.asList(arguments).subList(1, arguments.length)) {
                seals.add(seal(Path.of(file)));
            }
            VerifyLog check = new VerifyLog(seals);
            try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(arguments[0])), 1 << 16)) {
                check.walk(in);
            }
            System.out.println("COCOK: " + check.number + " butir, " + seals.size() + " segel. Butir terakhir berakhir dengan "
                    + check.hash());
            if (seals.isEmpty()) {
                System.out.println("Tanpa segel hanya terbukti bahwa isi berkas ini tidak diubah setelah dirantai;"
                        + " catatan yang dipotong atau ditulis ulang seluruhnya tidak terlihat.");
            }
            return 0;
        } catch (Fault fault) {
            System.out.println("TIDAK COCOK: " + fault.getMessage());
            return 1;
        } catch (NoSuchFileException gone) {
            System.err.println("Berkas tidak ditemukan: " + gone.getFile());
            return 2;
        } catch (IOException unreadable) {
            System.err.println("Berkas tidak dapat dibaca: " + unreadable.getMessage());
            return 2;
        }
    }

    private static Seal seal(Path file) throws IOException, Fault {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = line.strip().split(" ");
                if (line.strip().startsWith(SEAL) && parts.length == 5) {
                    return new Seal(String.valueOf(file.getFileName()), parts[2], Long.parseLong(parts[3]), parts[4]);
                }
            }
        } catch (NumberFormatException noNumber) {
            throw new Fault(file.getFileName() + " bukan segel.");
        }
        throw new Fault(file.getFileName() + " bukan segel.");
    }

    /** Reads line by line as bytes: a log of a million entries is hashed, not turned into text. */
    private void walk(InputStream in) throws IOException, Fault {
        byte[] line = new byte[1 << 12];
        int length = 0;
        boolean opened = false;
        byte[] piece = new byte[1 << 16];
        for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
            for (int i = 0; i < count; i++) {
                if (piece[i] != '\n') {
                    if (length == line.length) {
                        line = Arrays.copyOf(line, length * 2);
                    }
                    line[length++] = piece[i];
                    continue;
                }
                if (opened) {
                    entry(line, length);
                } else {
                    open(new String(line, 0, length, StandardCharsets.UTF_8));
                    opened = true;
                }
                length = 0;
            }
        }
        if (!opened) {
            throw new Fault("berkas ini bukan catatan JagaNetral.");
        }
        if (length > 0) {
            throw new Fault("butir " + (number + 1) + " terpotong di akhir berkas.");
        }
        end();
    }

    private void open(String first) throws Fault {
        if (!first.startsWith(LOG)) {
            throw new Fault("berkas ini bukan catatan JagaNetral.");
        }
        String workspace = first.substring(LOG.length());
        for (Seal seal : seals) {
            if (!seal.workspace().equals(workspace)) {
                throw new Fault("segel " + seal.name() + " berasal dari ruang kerja lain.");
            }
        }
        remember(sha256.digest(first.getBytes(StandardCharsets.UTF_8)));
        holdAgainstSeals();
    }

    private void entry(byte[] line, int length) throws Fault {
        long expected = number + 1;
        int end = length - HEX - 1;
        if (end < 1 || line[end] != '\t') {
            throw new Fault("butir " + expected + " tidak terbaca." + before());
        }
        long told = numberOf(line, end);
        if (told > expected) {
            throw new Fault("butir " + expected + " tidak ada: dihapus atau dipindahkan." + before());
        }
        sha256.update(before);
        sha256.update(line, 0, end);
        byte[] right = sha256.digest();
        if (told != expected || !same(right, line, end + 1)) {
            throw new Fault("butir " + expected + " berubah atau tidak pada tempatnya." + before());
        }
        number = expected;
        remember(right);
        holdAgainstSeals();
    }

    private static long numberOf(byte[] line, int end) {
        long told = 0;
        for (int i = 0; i < end && line[i] >= '0' && line[i] <= '9' && i < 18; i++) {
            told = told * 10 + line[i] - '0';
        }
        return told;
    }

    private static boolean same(byte[] hash, byte[] line, int from) {
        for (int i = 0; i < hash.length; i++) {
            if (line[from + 2 * i] != digit(hash[i] >> 4) || line[from + 2 * i + 1] != digit(hash[i])) {
                return false;
            }
        }
        return true;
    }

    private static byte digit(int bits) {
        int low = bits & 15;
        return (byte) (low < 10 ? '0' + low : 'a' + low - 10);
    }

    private void remember(byte[] hash) {
        for (int i = 0; i < hash.length; i++) {
            before[2 * i] = digit(hash[i] >> 4);
            before[2 * i + 1] = digit(hash[i]);
        }
        before[HEX] = '\n';
    }

    private String hash() {
        return new String(before, 0, HEX, StandardCharsets.US_ASCII);
    }

    private void holdAgainstSeals() throws Fault {
        while (nextSeal < seals.size() && seals.get(nextSeal).number() == number) {
            Seal seal = seals.get(nextSeal);
            if (!seal.hash().equalsIgnoreCase(hash())) {
                throw new Fault("catatan ditulis ulang mulai suatu butir dari " + (sealed + 1) + " sampai " + number
                        + ": rantainya cocok, tetapi tidak sama dengan segel " + seal.name() + ".");
            }
            sealed = number;
            nextSeal++;
        }
    }

    private void end() throws Fault {
        if (nextSeal < seals.size()) {
            Seal last = seals.get(seals.size() - 1);
            throw new Fault("butir " + (number + 1) + " dan sesudahnya tidak ada: segel " + last.name()
                    + " membuktikan pernah ada " + last.number() + " butir. Catatan dipotong, basis data lama dipasang"
                    + " kembali, atau berkas ini diekspor sebelum segel dibuat.");
        }
    }

    private String before() {
        return number == 0 ? "" : " Butir " + number + " dan semua sebelumnya masih cocok.";
    }
}
