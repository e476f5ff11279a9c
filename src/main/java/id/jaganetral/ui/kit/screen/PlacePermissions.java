package id.jaganetral.ui.kit.screen;

import id.jaganetral.application.access.Permission;
import java.util.Map;
import java.util.Optional;

/**
 * What a page is for whom: the permission without which it is neither offered nor built. The use cases behind it ask again;
 * this only spares a user doors that lead nowhere. A page not listed is for everybody who is signed in.
 */
public final class PlacePermissions {
    private static final Map<Class<? extends Destination>, Permission> PLACES = Map.ofEntries(
            Map.entry(Places.Home.class, Permission.SEE_REPORTS),
            Map.entry(Places.Employees.class, Permission.SEE_ROSTER),
            Map.entry(Places.EmployeeDetail.class, Permission.SEE_ROSTER),
            Map.entry(Places.ImportRoster.class, Permission.KEEP_ROSTER),
            Map.entry(Places.Imports.class, Permission.KEEP_ROSTER),
            Map.entry(Places.Reports.class, Permission.SEE_REPORTS),
            Map.entry(Places.NewReport.class, Permission.LOG_REPORTS),
            Map.entry(Places.ReportDetail.class, Permission.SEE_REPORTS),
            Map.entry(Places.EditReport.class, Permission.LOG_REPORTS),
            Map.entry(Places.ClassifySubject.class, Permission.KEEP_CASES),
            Map.entry(Places.CaseFiles.class, Permission.SEE_CASES),
            Map.entry(Places.CaseFileDetail.class, Permission.SEE_CASES),
            Map.entry(Places.Idis.class, Permission.SEE_CASES),
            Map.entry(Places.IncomingLetters.class, Permission.SEE_RECEIVED_LETTERS),
            Map.entry(Places.IncomingLetterDetail.class, Permission.SEE_RECEIVED_LETTERS),
            Map.entry(Places.Letters.class, Permission.SEE_LETTERS),
            Map.entry(Places.IssueLetter.class, Permission.ISSUE_LETTERS),
            Map.entry(Places.CorrectLetter.class, Permission.ISSUE_LETTERS),
            Map.entry(Places.LettersForMany.class, Permission.ISSUE_LETTERS),
            Map.entry(Places.NumberBook.class, Permission.SEE_LETTERS),
            Map.entry(Places.Recap.class, Permission.SEE_RECAPS),
            Map.entry(Places.Rules.class, Permission.SEE_LAW),
            Map.entry(Places.DayCalculator.class, Permission.SEE_LAW),
            Map.entry(Places.ActivityLog.class, Permission.READ_LOG));

    private static final Map<String, Permission> PANES = Map.of(
            "users", Permission.KEEP_ACCOUNTS,
            "backup", Permission.KEEP_WORKSPACE,
            "office", Permission.KEEP_OFFICE,
            "week", Permission.KEEP_OFFICE,
            "templates", Permission.KEEP_OFFICE,
            "tags", Permission.KEEP_OFFICE);

    private PlacePermissions() {}

    /** What this place needs; empty when nothing. */
    public static Optional<Permission> of(Destination place) {
        return place instanceof Places.Settings settings ? ofPane(settings.section()) : ofPage(place.getClass());
    }

    /** What a kind of page needs. */
    public static Optional<Permission> ofPage(Class<? extends Destination> page) {
        return Optional.ofNullable(PLACES.get(page));
    }

    /** What a pane of the settings page needs. */
    public static Optional<Permission> ofPane(String id) {
        return Optional.ofNullable(PANES.get(id));
    }
}
