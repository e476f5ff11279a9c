package id.jaganetral.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.evidence.Arriving;
import id.jaganetral.application.evidence.DiscardEvidence;
import id.jaganetral.application.evidence.EvidenceQueries;
import id.jaganetral.application.evidence.EvidenceStore;
import id.jaganetral.application.evidence.MemoryEvidence;
import id.jaganetral.application.evidence.MemoryEvidenceFiles;
import id.jaganetral.application.evidence.ReceiveEvidence;
import id.jaganetral.application.evidence.StrayEvidence;
import id.jaganetral.application.transaction.MemoryUnitOfWork;
import id.jaganetral.domain.evidence.ArrivalWay;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeptInboxTest extends ScreenTest {
    private final MemoryEvidence register = new MemoryEvidence();
    private final MemoryEvidenceFiles files = new MemoryEvidenceFiles();
    private final MemoryUnitOfWork uow =
            new MemoryUnitOfWork().with(EvidenceQueries.class, register).with(EvidenceStore.class, register);
    private final StrayEvidence stray = new StrayEvidence(uow, files, files);

    @Test
    void filesOfAFormThatWasNotSavedComeBackAfterTheNextStart() {
        EvidenceInbox before = inbox();
        take(before, file("satu gambar.png", 1), file("", 2));
        Map<String, String> kept = new KeptInbox(before, stray).values();
        assertThat(kept.values()).containsExactly("DROP satu gambar.png", "DROP ");

        stray.setAside();
        EvidenceInbox after = inbox();
        KeptInbox again = new KeptInbox(after, stray);
        interact(() -> again.restore(kept));
        interact(() -> again.restore(kept));

        assertThat(again.values()).isEqualTo(kept);
        assertThat(after.problems().get()).isEmpty();
        assertThat(stray.count()).isZero();
    }

    @Test
    void aFileThatIsGoneIsNotWaitedFor() {
        EvidenceInbox before = inbox();
        take(before, file("satu.png", 1));
        KeptInbox kept = new KeptInbox(before, stray);
        Map<String, String> values = kept.values();
        interact(() -> before.remove(before.items().get(0)));

        EvidenceInbox after = inbox();
        interact(() -> new KeptInbox(after, stray).restore(values));
        assertThat(after.items()).isEmpty();
    }

    private EvidenceInbox inbox() {
        return new EvidenceInbox(
                new ReceiveEvidence(files, () -> "Petugas Contoh", TestKit.CLOCK),
                new DiscardEvidence(uow, files),
                (file, size) -> Optional.empty(),
                new TestKit().kit().jobs());
    }

    private void take(EvidenceInbox inbox, Arriving... arriving) {
        interact(() -> inbox.take(() -> new Handful(List.of(arriving), List.of())));
    }

    private static Arriving file(String name, int content) {
        return new Arriving(name, 1, ArrivalWay.DROP, () -> new ByteArrayInputStream(new byte[] {(byte) content}));
    }
}
