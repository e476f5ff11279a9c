package id.jaganetral.persistence.vault;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.access.NewUser;
import id.jaganetral.application.access.RecoveryKey;
import id.jaganetral.application.access.RecoveryPaper;
import id.jaganetral.application.access.SharePair;
import id.jaganetral.application.access.WayIn;
import id.jaganetral.application.audit.watch.FailedAttempts;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The ways to the data key of a workspace. Everybody has the same key in the end; what a person may do with it is decided
 * by the use cases.
 */
public final class Vault {
    /** All names nobody has share one count, so that guessing names does not fill the disk. */
    private static final String NOBODY = "nobody";

    private static final String RECOVERY = "recovery";

    private final PlainFiles files;
    private final Attempts attempts;
    private final KeyHardness hardness;

    /**
     * The vault in the open files of a workspace.
     *
     * @param hardness of passwords set from now on
     */
    public Vault(PlainFiles files, Clock clock, KeyHardness hardness) {
        this.files = files;
        this.attempts = new Attempts(files, clock);
        this.hardness = hardness;
    }

    /** A new vault with its first way in and its recovery key. */
    public record Made(Opened opened, RecoveryKey recovery) {}

    /** Makes the key file of a new workspace. */
    public Made make(NewUser first) {
        DataKey key = DataKey.random();
        RecoveryKey recovery = RecoveryKey.random();
        UUID user = UUID.randomUUID();
        Person person = person(first);
        write(slot(KeyFile.empty().with(KeySlot.forRecovery(recovery, key)), user, first, key));
        return new Made(new Opened(key, user, person, false), recovery);
    }

    /** Whether there is a key file at all. */
    public boolean exists() {
        return files.read(KeyFile.NAME).isPresent();
    }

    /** Opens with a password. Wrong name and wrong password get one answer, and take as long. */
    public Outcome<Opened> signIn(Credentials typed) {
        KeyFile file = read();
        Optional<KeySlot> slot = slotOf(file, typed.name());
        String tag = slot.map(KeySlot::tag).orElse(NOBODY);
        Optional<Reason> wait = wait(tag);
        if (wait.isPresent()) {
            return Outcome.refused(wait.get());
        }
        attempts.begin(tag);
        Optional<Opened> opened = slot.isPresent() ? open(slot.get(), typed.password()) : nobody(typed.password());
        if (opened.isEmpty()) {
            return Outcome.refused(Reason.atField("password", Message.of("access.signin.wrong")));
        }
        attempts.succeeded(tag);
        return Outcome.done(opened.get());
    }

    /** Wrong tries, for the log behind the door. */
    public FailedAttempts failedAttempts() {
        return new FailedAttempts() {
            @Override
            public List<Failed> untold() {
                List<Attempts.Untold> untold = attempts.untold();
                return untold.isEmpty() ? List.of() : named(untold, read());
            }

            @Override
            public void told() {
                attempts.told();
            }
        };
    }

    private static List<FailedAttempts.Failed> named(List<Attempts.Untold> untold, KeyFile file) {
        return untold.stream()
                .map(wrong -> {
                    String way = wrong.tag().equals(RECOVERY)
                            ? "recovery"
                            : wrong.tag().equals(NOBODY) ? "name" : "password";
                    Optional<UUID> account = file.slots().stream()
                            .filter(slot -> slot.tag().equals(wrong.tag()) && slot.kind() == KeySlot.Kind.PASSWORD)
                            .map(KeySlot::id)
                            .findFirst();
                    return new FailedAttempts.Failed(way, account, wrong.times(), wrong.last());
                })
                .toList();
    }

    /** The data key alone, for whoever holds a password or paper; nobody's password changes. */
    public Outcome<DataKey> key(WayIn held) {
        return held.fold(typed -> signIn(typed).map(Opened::key), this::unwrapped);
    }

    /** Opens with a recovery sheet, or two officers' sheets, and gives the person of this name a new password. */
    public Outcome<Opened> recover(RecoveryPaper paper, Credentials wanted) {
        return unwrapped(paper).fold(key -> renewed(key, wanted), Outcome::refused);
    }

    private Outcome<DataKey> unwrapped(RecoveryPaper paper) {
        Optional<Reason> wait = wait(RECOVERY);
        if (wait.isPresent()) {
            return Outcome.refused(wait.get());
        }
        attempts.begin(RECOVERY);
        Optional<DataKey> key = read().slots().stream()
                .flatMap(slot -> slot.open(paper).stream())
                .findFirst();
        if (key.isEmpty()) {
            return Outcome.refused(Reason.atField("words", Message.of("access.recovery.wrong")));
        }
        attempts.succeeded(RECOVERY);
        return Outcome.done(key.get());
    }

    private Outcome<Opened> renewed(DataKey key, Credentials wanted) {
        return slotOf(read(), wanted.name())
                .map(slot -> {
                    Person person = slot.person(key);
                    give(key, slot.id(), new NewUser(person.fullName(), wanted), false);
                    attempts.succeeded(slot.tag());
                    return Outcome.done(new Opened(key, slot.id(), person, false));
                })
                .orElseGet(() -> Outcome.refused(Reason.atField("name", Message.of("access.recovery.name"))));
    }

    /** Whether this is the password of the user; counts wrong ones as signing in does. */
    public Outcome<Opened> check(UUID user, char[] password) {
        return read().slots().stream()
                .filter(slot -> slot.id().equals(user))
                .findFirst()
                .map(slot -> checked(slot, password))
                .orElseGet(() -> Outcome.refused(Reason.atField("password", Message.of("access.signin.wrong"))));
    }

    /**
     * Gives a person a way in, replacing an older one.
     *
     * @param temporary whether the password must be changed at the next sign-in
     */
    public void give(DataKey key, UUID user, NewUser who, boolean temporary) {
        KeyFile with = slot(read(), user, who, key);
        KeySlot made = with.slots().get(with.slots().size() - 1);
        write(with.with(made.asTemporary(temporary)));
    }

    /** Another full name for a person; nothing happens to somebody without a way in. */
    public void rename(DataKey key, UUID user, String fullName) {
        KeyFile file = read();
        file.slots().stream()
                .filter(slot -> slot.id().equals(user))
                .findFirst()
                .ifPresent(slot -> write(
                        file.with(slot.withPerson(new Person(slot.person(key).signInName(), fullName.strip()), key))));
    }

    /** Takes a person's way in. */
    public void take(UUID user) {
        write(read().without(user));
    }

    public boolean hasWayIn(UUID user) {
        return read().slots().stream().anyMatch(slot -> slot.id().equals(user));
    }

    /** Whether another person already signs in under this name. */
    public boolean isTaken(String name) {
        return slotOf(read(), name).isPresent();
    }

    /** A new recovery key; the sheets printed before open nothing any more. */
    public RecoveryKey renewRecovery(DataKey key) {
        RecoveryKey recovery = RecoveryKey.random();
        replace(KeySlot.forRecovery(recovery, key));
        return recovery;
    }

    /** Sheets for two officers, who open the workspace together; those given out before open nothing any more. */
    public SharePair shareOut(DataKey key) {
        SharedKey shared = SharedKey.random();
        replace(KeySlot.forShares(shared, key));
        return shared.halves();
    }

    /** Papers of one kind are valid once. */
    private void replace(KeySlot made) {
        KeyFile file = read();
        for (KeySlot slot : file.slots()) {
            if (slot.kind() == made.kind()) {
                file = file.without(slot.id());
            }
        }
        write(file.with(made));
    }

    private Outcome<Opened> checked(KeySlot slot, char[] password) {
        Optional<Reason> wait = wait(slot.tag());
        if (wait.isPresent()) {
            return Outcome.refused(wait.get());
        }
        attempts.begin(slot.tag());
        Optional<Opened> opened = open(slot, password);
        opened.ifPresent(right -> attempts.succeeded(slot.tag()));
        return opened.map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Reason.atField("password", Message.of("access.signin.wrong"))));
    }

    private Optional<Reason> wait(String tag) {
        Duration left = attempts.pauseLeft(tag);
        return left.isZero()
                ? Optional.empty()
                : Optional.of(Reason.of(Message.of("access.signin.wait", left.toSeconds() + 1)));
    }

    private static Optional<Opened> open(KeySlot slot, char[] password) {
        return slot.open(password).map(key -> new Opened(key, slot.id(), slot.person(key), slot.temporary()));
    }

    private Optional<Opened> nobody(char[] password) {
        hardness.key(password, new byte[16]);
        return Optional.empty();
    }

    private KeyFile slot(KeyFile file, UUID user, NewUser who, DataKey key) {
        String tag = file.tag(who.credentials().name());
        return file.with(KeySlot.forPassword(user, tag, who.credentials().password(), hardness, key)
                .withPerson(person(who), key));
    }

    private static Person person(NewUser who) {
        return new Person(who.credentials().name().strip(), who.fullName().strip());
    }

    private static Optional<KeySlot> slotOf(KeyFile file, String name) {
        String tag = file.tag(name);
        return file.slots().stream()
                .filter(slot ->
                        slot.kind() == KeySlot.Kind.PASSWORD && slot.tag().equals(tag))
                .findFirst();
    }

    private void write(KeyFile file) {
        files.write(KeyFile.NAME, file.asBytes());
    }

    private KeyFile read() {
        byte[] bytes = files.read(KeyFile.NAME)
                .orElseThrow(() -> new OperationFailed(Message.of("access.keys.missing", KeyFile.NAME)));
        try {
            return KeyFile.read(bytes);
        } catch (IOException | IllegalArgumentException damaged) {
            throw new OperationFailed(Message.of("access.keys.damaged", KeyFile.NAME), damaged);
        }
    }
}
