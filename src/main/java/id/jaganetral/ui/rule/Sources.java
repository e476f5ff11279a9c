package id.jaganetral.ui.rule;

import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.rule.Election;
import id.jaganetral.domain.rule.Instrument;
import id.jaganetral.domain.rule.Provision;
import id.jaganetral.domain.rule.Rule;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.SanctionKind;
import id.jaganetral.domain.rule.SanctionSet;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.SourceLink;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** What a sentence rests on, as links that open the rule book at that place. */
public final class Sources {
    private static final double BETWEEN = 10;

    private final Kit kit;
    private final Texts texts;
    private final RuleBook book;

    public Sources(Kit kit, RuleBook book) {
        this.kit = kit;
        this.texts = kit.texts();
        this.book = book;
    }

    /** One link for each provision; a provision the book no longer has is left out. */
    public Node provisions(Collection<String> ids) {
        return side(links(ids));
    }

    /** One link for each entry under its name; one the book no longer has is left out. */
    public FlowPane entries(Collection<String> ids) {
        List<Node> links = new ArrayList<>();
        ids.stream().distinct().forEach(id -> name(id).ifPresent(
                        name -> links.add(SourceLink.to(kit.navigator(), name, id))));
        return side(links);
    }

    /** Side by side as far as there is room; a link longer than that is wrapped. */
    private static FlowPane side(List<Node> links) {
        FlowPane pane = new FlowPane(BETWEEN, 2);
        pane.setMinWidth(0);
        links.forEach(link -> ((Region) link).maxWidthProperty().bind(pane.widthProperty()));
        pane.getChildren().setAll(links);
        return pane;
    }

    private Optional<String> name(String id) {
        return Stream.<Optional<String>>of(
                        named(book.provisions(), id, Provision::citation),
                        named(book.rules(), id, Rule::title),
                        named(book.elections(), id, Election::name),
                        named(book.kinds(), id, SanctionKind::name),
                        named(book.sanctionSets(), id, SanctionSet::title),
                        named(book.instruments(), id, Instrument::shortName))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static <E> Optional<String> named(Map<String, E> entries, String id, Function<E, String> name) {
        return Optional.ofNullable(entries.get(id)).map(name);
    }

    /** The rule itself, then its provisions. */
    public Node of(Rule rule) {
        return side(links(rule));
    }

    /** Says the sentences in the banner, with what they rest on below. */
    public void show(Banner banner, List<Reason> reasons) {
        banner.setText(words(reasons));
        sources(banner, reasons);
    }

    /** What these reasons rest on, below the words the banner has. */
    public void sources(Banner banner, List<Reason> reasons) {
        Map<String, Node> links = new LinkedHashMap<>();
        for (Reason reason : reasons) {
            reason.source().filter(book.rules()::containsKey).ifPresent(id -> put(links, book.rule(id)));
        }
        banner.getSources().setAll(links.values());
    }

    /** A sentence in a banner, with the rule it rests on below. */
    public Banner banner(Banner banner, Rule rule) {
        banner.getSources().setAll(links(rule));
        return banner;
    }

    /** The sentences, one a line, without what they rest on. */
    public String words(List<Reason> reasons) {
        return reasons.stream().map(reason -> texts.get(reason.message())).collect(Collectors.joining("\n"));
    }

    private List<Node> links(Rule rule) {
        Map<String, Node> links = new LinkedHashMap<>();
        put(links, rule);
        return List.copyOf(links.values());
    }

    private void put(Map<String, Node> links, Rule rule) {
        links.computeIfAbsent(rule.id(), id -> SourceLink.to(kit.navigator(), rule.title(), id));
        for (String provision : rule.provisions()) {
            links.computeIfAbsent(provision, id -> link(id));
        }
    }

    private List<Node> links(Collection<String> ids) {
        List<Node> links = new ArrayList<>();
        ids.stream().filter(book.provisions()::containsKey).map(this::link).forEach(links::add);
        return links;
    }

    private Node link(String provision) {
        return SourceLink.to(kit.navigator(), book.provision(provision).citation(), provision);
    }
}
