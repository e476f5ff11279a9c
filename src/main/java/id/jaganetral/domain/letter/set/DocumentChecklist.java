package id.jaganetral.domain.letter.set;

import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseHistory;
import id.jaganetral.domain.casefile.FactType;
import id.jaganetral.domain.casefile.standing.CasePhase;
import id.jaganetral.domain.casefile.standing.CaseStage;
import id.jaganetral.domain.casefile.standing.CaseStanding;
import id.jaganetral.domain.letter.DateWords;
import id.jaganetral.domain.letter.set.DocumentItem.State;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.SanctionLevel;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a case has, lacks and does not need (kelengkapan dokumen), with the reason of each.
 *
 * @param route the way the case takes
 * @param items in the order of the case
 */
public record DocumentChecklist(DocumentRoute route, List<DocumentItem> items) {
    /** Where nothing further is written. */
    private static final Set<CaseStage> ENDED =
            EnumSet.of(CaseStage.NOT_PROVEN, CaseStage.MOVED, CaseStage.LEFT_SERVICE, CaseStage.ANNULLED);

    private static final Set<CasePhase> AFTER_RESULT = EnumSet.of(CasePhase.DECISION, CasePhase.DELIVERY);

    public DocumentChecklist {
        items = List.copyOf(items);
    }

    public long count(State state) {
        return items.stream().filter(item -> item.state() == state).count();
    }

    /** Draws up the list for a case. */
    public static final class Drawing {
        private final DocumentSets sets;
        private final CaseFile file;
        private final CaseHistory history;
        private final CaseStage stage;
        private final Set<FactType> steps = new HashSet<>();
        private final Map<String, MadeLetter> letters;
        private final Function<String, Optional<String>> titles;

        /**
         * Prepares.
         *
         * @param letters the letters of the case that count, by code of the form
         * @param titles the title of a form, when it is known
         */
        public Drawing(
                DocumentSets sets,
                CaseFile file,
                CaseStanding standing,
                Map<String, MadeLetter> letters,
                Function<String, Optional<String>> titles) {
            this.sets = sets;
            this.file = file;
            this.history = file.history();
            this.stage = standing.stage();
            this.letters = Map.copyOf(letters);
            this.titles = titles;
            standing.steps().forEach(step -> steps.add(step.kind().records()));
        }

        public DocumentChecklist draw(RuleBook book) {
            Optional<SanctionLevel> level = level(book);
            DocumentRoute route = DocumentRoute.of(file, level);
            return new DocumentChecklist(
                    route, sets.of(route, level).stream().map(this::item).toList());
        }

        /** Decided, else recommended, else the heaviest one permitted. */
        private Optional<SanctionLevel> level(RuleBook book) {
            Optional<String> known = history.last(CaseFact.Decided.class)
                    .map(CaseFact.Decided::kind)
                    .or(() -> history.last(CaseFact.ReportWritten.class).flatMap(CaseFact.ReportWritten::recommended));
            List<String> kinds =
                    known.map(List::of).orElse(file.classification().kinds());
            return kinds.stream()
                    .filter(book.kinds()::containsKey)
                    .map(code -> book.kind(code).level())
                    .max(Enum::compareTo);
        }

        private DocumentItem item(NeededDocument document) {
            MadeLetter letter = letters.get(document.form());
            if (letter != null) {
                Message why = Message.of("letter.set.why.issued", letter.number(), DateWords.date(letter.date()));
                return new DocumentItem(document.form(), title(document), State.MADE, why, Optional.of(letter.id()));
            }
            Optional<LocalDate> proven = document.provenOn(history);
            if (proven.isPresent()) {
                return item(document, State.MADE, Message.of("letter.set.why.fact", DateWords.date(proven.get())));
            }
            return open(document);
        }

        private DocumentItem open(NeededDocument document) {
            if (!document.need().holds(history)) {
                return item(document, State.NOT_NEEDED, Message.of("letter.set.why.condition", document.otherwise()));
            }
            boolean cleared = history.last(CaseFact.ReportWritten.class)
                    .filter(report -> !report.proven())
                    .isPresent();
            if (cleared && AFTER_RESULT.contains(document.phase())) {
                return item(document, State.NOT_NEEDED, Message.of("letter.set.why.unproven"));
            }
            if (ENDED.contains(stage)) {
                return item(document, State.NOT_NEEDED, Message.of("letter.set.why.ended"));
            }
            if (document.fact().filter(steps::contains).isPresent()) {
                return item(document, State.DUE, Message.of("letter.set.why.step"));
            }
            return byPhase(document);
        }

        private DocumentItem byPhase(NeededDocument document) {
            CasePhase now = stage.phase() == CasePhase.REVIEW ? CasePhase.SUMMONS : stage.phase();
            int ahead = document.phase().compareTo(now);
            if (ahead < 0) {
                return item(document, State.MISSING, Message.of("letter.set.why.passed"));
            }
            boolean byStep = document.fact().isPresent();
            return ahead == 0 && !byStep
                    ? item(document, State.DUE, Message.of("letter.set.why.phase"))
                    : item(document, State.LATER, Message.of("letter.set.why.later"));
        }

        private DocumentItem item(NeededDocument document, State state, Message why) {
            return new DocumentItem(document.form(), title(document), state, why, Optional.empty());
        }

        private String title(NeededDocument document) {
            return titles.apply(document.form()).orElse(document.title());
        }
    }
}
