package id.jaganetral.application.letter;

import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.letter.LetterCatalogue;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.letter.NumberWords;
import id.jaganetral.domain.letter.SanctionWords;
import id.jaganetral.domain.letter.TagMeaning;
import id.jaganetral.domain.rule.Instrument;
import id.jaganetral.domain.rule.Provision;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.SanctionKind;
import id.jaganetral.domain.rule.SanctionLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What letters take from the rule book: citations, amounts, names of sanctions, the regulations considered. */
final class LawInLetters {
    /** Tag of the name of the sanction. */
    static final String SANCTION_NAME = "jenis_hukuman";

    /** Tag of the list under "Mengingat", and of what a line of it says. */
    static final String CONSIDERED = "mengingat";

    /** Tag of the condition that contract staff are sanctioned. */
    static final String BY_CONTRACT = "hukuman_kontrak";

    private static final String REGULATION = "dasar_hukum";

    private final RuleBook book;

    LawInLetters(RuleBook book) {
        this.book = book;
    }

    /** Values by tag, for all tags the law tells. */
    Map<String, String> values(LetterCatalogue catalogue) {
        Map<String, String> values = new HashMap<>();
        for (TagMeaning tag : catalogue.tags()) {
            tag.law().rule().map(book::rule).ifPresent(rule -> values.put(tag.name(), book.cite(rule)));
            tag.law()
                    .deadline()
                    .flatMap(code -> book.deadline(code).amount())
                    .ifPresent(amount -> values.put(tag.name(), NumberWords.both(amount)));
        }
        return values;
    }

    /** The regulations a form names, those in force on the day, for this kind of staff and sanction. */
    List<Map<String, String>> considered(LetterKind kind, EmploymentKind staff, LocalDate day, String sanction) {
        List<Map<String, String>> regulations = kind.start().considered().stream()
                .filter(entry -> entry.concerns(staff))
                .map(entry -> book.instruments().get(entry.instrument()))
                .filter(instrument -> instrument.validity().covers(day))
                .map(Instrument::formal)
                .map(LawInLetters::line)
                .toList();
        return withTransition(regulations, sanction);
    }

    /** The same regulations with the article of another sanction's transition in place of the former one's. */
    List<Map<String, String>> reconsidered(List<Map<String, String>> lines, String former, String sanction) {
        Optional<Map<String, String>> gone =
                transition(former).map(book::formal).map(LawInLetters::line);
        return withTransition(
                lines.stream().filter(line -> !Optional.of(line).equals(gone)).toList(), sanction);
    }

    /** With the article of the transition after its regulation, so that the list stays in order of rank; else last. */
    private List<Map<String, String>> withTransition(List<Map<String, String>> lines, String sanction) {
        List<Map<String, String>> all = new ArrayList<>(lines);
        transition(sanction).ifPresent(article -> {
            Map<String, String> regulation =
                    line(book.instruments().get(article.instrument()).formal());
            int after = all.indexOf(regulation);
            all.add(after < 0 ? all.size() : after + 1, line(book.formal(article)));
        });
        return List.copyOf(all);
    }

    /** A sanction of the transition rests on an article of its own. */
    private Optional<Provision> transition(String sanction) {
        return Optional.ofNullable(book.kinds().get(sanction))
                .filter(kind -> kind.replaces().isPresent())
                .map(kind -> book.provision(kind.provision()));
    }

    private static Map<String, String> line(String regulation) {
        return Map.of(REGULATION, regulation);
    }

    /** Names of the kinds a form can impose, by code; one of contract staff stands for all the office added. */
    Map<String, String> sanctions(LetterKind kind) {
        Map<String, String> names = new LinkedHashMap<>();
        kind.start().sanctions().stream()
                .map(book::kind)
                .flatMap(one -> byContract(one.code())
                        ? book.ladder().stream().filter(LawInLetters::ofContract)
                        : Stream.of(one))
                .forEach(one -> names.put(one.code(), one.name()));
        return names;
    }

    /** Whether the agency's own regulation or the contract lays it down. */
    boolean byContract(String code) {
        return Optional.ofNullable(book.kinds().get(code))
                .filter(LawInLetters::ofContract)
                .isPresent();
    }

    private static boolean ofContract(SanctionKind kind) {
        return kind.level() == SanctionLevel.CONTRACT;
    }

    String sanctionName(String code) {
        return SanctionWords.inSentence(book.kind(code).name());
    }
}
