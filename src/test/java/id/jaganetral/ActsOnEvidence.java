package id.jaganetral;

import id.jaganetral.application.evidence.mark.DerivativeQueries;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.custody.CustodyAct;
import id.jaganetral.domain.evidence.mark.Derivative;
import id.jaganetral.domain.evidence.mark.Mark;
import id.jaganetral.domain.evidence.mark.MarkKind;
import id.jaganetral.domain.evidence.origin.OriginKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Every use case that takes a piece of evidence, given one that somebody still holds from before a restriction. */
final class ActsOnEvidence {
    private ActsOnEvidence() {}

    static void add(Map<String, Supplier<Object>> acts, Office office, Reached r, Path folder) {
        EvidenceItem held = r.evidence();
        acts.put("evidence.custody.KeepCustody.note", () -> {
            office.reports().custody().note(held, CustodyAct.VIEWED, "");
            return "noted";
        });
        acts.put("evidence.VerifyEvidence.verifyItem", () -> office.verifyEvidence()
                .verifyItem(held, Progress.unwatched()));
        acts.put(
                "evidence.CopyEvidence.copy",
                () -> office.reports().copyEvidence().copy(held, folder.resolve("salinan.bin"), Progress.unwatched()));
        acts.put(
                "evidence.view.OpenCopy.open",
                () -> office.reports().openCopy(office.working()).open(held, Progress.unwatched()));
        acts.put(
                "evidence.origin.TellOrigin.tell",
                () -> office.reports().tellOrigin().tell(held, Map.of(OriginKind.ACCOUNT, "akun_lain")));
        acts.put(
                "evidence.reading.ReadEvidence.type",
                () -> office.reports().readEvidence().type(held, "ajakan memilih lagi"));
        acts.put(
                "evidence.reading.ReadEvidence.proposals",
                () -> office.reports().readEvidence().proposals(held));
        acts.put(
                "evidence.stamp.AttachStamp.stamps",
                () -> office.reports().attachStamp().stamps(held));
        acts.put(
                "evidence.stamp.AttachStamp.attach",
                () -> office.reports().attachStamp().attach(held, token(held, folder)));
        acts.put("evidence.mark.MarkEvidence.save", () -> office.reports()
                .markEvidence()
                .save(
                        held,
                        List.of(Mark.of(MarkKind.REDACTION, 1, 1, 3, 3), Mark.of(MarkKind.REDACTION, 2, 2, 5, 5)),
                        Progress.unwatched()));
        acts.put("evidence.mark.MarkEvidence.copy", () -> office.reports()
                .markEvidence()
                .copy(held, derivative(office, held), folder.resolve("turunan.png")));
    }

    private static Derivative derivative(Office office, EvidenceItem held) {
        return office.upkeep()
                .<List<Derivative>>read(
                        tx -> tx.queries(DerivativeQueries.class).ofEvidence(held.id()))
                .get(0);
    }

    private static Path token(EvidenceItem held, Path folder) {
        try {
            return Reached.token(held, folder.resolve(UUID.randomUUID() + ".tsr"));
        } catch (IOException full) {
            throw new AssertionError(full);
        }
    }
}
