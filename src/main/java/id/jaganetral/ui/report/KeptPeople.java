package id.jaganetral.ui.report;

import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.ui.kit.draft.DraftPart;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.collections.ObservableList;

/**
 * The people of a report that is not saved yet: those of the roster by their number, others by the name told.
 *
 * @param about whom the form was opened for; comes by itself
 */
record KeptPeople(ObservableList<DraftPerson> people, Optional<EmployeeId> about, FindEmployees employees, Jobs jobs)
        implements DraftPart {
    private static final String ROSTER = "people.roster.";
    private static final String STATED = "people.stated.";

    @Override
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (DraftPerson person : List.copyOf(people)) {
            Optional<EmployeeId> known = person.subject().employee();
            if (known.isEmpty()) {
                values.put(STATED + person.name(), person.name());
            } else if (!known.equals(about)) {
                values.put(ROSTER + known.get().value(), known.get().value().toString());
            }
        }
        return values;
    }

    @Override
    public void restore(Map<String, String> values) {
        Map<String, String> here = values();
        values.forEach((name, text) -> {
            if (here.containsKey(name)) {
                return;
            }
            if (name.startsWith(STATED)) {
                people.add(DraftPerson.unidentified(text));
            } else if (name.startsWith(ROSTER)) {
                EmployeeId id = new EmployeeId(UUID.fromString(text));
                jobs.start(Job.query(() -> employees.line(id))
                        .onSuccess(found -> found.filter(line -> !values().containsKey(name))
                                .ifPresent(line -> people.add(DraftPerson.of(line)))));
            }
        });
    }
}
