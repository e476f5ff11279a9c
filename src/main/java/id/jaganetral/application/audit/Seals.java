package id.jaganetral.application.audit;

import id.jaganetral.application.access.SpokenBytes;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Seals of the log (segel): the head of the log on a page the office prints or sends away. Whoever holds one proves later
 * that nothing before it was touched. A seal is a text file; one line of it is for programs.
 */
public final class Seals {
    private static final String FORMAT = "JAGANETRAL-SEGEL 1";
    /** More is no seal. */
    private static final long MOST_BYTES = 64 << 10;
    /** Bytes of the hash that are also written as words, to be read aloud. */
    private static final int SPOKEN = 8;

    private final UnitOfWork uow;
    private final UUID workspace;
    private final Clock clock;
    private final Function<Message, String> words;

    /**
     * @param words puts messages into words, because the file is read outside the program
     */
    public Seals(UnitOfWork uow, UUID workspace, Clock clock, Function<Message, String> words) {
        this.uow = uow;
        this.workspace = workspace;
        this.clock = clock;
        this.words = words;
    }

    /** Notes that a seal is made and writes one of the log up to that entry. */
    public ChainHead make(Path target) {
        new Logbook(uow).note(Act.of(ActKind.LOG_SEALED));
        ChainHead head =
                uow.<ChainHead>read(tx -> tx.queries(AuditQueries.class).head().orElseThrow());
        try {
            Files.writeString(target, text(head), StandardCharsets.UTF_8);
            return head;
        } catch (IOException refused) {
            throw new OperationFailed(Message.of("audit.seal.failed", target.toString()), refused);
        }
    }

    /** Reads a seal; refused when the file is none, or one of another workspace. */
    public Outcome<Anchor> read(Path file) {
        return read(workspace, file);
    }

    static Outcome<Anchor> read(UUID workspace, Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > MOST_BYTES) {
                return Outcome.refused(Reason.of(Message.of("audit.seal.none", name)));
            }
            // letter by letter: whatever the bytes are, reading them does not fail
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .lines()
                    .map(line -> line.strip().split(" "))
                    .filter(parts -> parts.length == 5 && FORMAT.equals(parts[0] + " " + parts[1]))
                    .findFirst()
                    .map(parts -> anchor(workspace, parts, name))
                    .orElseGet(() -> Outcome.refused(Reason.of(Message.of("audit.seal.none", name))));
        } catch (IOException unreadable) {
            throw new OperationFailed(Message.of("audit.seal.unreadable", name), unreadable);
        }
    }

    /** The first bytes of a hash as words. */
    public static String spoken(ChainHead head) {
        byte[] hash = HexFormat.of().parseHex(head.hash());
        return String.join(" ", SpokenBytes.words(hash, SPOKEN));
    }

    private static Outcome<Anchor> anchor(UUID workspace, String[] parts, String name) {
        if (!parts[2].equals(workspace.toString())) {
            return Outcome.refused(Reason.of(Message.of("audit.seal.other", name)));
        }
        Optional<Anchor> read = parts[3].matches("[0-9]{1,18}") && parts[4].matches("[0-9a-f]{64}")
                ? Optional.of(new Anchor(new ChainHead(Long.parseLong(parts[3]), parts[4]), Anchor.Place.SEAL, name))
                : Optional.empty();
        return read.map(Outcome::done).orElseGet(() -> Outcome.refused(Reason.of(Message.of("audit.seal.none", name))));
    }

    private String text(ChainHead head) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        String moment = String.format("%02d.%02d", now.getHour(), now.getMinute());
        List<Message> lines = List.of(
                Message.of("audit.seal.title"),
                Message.of("audit.seal.made", now.toLocalDate().toString(), moment),
                Message.of("audit.seal.number", head.number()),
                Message.of("audit.seal.hash", head.hash()),
                Message.of("audit.seal.words", spoken(head)),
                Message.of("audit.seal.keep"),
                Message.of("audit.seal.how"));
        StringBuilder page = new StringBuilder();
        // line ends that every editor and printer knows
        lines.forEach(line -> page.append(words.apply(line)).append("\r\n\r\n"));
        return page.append(FORMAT + " ")
                .append(workspace)
                .append(' ')
                .append(head.number())
                .append(' ')
                .append(head.hash())
                .append("\r\n")
                .toString();
    }
}
