package id.jaganetral.cli;

import id.jaganetral.application.casefile.CaseFileLine;
import id.jaganetral.application.letter.FindLetters;
import id.jaganetral.application.letter.LetterDraft;
import id.jaganetral.application.letter.LetterFilter;
import id.jaganetral.application.letter.LetterLine;
import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Issues a letter for a case, or lists and copies out what was issued. */
@Command(name = "letters")
final class LettersCommand implements Callable<Integer> {
    private static final int PAGE = 200;

    private final Workplaces workplaces;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--case", paramLabel = "NOMOR", descriptionKey = "cli.letters.case")
    private String number;

    @Option(names = "--form", paramLabel = "KODE", descriptionKey = "cli.letters.form")
    private String form;

    @Option(names = "--set", paramLabel = "TAG=ISI", descriptionKey = "cli.letters.set")
    private Map<String, String> values = new LinkedHashMap<>();

    @Option(names = "--out", paramLabel = "FOLDER", descriptionKey = "cli.letters.out")
    private Path out;

    LettersCommand(Workplaces workplaces, Console console) {
        this.workplaces = workplaces;
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workplace workplace = workspace.open(workplaces, console)) {
            return form == null ? list(workplace) : issue(workplace);
        }
    }

    private int list(Workplace workplace) {
        int from = 0;
        List<LetterLine> lines;
        do {
            lines = workplace
                    .findLetters()
                    .list(LetterFilter.everything(), from, PAGE)
                    .lines();
            for (LetterLine line : lines) {
                console.say("cli.letters.line", line.number(), line.kind(), line.title());
                copyOut(workplace, workplace.findLetters().letter(line.id()));
            }
            from += PAGE;
        } while (lines.size() == PAGE);
        return ExitCode.DONE;
    }

    private int issue(Workplace workplace) {
        if (workplace.draftLetter().catalogue().find(form).isEmpty()) {
            return console.refused(List.of(Reason.of(Message.of("cli.letters.unknownForm", form))));
        }
        Optional<CaseFileLine> file = workplace.listCaseFiles().lines().stream()
                .filter(line -> line.head().number().equals(number))
                .findFirst();
        if (file.isEmpty()) {
            return console.refused(List.of(Reason.of(Message.of("cli.letters.unknownCase", String.valueOf(number)))));
        }
        LetterDraft draft =
                workplace.draftLetter().draft(form, file.get().head().id());
        for (Map.Entry<String, String> value : values.entrySet()) {
            draft = draft.with(value.getKey(), value.getValue());
        }
        return workplace.issueLetter().issue(draft).fold(letter -> issued(workplace, letter), console::refused);
    }

    private int issued(Workplace workplace, IssuedLetter letter) {
        console.say("cli.letters.done", letter.number());
        copyOut(workplace, letter);
        return ExitCode.DONE;
    }

    private void copyOut(Workplace workplace, IssuedLetter letter) {
        if (out == null) {
            return;
        }
        try {
            Files.createDirectories(out);
        } catch (IOException refused) {
            throw new OperationFailed(Message.of("cli.folder.refused", out.toString()), refused);
        }
        workplace.handOutLetter().save(letter.id(), out.resolve(FindLetters.fileName(letter)));
    }
}
