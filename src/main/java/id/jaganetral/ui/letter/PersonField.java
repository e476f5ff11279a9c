package id.jaganetral.ui.letter;

import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.domain.letter.PersonTag;
import id.jaganetral.ui.employee.PersonSuggestions;
import java.util.function.BiConsumer;
import javafx.scene.control.TextField;

/** A field that names somebody: offers people of the roster, and fills the tags beside it with whoever is chosen. */
final class PersonField {
    private PersonField() {}

    /**
     * Suggests below the field.
     *
     * @param fill told each tag of the person chosen with its value, also tags the form does not have
     */
    static void below(TextField field, PersonTag tag, FindEmployees people, BiConsumer<String, String> fill) {
        PersonSuggestions.below(
                field, people, person -> tag.values(named(person)).forEach(fill));
    }

    private static PersonTag.Person named(EmployeeLine person) {
        return new PersonTag.Person(
                person.name(), person.nip(), PersonSuggestions.rank(person), person.position(), person.unitName());
    }
}
