package id.jaganetral.ui.report;

import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.application.report.DraftSubject;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.employee.Nip;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person chosen in a form.
 *
 * @param name as shown
 * @param detail number, post, unit; empty for people not identified
 * @param identified whether it is known who it is
 */
record DraftPerson(String name, String detail, boolean identified, DraftSubject subject) {

    static DraftPerson of(EmployeeLine line) {
        String detail = Stream.of(Nip.printed(line.nip()), line.position(), line.unitName(), line.opd())
                .filter(part -> !part.isBlank())
                .distinct()
                .collect(Collectors.joining(" · "));
        return new DraftPerson(line.name(), detail, true, DraftSubject.fromRoster(line.id()));
    }

    static DraftPerson typed(EmployeeSnapshot who, String detail) {
        return new DraftPerson(who.name(), detail, true, DraftSubject.typed(who));
    }

    static DraftPerson unidentified(String stated) {
        return new DraftPerson(stated, "", false, DraftSubject.unidentified(stated));
    }
}
