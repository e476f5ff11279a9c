package id.jaganetral.ui.employee;

import id.jaganetral.application.employee.EmployeeFilter;
import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.domain.employee.Grade;
import id.jaganetral.domain.employee.Nip;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;

/**
 * Offers people of the roster below a field while a name or number is typed into it. Somebody who is not in the roster is
 * simply typed to the end.
 */
public final class PersonSuggestions {
    private static final int MOST = 8;
    private static final int LEAST_LETTERS = 2;
    private static final double WIDTH = 560;

    private PersonSuggestions() {}

    /** Suggests below the field; whoever is chosen is taken, on the thread of the screen. */
    public static void below(TextField field, FindEmployees employees, Consumer<EmployeeLine> take) {
        AutoCompletionBinding<EmployeeLine> binding =
                TextFields.bindAutoCompletion(field, request -> find(employees, request.getUserText()), words(field));
        binding.setVisibleRowCount(MOST);
        binding.setPrefWidth(WIDTH);
        // as wide as a wide field: who is meant is told by post and unit too
        field.widthProperty()
                .addListener((observed, before, now) -> binding.setPrefWidth(Math.max(WIDTH, now.doubleValue())));
        // leaving the field keeps what was typed: the outsider may share a name with somebody of the roster
        binding.getAutoCompletionPopup().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB) {
                event.consume();
                binding.getAutoCompletionPopup().hide();
                Event.fireEvent(field, event.copyFor(field, field));
            }
        });
        binding.setOnAutoCompleted(event -> {
            take.accept(event.getCompletion());
            field.end();
        });
    }

    /** Pangkat and golongan as letters print them; empty when no golongan is known. */
    public static String rank(EmployeeLine person) {
        return Grade.parse(person.grade()).map(Grade::inWords).orElse("");
    }

    private static List<EmployeeLine> find(FindEmployees employees, String text) {
        String typed = text.strip();
        return typed.length() < LEAST_LETTERS
                ? List.of()
                : employees.search(EmployeeFilter.text(typed), MOST).lines();
    }

    private static StringConverter<EmployeeLine> words(TextField field) {
        return new StringConverter<>() {
            @Override
            public String toString(EmployeeLine line) {
                return Stream.of(line.name(), Nip.printed(line.nip()), line.position(), line.unitName())
                        .filter(part -> !part.isBlank())
                        .distinct()
                        .collect(Collectors.joining(" · "));
            }

            @Override
            public EmployeeLine fromString(String text) {
                throw new UnsupportedOperationException(field.getId());
            }
        };
    }
}
