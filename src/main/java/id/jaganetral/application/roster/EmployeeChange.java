package id.jaganetral.application.roster;

import id.jaganetral.domain.employee.Employee;
import id.jaganetral.domain.employee.Grade;
import id.jaganetral.domain.employee.Post;
import id.jaganetral.domain.outcome.Message;
import java.util.ArrayList;
import java.util.List;

/** Says what differs between two states of a person, for the dry run. */
final class EmployeeChange {
    private EmployeeChange() {}

    static List<Message> between(Employee before, Employee after) {
        List<Message> changes = new ArrayList<>();
        Post was = before.currentPost();
        Post is = after.currentPost();
        add(changes, "employee.change.position", was.position(), is.position());
        add(changes, "employee.change.unit", was.unitName(), is.unitName());
        add(
                changes,
                "employee.change.grade",
                was.grade().map(Grade::code).orElse(""),
                is.grade().map(Grade::code).orElse(""));
        add(changes, "employee.change.name", before.name().full(), after.name().full());
        if (before.kind() != after.kind()) {
            changes.add(Message.of("employee.change.kind"));
        }
        if (before.active() != after.active()) {
            changes.add(Message.of(after.active() ? "employee.change.back" : "employee.change.left"));
        }
        if (changes.isEmpty() && !sameDetails(before, after)) {
            changes.add(Message.of("employee.change.details"));
        }
        return changes;
    }

    private static boolean sameDetails(Employee before, Employee after) {
        return before.legalStatus().equals(after.legalStatus())
                && before.institution().equals(after.institution())
                && before.phone().equals(after.phone())
                && before.address().equals(after.address())
                && before.birthDate().equals(after.birthDate())
                && before.currentPost().echelon().equals(after.currentPost().echelon())
                && before.currentPost().category() == after.currentPost().category();
    }

    private static void add(List<Message> changes, String key, String before, String after) {
        if (!before.equals(after)) {
            changes.add(Message.of(key, before.isEmpty() ? "-" : before, after.isEmpty() ? "-" : after));
        }
    }
}
