package id.jaganetral.application.home;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.casefile.standing.Responsible;
import id.jaganetral.domain.incoming.ReceivedLetterId;
import id.jaganetral.domain.outcome.Message;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HomePageTest {
    private final DuePlace aCase = new DuePlace.OfCase(CaseFileId.fresh());
    private final DuePlace aLetter = new DuePlace.OfLetter(ReceivedLetterId.fresh());

    @Test
    void casesAndLettersAreCountedApartHoweverManyStepsTheyHave() {
        HomePage page = new HomePage(
                new OfficeCounts(0, 0, 0, 0, 0, 0),
                true,
                List.of(due(aCase), due(aCase), due(aLetter), due(new DuePlace.OfCase(CaseFileId.fresh()))),
                List.of());
        assertThat(page.count(DueBox.OVERDUE)).isEqualTo(4);
        assertThat(page.cases(DueBox.OVERDUE)).isEqualTo(2);
        assertThat(page.letters(DueBox.OVERDUE)).isEqualTo(1);
        assertThat(page.cases(DueBox.TODAY)).isZero();
    }

    private static DueEntry due(DuePlace place) {
        return new DueEntry(
                DueBox.OVERDUE,
                Optional.empty(),
                Message.of("casefile.step.ISSUE_SUMMONS"),
                "",
                new Responsible(Responsible.Role.SUPERIOR, ""),
                place);
    }
}
