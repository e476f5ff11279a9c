package id.jaganetral.ui.rule;

import id.jaganetral.application.rule.LawBook;
import id.jaganetral.domain.authority.AuthorityRow;
import id.jaganetral.domain.authority.AuthorityTable;
import id.jaganetral.domain.calendar.Holiday;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.rule.Addressee;
import id.jaganetral.domain.rule.CatalogueEntry;
import id.jaganetral.domain.rule.Confidence;
import id.jaganetral.domain.rule.DeadlineRule;
import id.jaganetral.domain.rule.Election;
import id.jaganetral.domain.rule.Factor;
import id.jaganetral.domain.rule.Instrument;
import id.jaganetral.domain.rule.LegalBasis;
import id.jaganetral.domain.rule.Origin;
import id.jaganetral.domain.rule.Provision;
import id.jaganetral.domain.rule.Regime;
import id.jaganetral.domain.rule.Rule;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.SanctionKind;
import id.jaganetral.domain.rule.SanctionSet;
import id.jaganetral.domain.rule.Source;
import id.jaganetral.domain.rule.Validity;
import id.jaganetral.domain.rule.addition.EntryKind;
import id.jaganetral.domain.rule.addition.EntryRef;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.form.IndonesianDate;
import id.jaganetral.ui.rule.RuleLine.Detail;
import id.jaganetral.ui.rule.RuleLine.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns the rule book into lines to be read, in the order of its parts. */
final class RuleLines {
    private final RuleBook book;
    private final Texts texts;
    private final List<RuleLine> lines = new ArrayList<>();

    private RuleLines(RuleBook book, Texts texts) {
        this.book = book;
        this.texts = texts;
    }

    static List<RuleLine> of(LawBook law, AuthorityTable authority, Texts texts) {
        RuleLines reader = new RuleLines(law.rules(), texts);
        RuleBook book = reader.book;
        book.catalogue().forEach(reader::entry);
        book.sanctionSets().values().forEach(reader::set);
        book.ladder().forEach(reader::kind);
        book.factors().values().forEach(reader::factor);
        book.regimes().forEach(reader::regime);
        authority.rows().forEach(row -> reader.authority(row, authority));
        book.deadlines().values().forEach(reader::deadline);
        book.rules().values().forEach(reader::rule);
        book.instruments().values().forEach(reader::instrument);
        book.provisions().values().forEach(reader::provision);
        book.elections().values().forEach(reader::election);
        law.calendar().holidays().forEach(reader::holiday);
        book.addressees().forEach(reader::addressee);
        return List.copyOf(reader.lines);
    }

    private void entry(CatalogueEntry entry) {
        List<Detail> details = new ArrayList<>();
        add(details, "parts", String.join("\n", entry.parts()));
        add(details, "elements", String.join("; ", entry.elements()));
        add(details, "stage", texts.get("rule.stage." + entry.stage()));
        add(details, "norm", book.cite(entry.provisions(LegalBasis.Role.NORM)));
        add(details, "sanctionArticle", book.cite(entry.provisions(LegalBasis.Role.SANCTION)));
        add(details, "parallel", book.cite(entry.provisions(LegalBasis.Role.ELECTION_LAW_PARALLEL)));
        entry.sanctions()
                .map(book::sanctionSet)
                .ifPresent(set -> add(details, "kinds", set.title() + ": " + names(set.all())));
        add(details, "articlesConfidence", texts.get("rule.confidence." + entry.articlesConfidence()));
        add(details, "conflict", entry.conflict());
        origin(details, entry.validity(), entry.origin());
        lines.add(new RuleLine(
                Part.CATALOGUE,
                new EntryRef(EntryKind.CATALOGUE, entry.id()),
                entry.id(),
                entry.title(),
                entry.row(),
                entry.description(),
                details,
                Optional.of(entry.weakest()),
                entry.origin().local()));
    }

    private String names(Collection<String> kinds) {
        return kinds.stream().map(code -> book.kind(code).name()).collect(Collectors.joining("; "));
    }

    private void set(SanctionSet set) {
        List<Detail> details = new ArrayList<>();
        add(details, "transitional", names(set.transitional()));
        if (!set.transitional().isEmpty()) {
            add(
                    details,
                    "regularFrom",
                    set.regularFrom().map(IndonesianDate::words).orElse(texts.get("rule.detail.regularFrom.never")));
        }
        origin(details, Validity.ALWAYS, set.origin());
        add(
                new EntryRef(EntryKind.SANCTION_SET, set.id()),
                Part.SANCTION,
                "",
                set.title(),
                book.provision(set.provision()).citation(),
                names(set.kinds()),
                details,
                set.origin());
    }

    private void kind(SanctionKind kind) {
        List<Detail> details = new ArrayList<>();
        add(details, "level", texts.get("rule.level." + kind.level()));
        kind.months().ifPresent(months -> add(details, "months", String.valueOf(months)));
        kind.payCut().ifPresent(percent -> add(details, "payCut", percent + "%"));
        kind.replaces()
                .ifPresent(code -> add(details, "replaces", book.kind(code).name()));
        origin(details, Validity.ALWAYS, kind.origin());
        add(
                new EntryRef(EntryKind.SANCTION_KIND, kind.code()),
                Part.SANCTION,
                kind.code(),
                kind.name(),
                book.provision(kind.provision()).citation(),
                "",
                details,
                kind.origin());
    }

    private void factor(Factor factor) {
        List<Detail> details = new ArrayList<>();
        origin(details, Validity.ALWAYS, factor.origin());
        add(
                new EntryRef(EntryKind.FACTOR, factor.id()),
                Part.FACTOR,
                texts.get("rule.weight." + factor.weight()),
                factor.title(),
                book.cite(factor.provisions()),
                factor.text(),
                details,
                factor.origin());
    }

    private void regime(Regime regime) {
        List<Detail> details = new ArrayList<>();
        regime.sanctions().map(book::sanctionSet).ifPresent(set -> add(details, "kinds", set.title()));
        origin(details, Validity.ALWAYS, regime.origin());
        add(
                new EntryRef(EntryKind.REGIME, regime.id()),
                Part.REGIME,
                "",
                regime.title(),
                book.cite(regime.provisions()),
                regime.text(),
                details,
                regime.origin());
    }

    private void authority(AuthorityRow row, AuthorityTable table) {
        List<Detail> details = new ArrayList<>();
        add(
                details,
                "over",
                row.over().stream()
                        .sorted()
                        .map(post -> table.posts().get(post).title())
                        .collect(Collectors.joining("; ")));
        add(details, "governments", words("authority.government.", row.governments()));
        row.distance().ifPresent(levels -> add(details, "distance", String.valueOf(levels)));
        add(details, "proposal", row.proposal());
        origin(details, row.validity(), row.origin());
        String granted = (words("rule.level.", row.levels()) + "; " + names(row.kinds())).replaceAll("^; |; $", "");
        add(
                new EntryRef(EntryKind.AUTHORITY_ROW, row.id()),
                Part.AUTHORITY,
                row.id(),
                table.officials().stream()
                        .filter(office -> office.rank() == row.official())
                        .filter(office -> office.governments().isEmpty()
                                || row.governments().isEmpty()
                                || office.governments().containsAll(row.governments()))
                        .findFirst()
                        .map(office -> office.title())
                        .orElseThrow(),
                book.provision(row.provision()).citation(),
                granted,
                details,
                row.origin());
    }

    private <E extends Enum<E>> String words(String prefix, Collection<E> values) {
        return values.stream().sorted().map(value -> texts.get(prefix + value)).collect(Collectors.joining("; "));
    }

    private void deadline(DeadlineRule rule) {
        List<Detail> details = new ArrayList<>();
        add(details, "trigger", rule.trigger());
        add(details, "target", rule.target());
        rule.amount().ifPresent(amount -> add(details, "amount." + rule.unit(), String.valueOf(amount)));
        rule.otherUnit().ifPresent(unit -> add(details, "otherUnit", texts.get("casefile.count.unit." + unit)));
        origin(details, Validity.ALWAYS, rule.origin());
        add(
                new EntryRef(EntryKind.DEADLINE, rule.code()),
                Part.DEADLINE,
                rule.code(),
                rule.title(),
                book.cite(rule.provisions()),
                "",
                details,
                rule.origin());
    }

    private void rule(Rule rule) {
        List<Detail> details = new ArrayList<>();
        origin(details, Validity.ALWAYS, rule.origin());
        add(
                new EntryRef(EntryKind.RULE, rule.id()),
                Part.RULE,
                "",
                rule.title(),
                book.cite(rule),
                rule.text(),
                details,
                rule.origin());
    }

    private void instrument(Instrument instrument) {
        List<Detail> details = new ArrayList<>();
        origin(details, instrument.validity(), instrument.origin());
        add(
                new EntryRef(EntryKind.INSTRUMENT, instrument.id()),
                Part.PROVISION,
                "",
                instrument.shortName(),
                "",
                instrument.title(),
                details,
                instrument.origin());
    }

    private void provision(Provision provision) {
        List<Detail> details = new ArrayList<>();
        add(
                details,
                "instrument",
                book.instruments().get(provision.instrument()).title());
        origin(details, provision.validity(), provision.origin());
        add(
                new EntryRef(EntryKind.PROVISION, provision.id()),
                Part.PROVISION,
                "",
                provision.citation(),
                "",
                provision.text(),
                details,
                provision.origin());
    }

    private void election(Election election) {
        List<Detail> details = new ArrayList<>();
        add(details, "status", texts.get("rule.status." + election.status()));
        add(details, "races", words("rule.race.", election.races()));
        add(details, "note", election.note());
        lines.add(new RuleLine(
                Part.ELECTION,
                new EntryRef(EntryKind.ELECTION, election.id()),
                "",
                election.name(),
                String.join("; ", election.legalBasis()),
                election.scope(),
                details,
                Optional.empty(),
                election.local()));
        election.stages().forEach(stage -> stage(election, stage));
    }

    private void stage(Election election, Election.Stage stage) {
        List<Detail> details = new ArrayList<>();
        add(details, "phase", texts.get("rule.phase." + stage.phase()));
        add(details, "races", words("rule.race.", stage.races()));
        if (stage.projected()) {
            add(details, "status", texts.get("rule.status.PROJECTED"));
        }
        origin(details, Validity.ALWAYS, stage.origin());
        boolean oneDay = stage.end().equals(stage.start());
        add(
                new EntryRef(EntryKind.ELECTION_STAGE, election.id() + "/" + stage.id()),
                Part.ELECTION,
                "",
                stage.name(),
                election.name(),
                IndonesianDate.words(stage.start()) + (oneDay ? "" : " – " + IndonesianDate.words(stage.end())),
                details,
                stage.origin());
    }

    private void holiday(Holiday holiday) {
        List<Detail> details = new ArrayList<>();
        add(details, "verified", texts.get("rule.detail.verified." + holiday.verified()));
        lines.add(new RuleLine(
                Part.HOLIDAY,
                new EntryRef(EntryKind.HOLIDAY, holiday.date().toString()),
                "",
                holiday.name(),
                texts.get("rule.holiday." + holiday.kind()),
                IndonesianDate.words(holiday.date()),
                details,
                holiday.verified() ? Optional.empty() : Optional.of(Confidence.GENERAL_KNOWLEDGE),
                holiday.kind() == Holiday.Kind.LOCAL));
    }

    private void addressee(Addressee addressee) {
        List<Detail> details = new ArrayList<>();
        add(details, "attention", addressee.attention());
        add(details, "place", addressee.place());
        origin(details, addressee.validity(), addressee.origin());
        add(
                new EntryRef(EntryKind.ADDRESSEE, addressee.id()),
                Part.ADDRESSEE,
                addressee.shortName(),
                addressee.name(),
                texts.get("rule.role." + addressee.role()),
                "",
                details,
                addressee.origin());
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

    private void add(
            EntryRef ref,
            Part part,
            String mark,
            String title,
            String citation,
            String body,
            List<Detail> details,
            Origin origin) {
        lines.add(new RuleLine(
                part, ref, mark, title, citation, body, details, Optional.of(origin.confidence()), origin.local()));
    }

    private static void add(List<Detail> details, String name, String text) {
        if (!text.isBlank()) {
            details.add(new Detail(Message.of("rule.detail." + name), text));
        }
    }
}
