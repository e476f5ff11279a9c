package id.jaganetral.ui.kit.screen;

import id.jaganetral.application.access.Permission;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * What a page is for whom: the permission without which it is neither offered nor built. The use cases behind it ask again;
 * this only spares a user doors that lead nowhere. A page not listed is for everybody who is signed in.
 */
public final class PlacePermissions {
    private static final Map<String, Permission> PANES = Map.of(
            "users", Permission.KEEP_ACCOUNTS,
            "backup", Permission.KEEP_WORKSPACE,
            "office", Permission.KEEP_OFFICE,
            "week", Permission.KEEP_OFFICE,
            "retention", Permission.KEEP_OFFICE,
            "templates", Permission.KEEP_OFFICE,
            "tags", Permission.KEEP_OFFICE);

    private PlacePermissions() {}

    /** What this place needs; empty when nothing. */
    public static Optional<Permission> of(Destination place) {
        return place instanceof Places.Settings settings ? ofPane(settings.section()) : ofPage(place.getClass());
    }

    /** What a kind of page needs. */
    public static Optional<Permission> ofPage(Class<? extends Destination> page) {
        return Optional.ofNullable(page.getAnnotation(Page.class))
                .flatMap(told -> Arrays.stream(told.needs()).findFirst());
    }

    /** What a pane of the settings page needs. */
    public static Optional<Permission> ofPane(String id) {
        return Optional.ofNullable(PANES.get(id));
    }
}
