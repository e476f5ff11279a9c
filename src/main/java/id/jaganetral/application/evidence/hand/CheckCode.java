package id.jaganetral.application.evidence.hand;

import id.jaganetral.application.evidence.DestroyedEvidence;
import id.jaganetral.application.evidence.DestroyedPiece;
import id.jaganetral.application.evidence.EvidenceFiles;
import id.jaganetral.application.evidence.EvidenceQueries;
import id.jaganetral.application.evidence.custody.CustodyQueries;
import id.jaganetral.application.evidence.mark.DerivativeQueries;
import id.jaganetral.application.transaction.Reading;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.EvidenceCode;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.EvidenceNumber;
import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.evidence.mark.Derivative;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.report.ReportId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks the code beside a printed picture (periksa kode) against the workspace, or against a package; offline. */
public final class CheckCode {
    private static final Pattern LINE = Pattern.compile("([0-9a-fA-F]{64})[ \\t]+\\*?(.+)");

    private final UnitOfWork uow;
    private final EvidenceFiles files;

    public CheckCode(UnitOfWork uow, EvidenceFiles files) {
        this.uow = uow;
        this.files = files;
    }

    /**
     * A file the code belongs to.
     *
     * @param number number of the evidence
     * @param derivative place among its derivatives, empty for the original
     * @param intact whether its bytes are still the same
     */
    public record Match(
            String number, Optional<Integer> derivative, ReportId report, Fingerprint file, boolean intact) {}

    /** Files of this workspace that may be seen; empty when there is none. */
    public Outcome<List<Match>> check(String typed) {
        return EvidenceCode.read(typed)
                .map(code -> Outcome.done(uow.<List<Match>>read(tx -> matches(code, tx)).stream()
                        .map(this::checked)
                        .toList()))
                .orElseGet(CheckCode::unreadable);
    }

    /** Destroyed files the code belonged to, as far as they may be seen. */
    public List<DestroyedPiece> destroyed(String typed) {
        return EvidenceCode.read(typed)
                .map(code -> uow.<List<DestroyedPiece>>read(tx -> tx.queries(DestroyedEvidence.class).pieces().stream()
                        .filter(piece -> code.fits(piece.file()))
                        .toList()))
                .orElse(List.of());
    }

    /** A whole package, and whether the code, when one is given, belongs to a file in it. */
    public Outcome<PackageCheck> check(Path folder, String typed, Progress progress) {
        Optional<EvidenceCode> code = EvidenceCode.read(typed);
        if (code.isEmpty() && !typed.isBlank()) {
            return unreadable();
        }
        if (!Files.isRegularFile(folder.resolve(Bag.DECLARATION))
                || !Files.isRegularFile(folder.resolve(Bag.MANIFEST))) {
            return Outcome.refused(Reason.of(Message.of("evidence.code.noPackage")));
        }
        try {
            return Outcome.done(checked(folder, code, progress));
        } catch (IOException unreadable) {
            throw new OperationFailed(Message.of("evidence.code.unreadablePackage", folder.toString()), unreadable);
        }
    }

    private static List<Match> matches(EvidenceCode code, Reading tx) {
        List<Match> all = new ArrayList<>();
        for (EvidenceItem item : tx.queries(EvidenceQueries.class).everything()) {
            if (code.fits(item.file().fingerprint())) {
                all.add(match(item, Optional.empty(), item.file().fingerprint(), tx));
            }
        }
        for (Derivative one : tx.queries(DerivativeQueries.class).everything()) {
            if (code.fits(one.file().fingerprint())) {
                tx.queries(EvidenceQueries.class)
                        .item(one.original())
                        .map(item ->
                                match(item, Optional.of(one.order()), one.file().fingerprint(), tx))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    private static Match match(EvidenceItem item, Optional<Integer> derivative, Fingerprint file, Reading tx) {
        String number = tx.queries(CustodyQueries.class)
                .number(item.id())
                .map(EvidenceNumber::text)
                .orElse("");
        return new Match(number, derivative, item.report(), file, false);
    }

    private Match checked(Match match) {
        boolean intact =
                files.recompute(match.file()).filter(match.file()::equals).isPresent();
        return new Match(match.number(), match.derivative(), match.report(), match.file(), intact);
    }

    private static PackageCheck checked(Path folder, Optional<EvidenceCode> code, Progress progress)
            throws IOException {
        Map<String, Fingerprint> named = new LinkedHashMap<>(manifest(folder.resolve(Bag.MANIFEST)));
        if (Files.isRegularFile(folder.resolve(Bag.TAG_MANIFEST))) {
            named.putAll(manifest(folder.resolve(Bag.TAG_MANIFEST)));
        }
        List<String> broken = new ArrayList<>();
        Optional<String> found = Optional.empty();
        int done = 0;
        for (Map.Entry<String, Fingerprint> file : named.entrySet()) {
            progress.at(done, named.size());
            done++;
            Optional<Fingerprint> now = sum(folder, file.getKey());
            if (now.filter(file.getValue()::equals).isEmpty()) {
                broken.add(file.getKey());
            } else if (code.filter(wanted -> wanted.fits(now.get())).isPresent()) {
                found = Optional.of(file.getKey());
            }
        }
        broken.addAll(unnamed(folder, named));
        return new PackageCheck(named.size(), broken, found);
    }

    private static Map<String, Fingerprint> manifest(Path file) throws IOException {
        Map<String, Fingerprint> named = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            Matcher parts = LINE.matcher(line);
            if (parts.matches()) {
                named.put(parts.group(2), new Fingerprint(parts.group(1).toLowerCase(java.util.Locale.ROOT)));
            }
        }
        return named;
    }

    /** Empty when there is none, or its name leads out of the package. */
    private static Optional<Fingerprint> sum(Path folder, String name) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        MessageDigest digest = Bag.sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = new byte[128 * 1024];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
        }
        return Optional.of(Fingerprint.of(digest.digest()));
    }

    private static List<String> unnamed(Path folder, Map<String, Fingerprint> named) throws IOException {
        try (Stream<Path> payload = Files.walk(folder.resolve(Bag.PAYLOAD))) {
            return payload.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !named.containsKey(name))
                    .toList();
        }
    }

    private static <T> Outcome<T> unreadable() {
        return Outcome.refused(Reason.atField("code", Message.of("evidence.code.unreadable")));
    }
}
