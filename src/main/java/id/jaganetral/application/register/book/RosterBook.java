package id.jaganetral.application.register.book;

import id.jaganetral.application.employee.EmployeeFilter;
import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.application.recap.RecapRequest;
import id.jaganetral.application.register.Columns;
import id.jaganetral.application.register.Register;
import id.jaganetral.application.register.Table;
import id.jaganetral.application.register.Tally;
import id.jaganetral.domain.outcome.Message;
import java.util.List;
import java.util.Set;

/** Daftar pegawai: everyone who is active, as of today. */
public final class RosterBook implements Register {
    private final FindEmployees people;

    public RosterBook(FindEmployees people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "pegawai";
    }

    @Override
    public Set<Filter> filters() {
        return Set.of(Filter.OPD);
    }

    @Override
    public List<Table<?>> tables(RecapRequest request) {
        List<EmployeeLine> lines = active(people).stream()
                .filter(line ->
                        request.opd().filter(opd -> !opd.equals(line.opd())).isEmpty())
                .toList();
        return List.of(table(lines));
    }

    /** Everyone who is active. */
    static List<EmployeeLine> active(FindEmployees people) {
        return people.search(EmployeeFilter.everyone(), Integer.MAX_VALUE).lines();
    }

    public static Table<EmployeeLine> table(List<EmployeeLine> lines) {
        return new Table<>("pegawai", Message.of("register.counts.people", lines.size()), columns(), lines)
                .with(Tally.<EmployeeLine>of("roster-opd", "opd", EmployeeLine::opd, RosterBook::kind)
                        .columns(PeopleColumns.KINDS))
                .with(Tally.<EmployeeLine>of("roster-category", "category", RosterBook::category, RosterBook::kind)
                        .columns(PeopleColumns.KINDS));
    }

    private static Columns<EmployeeLine> columns() {
        return Columns.<EmployeeLine>of()
                .name("name", 34, EmployeeLine::name)
                .nip("nip", EmployeeLine::nip)
                .text("kind", 16, RosterBook::kind)
                .text("grade", 10, EmployeeLine::grade)
                .text("position", 34, EmployeeLine::position)
                .text("unit", 34, EmployeeLine::unitName)
                .text("opd", 34, EmployeeLine::opd)
                .onlyRaw()
                .text("category", 16, RosterBook::category);
    }

    private static Message kind(EmployeeLine line) {
        return Message.of("recap.kind." + line.kind());
    }

    private static Message category(EmployeeLine line) {
        return Message.of("employee.category." + line.category());
    }
}
