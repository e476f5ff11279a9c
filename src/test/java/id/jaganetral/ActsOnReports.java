package id.jaganetral;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.jaganetral.application.access.NotPermitted;
import id.jaganetral.application.evidence.Arriving;
import id.jaganetral.application.evidence.hand.PackageChoice;
import id.jaganetral.application.report.DraftSubject;
import id.jaganetral.application.report.FactsDraft;
import id.jaganetral.application.report.access.RestrictReport;
import id.jaganetral.application.report.status.RecordDisposition;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.incoming.LetterFact;
import id.jaganetral.domain.incoming.ReceivedLetterId;
import id.jaganetral.domain.letter.LetterId;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.report.Disposition;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.retention.Hold;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Every use case that takes evidence or the id of a report, a case file, a letter or evidence, carried out on one report. */
final class ActsOnReports {
    private static final LocalDate TODAY = LocalDate.now(SampleOffices.TODAY);

    /** Take an id of something else, or are walked under another name. */
    private static final Set<String> ELSEWHERE = Set.of(
            "account.EnterOffice.enter",
            "account.KeepAccounts.change",
            "account.KeepAccounts.givePassword",
            "account.KeepAccounts.leaving",
            "account.KeepAccounts.close",
            "roster.ListImports.rejected",
            // lists of what is to be destroyed; DestructionTest looks who sees them
            "retention.DecideDestruction.approve",
            "retention.DecideDestruction.refuse",
            "retention.ProposeDestruction.withdraw",
            "retention.RunDestruction.run",
            "retention.WriteMinutes.write",
            // takes part in a case already looked at
            "calendar.ExportAgenda.entries");

    private static final Set<String> KNOWN = new TreeSet<>();

    private ActsOnReports() {}

    static Map<String, String> answers(Office office, Reached r, Path folder) {
        Map<String, Supplier<Object>> acts = new LinkedHashMap<>();
        looks(acts, office, r);
        reports(acts, office, r);
        cases(acts, office, r, folder);
        letters(acts, office, r, folder);
        ActsOnEvidence.add(acts, office, r, folder);
        retention(acts, office, r);
        KNOWN.addAll(acts.keySet());
        Map<String, String> answers = new TreeMap<>();
        acts.forEach((name, act) -> answers.put(name, answer(act)));
        return answers;
    }

    private static void looks(Map<String, Supplier<Object>> acts, Office office, Reached r) {
        UUID subject = r.subject().id();
        acts.put(
                "report.ViewReport.view",
                () -> office.reports().view().view(r.report().id()));
        acts.put(
                "casefile.ViewCaseFile.view",
                () -> office.cases().view().view(r.file().id()));
        acts.put(
                "casefile.ViewCaseFile.believedOn",
                () -> office.cases().view().believedOn(r.file().id(), TODAY));
        acts.put(
                "report.reporter.ViewReporter.view",
                () -> office.reports().viewReporter().view(r.report().id()));
        acts.put(
                "report.access.RestrictReport.of",
                () -> office.reports().restrict().of(r.report().id()));
        acts.put("rule.ClassifySubject.chosen", () -> office.cases().classify().chosen(subject));
        acts.put(
                "evidence.ListEvidence.ofReport",
                () -> office.reports().listEvidence().ofReport(r.report().id()));
        acts.put("evidence.VerifyEvidence.verifyReport", () -> office.verifyEvidence()
                .verifyReport(r.report().id(), Progress.unwatched()));
        acts.put(
                "evidence.custody.KeepCustody.record",
                () -> office.reports().custody().record(r.evidence().id()));
        acts.put(
                "evidence.custody.KeepCustody.number",
                () -> office.reports().custody().number(r.evidence().id()));
        acts.put(
                "incoming.BrowseLetters.letter",
                () -> office.incoming().browse().letter(r.received()));
        acts.put(
                "incoming.ProposeSettlement.of",
                () -> office.incoming().settlement().of(r.received(), LocalDate.now(office.clock())));
        acts.put(
                "incoming.BrowseLetters.about",
                () -> office.incoming().browse().about(r.file().id()));
        acts.put(
                "authority.InvolvedPeople.beside",
                () -> office.authority().involvedPeople().beside(subject));
        acts.put("recap.PrepareRecap.box", () -> office.prepareRecap()
                .box(r.report().id()));
    }

    private static void retention(Map<String, Supplier<Object>> acts, Office office, Reached r) {
        UUID report = r.report().id().value();
        acts.put("retention.HoldFile.targets", () -> office.retention().hold().targets(report));
        acts.put(
                "retention.HoldFile.hold",
                () -> office.retention().hold().hold(report, report, Optional.of(Hold.Ground.OTHER), "ditanyakan"));
        acts.put("retention.HoldFile.lift", () -> office.retention().hold().lift(report, report, "jelas"));
        acts.put(
                "retention.AssignClass.assign",
                () -> office.retention().assign().assign(report, report, InventedFile.DISCIPLINE, "tetap"));
    }

    private static void reports(Map<String, Supplier<Object>> acts, Office office, Reached r) {
        UUID subject = r.subject().id();
        acts.put(
                "report.join.JoinReport.join",
                () -> office.reports().join().join(r.report().id(), Optional.empty(), List.of()));
        acts.put(
                "evidence.likeness.KnownAgain.ofReport",
                () -> office.reports().knownAgain().ofReport(r.report().id()));
        acts.put("evidence.hand.PackEvidence.pack", () -> office.reports()
                .pack(office.letters().offices(), message -> "paket")
                .pack(
                        r.report().id(),
                        PackageChoice.DERIVATIVES,
                        r.scan().resolveSibling("paket"),
                        Progress.unwatched()));
        acts.put(
                "evidence.mark.MarkEvidence.ofReport",
                () -> office.reports().markEvidence().ofReport(r.report().id()));
        acts.put(
                "evidence.origin.TellOrigin.origin",
                () -> office.reports().tellOrigin().origin(r.evidence().id()));
        acts.put(
                "evidence.reading.ReadEvidence.item",
                () -> office.reports().readEvidence().item(r.evidence().id()));
        acts.put(
                "evidence.reading.ReadEvidence.text",
                () -> office.reports().readEvidence().text(r.evidence().id()));
        acts.put(
                "report.AddSubject.add",
                () -> office.reports().addSubject().add(r.report().id(), DraftSubject.unidentified("akun_lain")));
        acts.put("report.AddEvidence.add", () -> office.receiveEvidence()
                .receive(Arriving.clipboard(bytes(r.scan())), Progress.unwatched())
                .fold(received -> office.reports().addEvidence().add(r.report().id(), received), Outcome::refused));
        acts.put(
                "report.IdentifySubject.asEmployee",
                () -> office.reports().identify().asEmployee(subject, r.somebody(), "keliru"));
        acts.put(
                "report.IdentifySubject.asTyped",
                () -> office.reports().identify().asTyped(subject, r.file().person(), "keliru"));
        acts.put(
                "report.CorrectReport.correct",
                () -> office.reports().correct().correct(r.report().id(), 1, FactsDraft.of(r.report()), "salah ketik"));
        acts.put("report.status.RecordDisposition.record", () -> office.reports()
                .dispose()
                .record(
                        subject,
                        new RecordDisposition.Draft(
                                Optional.of(Disposition.Kind.NOT_PROVEN), Optional.of(TODAY), "", "diperiksa")));
        acts.put(
                "report.access.RestrictReport.lay",
                () -> office.reports().restrict().lay(r.report().id(), new RestrictReport.Wish(true, "", Map.of())));
    }

    private static void cases(Map<String, Supplier<Object>> acts, Office office, Reached r, Path folder) {
        String row = office.law().rules().catalogue().get(0).id();
        acts.put(
                "rule.ClassifySubject.choose",
                () -> office.cases().classify().choose(r.report(), r.subject(), List.of(row), "sesuai bukti"));
        acts.put("casefile.OpenCaseFile.open", () -> office.cases().open().open(r.report(), r.subject()));
        acts.put(
                "casefile.RecordFact.record",
                () -> office.cases().record().record(r.file().id(), new CaseFact.Noted(TODAY, "catatan"), ""));
        acts.put(
                "idis.HandOverToRegister.sheet",
                () -> office.cases().handOver().sheet(r.file().id(), message -> "catatan"));
        acts.put(
                "idis.HandOverToRegister.uploaded",
                () -> office.cases().handOver().uploaded(r.file().id(), TODAY, "1", ""));
        acts.put("recap.CaseFileOutcomes.of", () -> office.unitOfWork()
                .<Object>read(tx -> tx.queries(id.jaganetral.application.casefile.CaseFileQueries.class)
                        .find(r.file().id())));
        acts.put("calendar.ExportAgenda.export", () -> office.exportAgenda()
                .export(Optional.of(r.file().id()), false, folder.resolve("agenda.ics")));
    }

    private static void letters(Map<String, Supplier<Object>> acts, Office office, Reached r, Path folder) {
        acts.put("letter.DraftLetter.draft", () -> office.draftLetter()
                .draft("F01", r.file().id()));
        acts.put("letter.FindLetters.letter", () -> office.findLetters().letter(r.letter()));
        acts.put("letter.FindLetters.writeNumber", () -> office.findLetters()
                .writeNumber(r.letter(), "800/" + UUID.randomUUID()));
        acts.put("letter.use.HandOutLetter.open", () -> office.handOutLetter().open(r.letter(), copy -> {}));
        acts.put("letter.use.HandOutLetter.print", () -> office.handOutLetter().print(r.letter(), copy -> {}));
        acts.put("letter.use.HandOutLetter.save", () -> {
            office.handOutLetter().save(r.letter(), folder.resolve("salinan.docx"));
            return "saved";
        });
        acts.put("letter.use.HandOutLetter.trail", () -> office.handOutLetter().trail(r.letter()));
        acts.put(
                "letter.use.AttachScan.attach",
                () -> office.letters().attachScan().attach(r.letter(), r.scan()));
        acts.put(
                "incoming.FollowUpLetter.noAnswerNeeded",
                () -> office.incoming().followUp().noAnswerNeeded(r.received(), "sudah selesai"));
        acts.put("incoming.FollowUpLetter.link", () -> office.incoming()
                .followUp()
                .link(
                        r.received(),
                        new LetterFact.AboutReport(
                                TODAY, r.report().id(), r.report().number())));
    }

    /** Other acts of the same class go the same way in, by the same private method. */
    private static final Map<String, String> SAME_WAY = Map.of(
            "incoming.FollowUpLetter.answer",
            "incoming.FollowUpLetter.link",
            "incoming.FollowUpLetter.reopen",
            "incoming.FollowUpLetter.link",
            "incoming.FollowUpLetter.correct",
            "incoming.FollowUpLetter.link",
            "letter.use.HandOutLetter.pdf",
            "letter.use.HandOutLetter.save",
            "evidence.custody.KeepCustody.enter",
            "evidence.custody.KeepCustody.note",
            "evidence.custody.KeepCustody.joinCases",
            "evidence.custody.KeepCustody.note",
            "evidence.custody.KeepCustody.whileSeen",
            "evidence.origin.TellOrigin.tell",
            // what they answer depends on the reader on this machine
            "evidence.reading.ReadEvidence.readReport",
            "evidence.reading.ReadEvidence.text",
            "evidence.reading.ReadEvidence.readsByItself",
            "evidence.reading.ReadEvidence.text");

    /** Use cases with a unit of work that take such an id and are not in the list. */
    static Set<String> missing() {
        Set<String> missing = new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
                .importPackages("id.jaganetral.application").stream()
                        .filter(type -> type.getFields().stream()
                                .anyMatch(field -> field.getRawType().isEquivalentTo(UnitOfWork.class)))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> method.getRawParameterTypes().stream().anyMatch(ActsOnReports::isId))
                        .map(ActsOnReports::name)
                        .collect(Collectors.toCollection(TreeSet::new));
        missing.removeAll(KNOWN);
        missing.removeAll(ELSEWHERE);
        missing.removeAll(SAME_WAY.keySet());
        return missing;
    }

    private static boolean isId(JavaClass type) {
        return Set.of(
                        ReportId.class,
                        CaseFileId.class,
                        EvidenceId.class,
                        EvidenceItem.class,
                        LetterId.class,
                        ReceivedLetterId.class,
                        UUID.class)
                .stream()
                .anyMatch(type::isEquivalentTo);
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getFullName().substring("id.jaganetral.application.".length()) + "."
                + method.getName();
    }

    /** What came of it, in a word. */
    private static String answer(Supplier<Object> act) {
        try {
            Object answer = act.get();
            return answer instanceof Outcome<?> outcome
                    ? outcome.fold(
                            done -> "done", reasons -> reasons.get(0).message().key())
                    : QuestionsOfPorts.said(answer);
        } catch (NotPermitted refused) {
            return "not permitted";
        } catch (OperationFailed failed) {
            return failed.shown().key();
        } catch (RuntimeException thrown) {
            return thrown.getClass().getSimpleName();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (java.io.IOException gone) {
            throw new AssertionError(gone);
        }
    }
}
