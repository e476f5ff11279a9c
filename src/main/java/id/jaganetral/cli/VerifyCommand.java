package id.jaganetral.cli;

import id.jaganetral.application.audit.Anchor;
import id.jaganetral.application.audit.ChainFaultWords;
import id.jaganetral.application.audit.CheckLog;
import id.jaganetral.application.evidence.StrayEvidence;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.IntegrityFinding;
import id.jaganetral.domain.evidence.IntegrityFinding.State;
import id.jaganetral.domain.outcome.Reason;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks that every piece of evidence still has the bytes it came with, and that the log is whole. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
    private final Workplaces workplaces;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--seal", paramLabel = "FILE", descriptionKey = "cli.verify.seal")
    private List<Path> seals = List.of();

    VerifyCommand(Workplaces workplaces, Console console) {
        this.workplaces = workplaces;
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workplace workplace = workspace.open(workplaces, console)) {
            List<IntegrityFinding> findings = workplace.verifyEvidence().verifyEverything(Progress.unwatched());
            List<IntegrityFinding> bad =
                    findings.stream().filter(f -> f.state() != State.INTACT).toList();
            bad.forEach(this::name);
            console.say("cli.verify.done", findings.size(), bad.size());
            long destroyed = workplace.verifyEvidence().destroyed();
            if (destroyed > 0) {
                console.say("cli.verify.destroyed", destroyed);
            }
            StrayEvidence stray = workplace.strayEvidence();
            if (stray.count() > 0) {
                console.say("cli.verify.aside", stray.count(), stray.place());
            }
            boolean logFits = log(workplace);
            return bad.isEmpty() && logFits ? ExitCode.DONE : ExitCode.REFUSED;
        }
    }

    private boolean log(Workplace workplace) {
        List<Anchor> anchors = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        seals.forEach(seal -> workplace.seal(seal).use(anchors::add, reasons::addAll));
        reasons.forEach(reason -> console.problem(reason.message()));
        return told(workplace.checkLog().check(anchors, Progress.unwatched())) && reasons.isEmpty();
    }

    private boolean told(CheckLog.Finding found) {
        console.say(
                "cli.verify.log",
                found.head().number(),
                found.anchors(),
                found.head().hash());
        found.fault().map(ChainFaultWords::of).ifPresent(console::problem);
        return found.fault().isEmpty();
    }

    private void name(IntegrityFinding finding) {
        console.problem(
                finding.state() == State.MISSING ? "cli.verify.missing" : "cli.verify.changed",
                finding.item().file().fingerprint());
    }
}
