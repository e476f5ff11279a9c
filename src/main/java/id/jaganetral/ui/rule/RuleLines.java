package id.jaganetral.ui.rule;

import id.jaganetral.application.rule.LawBook;
import id.jaganetral.domain.calendar.Holiday;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.rule.CatalogueEntry;
import id.jaganetral.domain.rule.Confidence;
import id.jaganetral.domain.rule.DeadlineRule;
import id.jaganetral.domain.rule.Election;
import id.jaganetral.domain.rule.LegalBasis;
import id.jaganetral.domain.rule.Origin;
import id.jaganetral.domain.rule.Provision;
import id.jaganetral.domain.rule.Rule;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.SanctionKind;
import id.jaganetral.domain.rule.Source;
import id.jaganetral.domain.rule.Validity;
import id.jaganetral.ui.kit.form.IndonesianDate;
import id.jaganetral.ui.rule.RuleLine.Detail;
import id.jaganetral.ui.rule.RuleLine.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns the rule book into lines to be read, in the order of its parts. */
final class RuleLines {
    private final RuleBook book;
    private final List<RuleLine> lines = new ArrayList<>();

    private RuleLines(RuleBook book) {
        this.book = book;
    }

    static List<RuleLine> of(LawBook law) {
        RuleLines reader = new RuleLines(law.rules());
        reader.book.catalogue().forEach(reader::entry);
        reader.book.ladder().forEach(reader::kind);
        reader.book.deadlines().values().forEach(reader::deadline);
        reader.book.provisions().values().forEach(reader::provision);
        reader.book.rules().values().forEach(reader::rule);
        reader.book.elections().values().forEach(reader::election);
        law.calendar().holidays().forEach(reader::holiday);
        return List.copyOf(reader.lines);
    }

    private void entry(CatalogueEntry entry) {
        List<Detail> details = new ArrayList<>();
        add(details, "text", entry.description());
        add(details, "parts", String.join("\n", entry.parts()));
        add(details, "elements", String.join("; ", entry.elements()));
        add(details, "norm", book.cite(entry.provisions(LegalBasis.Role.NORM)));
        add(details, "sanctionArticle", book.cite(entry.provisions(LegalBasis.Role.SANCTION)));
        entry.sanctions()
                .map(book::sanctionSet)
                .ifPresent(set -> add(
                        details,
                        "kinds",
                        set.title()
                                + ": "
                                + set.kinds().stream()
                                        .map(code -> book.kind(code).name())
                                        .collect(Collectors.joining("; "))));
        add(details, "conflict", entry.conflict());
        origin(details, entry.validity(), entry.origin());
        lines.add(new RuleLine(
                Part.CATALOGUE, entry.id(), entry.title(), entry.row(), details, Optional.of(entry.weakest())));
    }

    private void kind(SanctionKind kind) {
        List<Detail> details = new ArrayList<>();
        kind.months().ifPresent(months -> add(details, "months", String.valueOf(months)));
        origin(details, Validity.ALWAYS, kind.origin());
        lines.add(new RuleLine(
                Part.SANCTION,
                kind.code(),
                kind.name(),
                book.provision(kind.provision()).citation(),
                details,
                Optional.of(kind.origin().confidence())));
    }

    private void deadline(DeadlineRule rule) {
        List<Detail> details = new ArrayList<>();
        add(details, "trigger", rule.trigger());
        add(details, "target", rule.target());
        rule.amount().ifPresent(amount -> add(details, "amount." + rule.unit(), String.valueOf(amount)));
        origin(details, Validity.ALWAYS, rule.origin());
        lines.add(new RuleLine(
                Part.DEADLINE,
                rule.code(),
                rule.title(),
                book.cite(rule.provisions()),
                details,
                Optional.of(rule.origin().confidence())));
    }

    private void provision(Provision provision) {
        List<Detail> details = new ArrayList<>();
        add(details, "text", provision.text());
        add(
                details,
                "instrument",
                book.instruments().get(provision.instrument()).title());
        origin(details, provision.validity(), provision.origin());
        lines.add(new RuleLine(
                Part.PROVISION,
                "",
                provision.citation(),
                provision.text(),
                details,
                Optional.of(provision.origin().confidence())));
    }

    private void rule(Rule rule) {
        List<Detail> details = new ArrayList<>();
        add(details, "text", rule.text());
        origin(details, Validity.ALWAYS, rule.origin());
        lines.add(new RuleLine(
                Part.RULE,
                "",
                rule.title(),
                book.cite(rule),
                details,
                Optional.of(rule.origin().confidence())));
    }

    private void election(Election election) {
        List<Detail> details = new ArrayList<>();
        add(details, "scope", election.scope());
        add(
                details,
                "stages",
                election.stages().stream()
                        .map(s -> s.name() + ": " + IndonesianDate.words(s.start())
                                + (s.end().equals(s.start()) ? "" : " – " + IndonesianDate.words(s.end())))
                        .collect(Collectors.joining("\n")));
        add(details, "note", election.note());
        lines.add(new RuleLine(
                Part.ELECTION,
                "",
                election.name(),
                String.join("; ", election.legalBasis()),
                details,
                Optional.empty()));
    }

    private void holiday(Holiday holiday) {
        List<Detail> details = new ArrayList<>();
        details.add(new Detail(Message.of("rule.detail.verified"), holiday.verified() ? "✓" : "–"));
        lines.add(new RuleLine(
                Part.HOLIDAY,
                "",
                holiday.name(),
                IndonesianDate.words(holiday.date()),
                details,
                holiday.verified() ? Optional.empty() : Optional.of(Confidence.GENERAL_KNOWLEDGE)));
    }

    private void origin(List<Detail> details, Validity validity, Origin origin) {
        validity.from().ifPresent(day -> add(details, "from", IndonesianDate.words(day)));
        validity.to().ifPresent(day -> add(details, "to", IndonesianDate.words(day)));
        add(
                details,
                "sources",
                origin.sources().stream()
                        .map(book.sources()::get)
                        .map(Source::title)
                        .collect(Collectors.joining("\n")));
        add(details, "note", origin.note());
    }

    private static void add(List<Detail> details, String name, String text) {
        if (!text.isBlank()) {
            details.add(new Detail(Message.of("rule.detail." + name), text));
        }
    }
}
