package id.jaganetral.ui.kit.screen;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.access.Permission;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.letter.LetterTopic;
import id.jaganetral.domain.report.ReportId;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlacesTest {
    @Test
    void everyPlaceSaysItsNameAndStandsUnderOneThatCanBeOpened() {
        assertThat(Places.class.getDeclaredClasses()).isNotEmpty().allSatisfy(place -> {
            Page page = place.getAnnotation(Page.class);
            assertThat(page).as(place.getSimpleName()).isNotNull();
            assertThat(page.needs()).hasSizeLessThanOrEqualTo(1);
            if (page.under() != Destination.class) {
                assertThat(Arrays.stream(page.under().getDeclaredConstructors())
                                .anyMatch(made -> made.getParameterCount() == 0))
                        .as(place.getSimpleName())
                        .isTrue();
            }
        });
    }

    @Test
    void aPlaceKnowsNameAndParentAndWhoMayGoThere() {
        CaseFileId file = CaseFileId.fresh();
        ReportId report = ReportId.fresh();
        EmployeeId person = EmployeeId.fresh();
        assertThat(new Places.Home().titleKey()).isEqualTo("home.title");
        assertThat(new Places.Home().parent()).isEmpty();
        assertThat(new Places.Imports().parent()).contains(new Places.Employees());
        assertThat(new Places.EditReport(report).parent()).contains(new Places.ReportDetail(report));
        assertThat(new Places.Idis(file).parent()).contains(new Places.CaseFileDetail(file));
        assertThat(new Places.IssueLetter(file, "F01").parent()).contains(new Places.CaseFileDetail(file));
        assertThat(new Places.IssueLetter(new LetterTopic.OfPerson(person), "").parent())
                .contains(new Places.EmployeeDetail(person));
        assertThat(PlacePermissions.of(new Places.NewReport())).contains(Permission.LOG_REPORTS);
        assertThat(PlacePermissions.of(new Places.Help())).isEqualTo(Optional.empty());
    }
}
