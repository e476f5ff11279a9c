package id.jaganetral.persistence.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.access.NewUser;
import id.jaganetral.application.access.RecoveryKey;
import id.jaganetral.application.access.RecoveryPaper;
import id.jaganetral.application.access.RecoveryShare;
import id.jaganetral.application.access.SharePair;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VaultTest {
    private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");

    private final MemoryFiles files = new MemoryFiles();
    private final Vault vault = vaultAt(NOON);

    @Test
    void theRightPasswordOpensAndCaseOfTheNameDoesNotMatter() {
        Vault.Made made = vault.make(user("rina", "pagi-cerah-di-kebun"));

        Opened opened = done(vault.signIn(typed(" RINA ", "pagi-cerah-di-kebun")));

        assertThat(opened.user()).isEqualTo(made.opened().user());
        assertThat(opened.person()).isEqualTo(new Person("rina", "Rina Kusuma"));
        assertThat(opened.key().bytes()).isEqualTo(made.opened().key().bytes());
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        vault.make(user("rina", "pagi-cerah-di-kebun"));

        List<Reason> wrong = List.of(Reason.atField("password", Message.of("access.signin.wrong")));

        assertThat(reasons(vault.signIn(typed("rina", "pagi-cerah-di-kebum")))).isEqualTo(wrong);
        assertThat(reasons(vault.signIn(typed("budi", "pagi-cerah-di-kebun")))).isEqualTo(wrong);
    }

    @Test
    void theKeyFileShowsNoName() {
        vault.make(user("rina", "pagi-cerah-di-kebun"));

        files.files.values().forEach(bytes -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                .doesNotContainIgnoringCase("rina")
                .doesNotContainIgnoringCase("kusuma"));
    }

    @Test
    void wrongPasswordsAreCountedAcrossARestartAndTheRightOneWaitsToo() {
        vault.make(user("rina", "pagi-cerah-di-kebun"));
        for (int i = 0; i < 5; i++) {
            vault.signIn(typed("rina", "salah-" + i));
        }

        Vault restarted = vaultAt(NOON.plusSeconds(10));
        assertThat(reasons(restarted.signIn(typed("rina", "pagi-cerah-di-kebun"))))
                .isEqualTo(List.of(Reason.of(Message.of("access.signin.wait", 21L))));
        assertThat(reasons(vaultAt(NOON.minus(Duration.ofDays(1))).signIn(typed("rina", "pagi-cerah-di-kebun"))))
                .as("a clock set back")
                .isEqualTo(List.of(Reason.of(Message.of("access.signin.wait", 31L))));
        assertThat(done(vaultAt(NOON.plusSeconds(31)).signIn(typed("rina", "pagi-cerah-di-kebun"))))
                .isNotNull();
    }

    @Test
    void theRecoveryKeySetsANewPasswordAndTheOldOneIsGone() {
        Vault.Made made = vault.make(user("rina", "pagi-cerah-di-kebun"));
        RecoveryKey written =
                RecoveryKey.read(String.join(" ", made.recovery().words())).orElseThrow();

        Opened opened = done(vault.recover(written, typed("rina", "sore-mendung-di-ladang")));

        assertThat(opened.key().bytes()).isEqualTo(made.opened().key().bytes());
        assertThat(reasons(vault.signIn(typed("rina", "pagi-cerah-di-kebun")))).isNotEmpty();
        assertThat(done(vault.signIn(typed("rina", "sore-mendung-di-ladang")))
                        .person()
                        .fullName())
                .isEqualTo("Rina Kusuma");
        assertThat(reasons(vault.recover(RecoveryKey.random(), typed("rina", "x"))))
                .containsExactly(Reason.atField("words", Message.of("access.recovery.wrong")));
        assertThat(reasons(vault.recover(written, typed("budi", "x"))))
                .containsExactly(Reason.atField("name", Message.of("access.recovery.name")));
    }

    @Test
    void aRenewedRecoveryKeyMakesTheOldSheetWorthless() {
        Vault.Made made = vault.make(user("rina", "pagi-cerah-di-kebun"));

        RecoveryKey renewed = vault.renewRecovery(made.opened().key());

        assertThat(reasons(vault.recover(made.recovery(), typed("rina", "sore-mendung"))))
                .hasSize(1);
        assertThat(done(vault.recover(renewed, typed("rina", "sore-mendung")))).isNotNull();
    }

    @Test
    void twoOfficersOpenTogetherAndNeitherAlone() {
        Vault.Made made = vault.make(user("rina", "pagi-cerah-di-kebun"));
        SharePair halves = vault.shareOut(made.opened().key());
        String first = String.join(" ", halves.first().words());
        String second = String.join(", ", halves.second().words());

        Opened opened = done(vault.recover(paper(second, first), typed("rina", "sore-mendung-di-ladang")));

        assertThat(opened.key().bytes()).isEqualTo(made.opened().key().bytes());
        assertThat(halves.first().words()).hasSize(19);
        assertThat(reasons(RecoveryPaper.read(first, "")))
                .containsExactly(Reason.atField("second", Message.of("access.recovery.one")));
        assertThat(reasons(RecoveryPaper.read(first, first)))
                .containsExactly(Reason.atField("second", Message.of("access.recovery.same")));
        assertThat(reasons(RecoveryPaper.read(first, "satu dua")))
                .containsExactly(Reason.atField("second", Message.of("access.recovery.slip")));
        assertThat(done(vault.recover(made.recovery(), typed("rina", "sore-mendung"))))
                .as("the recovery sheet stays valid")
                .isNotNull();
    }

    @Test
    void halvesThatDoNotBelongTogetherOpenNothing() {
        Vault.Made made = vault.make(user("rina", "pagi-cerah-di-kebun"));
        SharePair old = vault.shareOut(made.opened().key());
        SharePair now = vault.shareOut(made.opened().key());
        SharePair guessed = new SharePair(
                now.first(), new RecoveryShare(2, RecoveryKey.random().bytes()));

        for (SharePair wrong : List.of(old, new SharePair(now.first(), old.second()), guessed)) {
            assertThat(reasons(vault.recover(wrong, typed("rina", "x"))))
                    .containsExactly(Reason.atField("words", Message.of("access.recovery.wrong")));
        }
        assertThat(reasons(vaultAt(NOON).recover(now, typed("rina", "sore-mendung"))))
                .isEmpty();
    }

    @Test
    void aHalfIsNotTheKey() {
        Vault.Made made = vault.make(user("rina", "pagi-cerah-di-kebun"));
        SharePair halves = vault.shareOut(made.opened().key());
        byte[] secret = SharedKey.of(halves).secret();

        assertThat(secret)
                .hasSize(RecoveryKey.BYTES)
                .isNotEqualTo(halves.first().bytes())
                .isNotEqualTo(halves.second().bytes());
        assertThat(SharedKey.of(new SharePair(halves.second(), halves.first())).secret())
                .isEqualTo(secret);
    }

    @Test
    void aPasswordGivenByAnAdministratorMustBeChanged() {
        Vault.Made made = vault.make(user("rina", "pagi-cerah-di-kebun"));
        UUID budi = UUID.randomUUID();

        vault.give(made.opened().key(), budi, user("budi", "sementara-dari-admin"), true);

        assertThat(done(vault.signIn(typed("budi", "sementara-dari-admin"))).mustChange())
                .isTrue();
        vault.give(made.opened().key(), budi, user("budi", "pilihan-budi-sendiri"), false);
        assertThat(done(vault.signIn(typed("budi", "pilihan-budi-sendiri"))).mustChange())
                .isFalse();
        vault.take(budi);
        assertThat(reasons(vault.signIn(typed("budi", "pilihan-budi-sendiri")))).hasSize(1);
    }

    @Test
    void aChangedByteInTheKeyFileOpensNothing() {
        vault.make(user("rina", "pagi-cerah-di-kebun"));
        String file = new String(files.files.get(KeyFile.NAME), StandardCharsets.UTF_8);

        files.write(
                KeyFile.NAME, file.replace("\"passes\" : 1", "\"passes\" : 2").getBytes(StandardCharsets.UTF_8));
        assertThat(reasons(vault.signIn(typed("rina", "pagi-cerah-di-kebun")))).hasSize(1);

        files.write(KeyFile.NAME, "{".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> vault.signIn(typed("rina", "pagi-cerah-di-kebun")))
                .isInstanceOf(OperationFailed.class)
                .hasMessage("access.keys.damaged");
    }

    private Vault vaultAt(Instant now) {
        return new Vault(files, Clock.fixed(now, ZoneOffset.UTC), TestKeys.CHEAP);
    }

    private static RecoveryPaper paper(String words, String second) {
        return done(RecoveryPaper.read(words, second));
    }

    private static NewUser user(String name, String password) {
        return new NewUser("Rina Kusuma", typed(name, password));
    }

    private static Credentials typed(String name, String password) {
        return new Credentials(name, password.toCharArray());
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, reasons -> {
            throw new AssertionError(reasons);
        });
    }

    private static List<Reason> reasons(Outcome<?> outcome) {
        return outcome.fold(value -> List.of(), reasons -> reasons);
    }
}
