package id.jaganetral.ui.kit.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Walks every class of the screens that builds a form, or views with three fields and more, and asks that what is typed there
 * survives a crash. Forms in {@code Asked} are kept by it.
 */
class EveryLongFormIsKeptTest {
    private static final Path SCREENS = Path.of("src/main/java/id/jaganetral/ui");
    private static final Path VIEWS = Path.of("src/main/resources/id/jaganetral/ui");
    private static final Pattern BUILDS = Pattern.compile("\\bFormGrid\\b");
    private static final Pattern KEEPS = Pattern.compile("drafts\\(\\)|new KeptLetter\\(");
    private static final Pattern FIELD = Pattern.compile("<Field\\b");
    private static final int LONG = 3;

    /** Why a class that builds a form keeps nothing itself; a part names the class that keeps it. */
    private static final Map<String, String> NOT_ITSELF = new TreeMap<>(Map.ofEntries(
            Map.entry("report/FactsPane", "part of report/NewReportView"),
            Map.entry("letter/DraftFields", "part of letter/IssueLetterView"),
            Map.entry("letter/SignatoryForm", "part of letter/OfficeProfileView"),
            Map.entry("letter/own/OwnFormInput", "part of letter/TemplatesView"),
            Map.entry("authority/UnitHeadFormView", "part of authority/UnitHeadDialog"),
            Map.entry("rule/AdditionFormView", "part of rule/RulesView"),
            Map.entry("sanction/SanctionForm", "part of casefile/FactForm"),
            Map.entry("access/FirstUserView", "before a workspace is open: there is no key to seal it with"),
            Map.entry("access/RecoverView", "before a workspace is open: there is no key to seal it with"),
            Map.entry("access/SignInView", "before a workspace is open: there is no key to seal it with"),
            Map.entry("workspace/RestoreView", "before a workspace is open: there is no key to seal it with"),
            Map.entry("workspace/NewWorkspaceForm", "before a workspace is open: there is no key to seal it with"),
            Map.entry("access/ChangePasswordView", "passwords are never kept"),
            Map.entry("calendar/DayCalculatorView", "a calculation: nothing is saved"),
            Map.entry("evidence/hand/CheckCodeView", "two short inputs, copied from paper"),
            Map.entry("idis/IdisView", "a number, a day and a note, copied from another screen"),
            Map.entry("letter/number/NumberBookView", "a number and a note")));

    @Test
    void whatIsTypedIntoALongFormSurvivesACrash() throws IOException {
        List<String> lost = new ArrayList<>();
        for (String name : longForms()) {
            if (!keeps(name) && !NOT_ITSELF.containsKey(name)) {
                lost.add(name);
            }
        }
        assertThat(lost).as("long forms that keep nothing").isEmpty();
    }

    @Test
    void whatIsExceptedIsThereAndAPartIsKeptByTheWhole() throws IOException {
        assertThat(longForms()).containsAll(NOT_ITSELF.keySet());
        for (Map.Entry<String, String> one : NOT_ITSELF.entrySet()) {
            String whole = one.getValue().replace("part of ", "");
            if (!whole.equals(one.getValue())) {
                assertThat(keeps(whole)).as(whole).isTrue();
            }
            assertThat(keeps(one.getKey())).as("needs no exception").isFalse();
        }
    }

    private static boolean keeps(String name) throws IOException {
        return KEEPS.matcher(Files.readString(SCREENS.resolve(name + ".java"))).find();
    }

    private static TreeSet<String> longForms() throws IOException {
        TreeSet<String> forms = new TreeSet<>();
        for (String name : names(SCREENS, ".java")) {
            if (!name.startsWith("kit/")
                    && BUILDS.matcher(Files.readString(SCREENS.resolve(name + ".java")))
                            .find()) {
                forms.add(name);
            }
        }
        for (String name : names(VIEWS, ".fxml")) {
            String view = Files.readString(VIEWS.resolve(name + ".fxml"));
            if (FIELD.matcher(view).results().count() >= LONG) {
                forms.add(name);
            }
        }
        return forms;
    }

    private static List<String> names(Path root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .toList();
        }
    }
}
