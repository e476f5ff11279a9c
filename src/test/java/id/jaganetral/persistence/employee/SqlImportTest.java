package id.jaganetral.persistence.employee;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.employee.EmployeeQueries;
import id.jaganetral.application.employee.EmployeeStore;
import id.jaganetral.application.employee.RosterEntry;
import id.jaganetral.application.roster.ImportContract;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.employee.Employee;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.employee.Nip;
import id.jaganetral.domain.employee.PersonName;
import id.jaganetral.domain.employee.PositionCategory;
import id.jaganetral.domain.employee.Post;
import id.jaganetral.persistence.database.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SqlImportTest extends ImportContract {
    private final TestDatabase database = TestDatabase.with(EmployeePersistence.feature());

    @Override
    protected UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }

    @Test
    void peopleWithoutNumberAreCountedToo() {
        unitOfWork().write(tx -> {
            tx.store(EmployeeStore.class)
                    .addAll(List.of(
                            person(Optional.of(Nip.of("198501012010011001"))),
                            person(Optional.empty()),
                            person(Optional.empty())));
            return null;
        });

        assertThat(unitOfWork()
                        .<Long>read(tx -> tx.queries(EmployeeQueries.class).count()))
                .isEqualTo(3L);
    }

    private static RosterEntry person(Optional<Nip> nip) {
        return new RosterEntry(
                new Employee(
                        new EmployeeId(UUID.randomUUID()),
                        nip,
                        new PersonName("", "Budi Contoh", ""),
                        Optional.empty(),
                        Optional.empty(),
                        EmploymentKind.PNS,
                        "",
                        "",
                        "",
                        "",
                        true,
                        List.of(new Post(
                                "Analis",
                                PositionCategory.PELAKSANA,
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                "Subbagian Umum",
                                "Dinas Contoh",
                                LocalDate.of(2024, 1, 1),
                                Optional.empty()))),
                1);
    }

    @AfterEach
    void close() {
        database.close();
    }
}
