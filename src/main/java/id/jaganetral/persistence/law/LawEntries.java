package id.jaganetral.persistence.law;

import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.rule.ActForm;
import id.jaganetral.domain.rule.ActTarget;
import id.jaganetral.domain.rule.Addressee;
import id.jaganetral.domain.rule.CandidacyStage;
import id.jaganetral.domain.rule.CatalogueEntry;
import id.jaganetral.domain.rule.Confidence;
import id.jaganetral.domain.rule.DeadlineRule;
import id.jaganetral.domain.rule.Election;
import id.jaganetral.domain.rule.Factor;
import id.jaganetral.domain.rule.Instrument;
import id.jaganetral.domain.rule.LegalBasis;
import id.jaganetral.domain.rule.Origin;
import id.jaganetral.domain.rule.Provision;
import id.jaganetral.domain.rule.Race;
import id.jaganetral.domain.rule.Regime;
import id.jaganetral.domain.rule.Rule;
import id.jaganetral.domain.rule.SanctionKind;
import id.jaganetral.domain.rule.SanctionLevel;
import id.jaganetral.domain.rule.SanctionSet;
import id.jaganetral.domain.rule.Source;
import id.jaganetral.domain.rule.Track;
import id.jaganetral.domain.rule.Validity;
import java.util.Map;

/** How each kind of entry is written in the law files. */
final class LawEntries {
    private LawEntries() {}

    static Source source(LawNode node) {
        return new Source(node.text("id"), node.text("title"), node.textOr("address", ""));
    }

    static Instrument instrument(LawNode node) {
        return new Instrument(
                node.text("id"),
                node.text("title"),
                node.text("short"),
                node.textOr("formal", node.text("title")),
                node.validity(Validity.ALWAYS),
                node.origin());
    }

    static Provision provision(LawNode node, Map<String, Instrument> instruments) {
        Instrument instrument = instruments.get(node.text("instrument"));
        if (instrument == null) {
            throw node.problem("unknown instrument");
        }
        String citation = (instrument.shortName() + " " + node.textOr("article", "")).strip();
        return new Provision(
                node.text("id"),
                instrument.id(),
                citation,
                node.text("text"),
                node.validity(instrument.validity()),
                node.origin());
    }

    static CatalogueEntry entry(LawNode node, Validity validity, boolean decree) {
        LawNode detail = node.child("confidenceDetail");
        Confidence sanction = detail.confidence("sanction");
        Confidence articles = detail.confidence("articles");
        Origin origin = node.origin();
        Origin weakest = new Origin(
                origin.confidence().weaker(detail.confidence("form")), origin.sources(), origin.note(), origin.local());
        detail.nothingLeft();
        return new CatalogueEntry(
                node.text("id"),
                node.text("row"),
                node.constant("track", Track.class),
                node.text("title"),
                node.text("description"),
                node.texts("parts"),
                node.texts("elements"),
                node.constant("stage", CandidacyStage.class),
                node.constants("forms", ActForm.class),
                node.constants("inferredForms", ActForm.class),
                node.constants("targets", ActTarget.class),
                node.flag("withoutUnpaidLeave"),
                node.constants("appliesTo", EmploymentKind.class),
                node.each("basis", LawEntries::basis),
                node.optional("sanctions"),
                node.optional("counterpart"),
                node.each(
                        "reviews",
                        n -> new CatalogueEntry.Review(
                                n.constant("when", CatalogueEntry.Review.When.class), n.text("rule"))),
                sanction,
                articles,
                node.textOr("conflict", ""),
                decree,
                node.validity(validity),
                weakest);
    }

    private static LegalBasis basis(LawNode node) {
        return new LegalBasis(
                node.constant("role", LegalBasis.Role.class), node.text("provision"), node.textOr("note", ""));
    }

    static SanctionKind kind(LawNode node) {
        return new SanctionKind(
                node.text("code"),
                node.text("name"),
                node.constant("level", SanctionLevel.class),
                node.number("order").orElseThrow(() -> node.problem("order is missing")),
                node.number("months"),
                node.number("payCut"),
                node.flag("permanent"),
                node.text("provision"),
                node.constants("holdsPlaceFor", EmploymentKind.class),
                node.optional("replaces"),
                node.origin());
    }

    static SanctionSet sanctionSet(LawNode node) {
        return new SanctionSet(
                node.text("id"),
                node.text("title"),
                node.texts("kinds"),
                node.texts("transitional"),
                node.date("regularFrom"),
                node.text("provision"),
                node.origin());
    }

    static DeadlineRule deadline(LawNode node) {
        return new DeadlineRule(
                node.text("code"),
                node.text("title"),
                node.text("trigger"),
                node.optional("earlierTrigger"),
                node.text("target"),
                node.number("amount"),
                node.constant("unit", DeadlineRule.Unit.class),
                node.optional("otherUnit").map(DeadlineRule.Unit::valueOf),
                node.constant("nature", DeadlineRule.Nature.class),
                node.constant("meaning", DeadlineRule.Meaning.class),
                node.number("reminder"),
                node.number("leastClear"),
                node.number("mostClear"),
                node.texts("provisions"),
                node.origin());
    }

    static Factor factor(LawNode node) {
        return new Factor(
                node.text("id"),
                node.constant("weight", Factor.Weight.class),
                node.text("title"),
                node.text("text"),
                node.texts("provisions"),
                node.origin());
    }

    static Rule rule(LawNode node) {
        return new Rule(
                node.text("id"),
                node.text("title"),
                node.text("text"),
                node.texts("provisions"),
                node.numbers("numbers"),
                node.origin());
    }

    static Regime regime(LawNode node) {
        return new Regime(
                node.text("id"),
                node.constants("appliesTo", EmploymentKind.class),
                node.text("title"),
                node.text("text"),
                node.texts("provisions"),
                node.optional("sanctions"),
                node.flag("keepMoral"),
                node.flag("keepDismissal"),
                node.origin());
    }

    static Addressee addressee(LawNode node) {
        return new Addressee(
                node.text("id"),
                node.constant("role", Addressee.Role.class),
                node.text("name"),
                node.textOr("attention", ""),
                node.text("short"),
                node.text("place"),
                node.validity(Validity.ALWAYS),
                node.origin());
    }

    static Election election(LawNode node) {
        return new Election(
                node.text("id"),
                node.text("name"),
                node.text("kind"),
                node.constants("races", Race.class),
                node.constant("status", Election.Status.class),
                node.texts("legalBasis"),
                node.text("scope"),
                node.textOr("note", ""),
                node.each("stages", LawEntries::stage),
                node.local());
    }

    private static Election.Stage stage(LawNode node) {
        return new Election.Stage(
                node.text("id"),
                node.constant("phase", Election.Phase.class),
                node.text("name"),
                node.day("start"),
                node.day("end"),
                node.constants("races", Race.class),
                node.flag("projected"),
                node.origin());
    }
}
