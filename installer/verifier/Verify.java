import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/** Where the stand-alone verifier begins: a folder or a package of evidence goes to one check, an exported log to the other. */
public final class Verify {
    private Verify() {}

    public static void main(String[] arguments) throws NoSuchAlgorithmException {
        if (arguments.length == 1 && isPackage(arguments[0])) {
            System.exit(VerifyFolder.run(Path.of(arguments[0])));
        }
        if (arguments.length == 0) {
            System.err.println("Pemakaian: java -jar jaganetral-pemeriksa.jar CATATAN [SEGEL ...]");
            System.err.println("           java -jar jaganetral-pemeriksa.jar FOLDER-BUKTI | PAKET-BUKTI.zip");
            System.exit(2);
        }
        VerifyLog.main(arguments);
    }

    private static boolean isPackage(String argument) {
        return Files.isDirectory(Path.of(argument)) || argument.toLowerCase(Locale.ROOT).endsWith(".zip");
    }
}
