package id.jaganetral.ui.kit.screen;

import id.jaganetral.application.access.Permission;
import id.jaganetral.application.search.SearchHit;
import id.jaganetral.application.search.SearchProvider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What the features offer: screens by place, entries of the navigation, commands, search. Filled by the wiring. */
public final class ScreenRegistry {
    private final Predicate<Permission> may;
    private final Function<Permission, Screen> denied;
    private final Consumer<Screen> settle;
    private final Map<Class<? extends Destination>, Function<Destination, Screen>> screens = new HashMap<>();
    private final List<NavigationEntry> navigation = new ArrayList<>();
    private final List<Command> commands = new ArrayList<>();
    private final List<SearchSource> searches = new ArrayList<>();
    private final List<SettingsPane> settings = new ArrayList<>();

    /** For somebody who may do everything. */
    public ScreenRegistry() {
        this(
                permission -> true,
                permission -> {
                    throw new IllegalStateException("nothing is denied");
                },
                screen -> {});
    }

    /**
     * Offers only what is permitted.
     *
     * @param denied shown in place of a page that is not
     * @param settle looks through each page built
     */
    public ScreenRegistry(Predicate<Permission> may, Function<Permission, Screen> denied, Consumer<Screen> settle) {
        this.may = may;
        this.denied = denied;
        this.settle = settle;
    }

    /** Whether a page is for whoever works. */
    public boolean offers(Destination place) {
        return PlacePermissions.of(place).filter(may.negate()).isEmpty();
    }

    /**
     * An entry of the navigation on the left, named like its place.
     *
     * @param order entries stand in this order
     */
    public record NavigationEntry(int order, String icon, Destination place) {}

    /**
     * Something to do, offered by the search over everything and in the help.
     *
     * @param shortcut as JavaFX writes it, for example {@code Shortcut+N}; empty for none
     */
    public record Command(String titleKey, String icon, Destination place, String shortcut) {}

    /** One kind of thing that can be searched for. */
    public record SearchSource(
            String titleKey, String icon, SearchProvider provider, Function<SearchHit, Destination> place) {}

    /**
     * A pane of the settings page.
     *
     * @param id names it in {@link Places.Settings}
     */
    public record SettingsPane(int order, String id, String titleKey, String icon, Supplier<Screen> pane) {}

    public <D extends Destination> void screen(Class<D> place, Function<D, Screen> factory) {
        if (screens.put(place, destination -> factory.apply(place.cast(destination))) != null) {
            throw new IllegalStateException("two screens for " + place.getSimpleName());
        }
    }

    public void navigation(int order, String icon, Destination place) {
        navigation.add(new NavigationEntry(order, icon, place));
    }

    public void command(String titleKey, String icon, Destination place) {
        command(titleKey, icon, place, "");
    }

    public void command(String titleKey, String icon, Destination place, String shortcut) {
        commands.add(new Command(titleKey, icon, place, shortcut));
    }

    public void search(String titleKey, String icon, SearchProvider provider, Function<SearchHit, Destination> place) {
        searches.add(new SearchSource(titleKey, icon, provider, place));
    }

    /** A pane of the settings page; its title is the entry in the list there. */
    public void settings(int order, String id, String titleKey, String icon, Supplier<Screen> pane) {
        settings.add(new SettingsPane(order, id, titleKey, icon, pane));
    }

    public boolean knows(Destination place) {
        return screens.containsKey(place.getClass());
    }

    public Screen build(Destination place) {
        Function<Destination, Screen> factory = screens.get(place.getClass());
        if (factory == null) {
            throw new IllegalStateException("no screen for " + place.getClass().getSimpleName());
        }
        Optional<Permission> missing = PlacePermissions.of(place).filter(may.negate());
        Screen screen = missing.isPresent() ? denied.apply(missing.get()) : factory.apply(place);
        settle.accept(screen);
        return screen;
    }

    public List<NavigationEntry> navigation() {
        return navigation.stream()
                .filter(entry -> offers(entry.place()))
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
    }

    public List<Command> commands() {
        return commands.stream().filter(command -> offers(command.place())).toList();
    }

    public List<SettingsPane> settings() {
        return settings.stream()
                .filter(pane ->
                        PlacePermissions.ofPane(pane.id()).filter(may.negate()).isEmpty())
                .sorted(Comparator.comparingInt(SettingsPane::order))
                .toList();
    }

    /** A search is called like the page it belongs to, and goes with it. */
    public List<SearchSource> searches() {
        Set<String> hidden = navigation.stream()
                .map(NavigationEntry::place)
                .filter(place -> !offers(place))
                .map(Destination::titleKey)
                .collect(Collectors.toSet());
        return searches.stream()
                .filter(search -> !hidden.contains(search.titleKey()))
                .toList();
    }
}
