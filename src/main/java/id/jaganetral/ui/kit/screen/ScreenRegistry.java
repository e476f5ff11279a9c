package id.jaganetral.ui.kit.screen;

import id.jaganetral.application.search.SearchHit;
import id.jaganetral.application.search.SearchProvider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the features offer: screens by place, entries of the navigation, commands, search. Filled by the wiring. */
public final class ScreenRegistry {
    private final Map<Class<? extends Destination>, Function<Destination, Screen>> screens = new HashMap<>();
    private final List<NavigationEntry> navigation = new ArrayList<>();
    private final List<Command> commands = new ArrayList<>();
    private final List<SearchSource> searches = new ArrayList<>();
    private final List<SettingsPane> settings = new ArrayList<>();

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
        return factory.apply(place);
    }

    public List<NavigationEntry> navigation() {
        return navigation.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
    }

    public List<Command> commands() {
        return List.copyOf(commands);
    }

    public List<SettingsPane> settings() {
        return settings.stream()
                .sorted(Comparator.comparingInt(SettingsPane::order))
                .toList();
    }

    public List<SearchSource> searches() {
        return List.copyOf(searches);
    }
}
