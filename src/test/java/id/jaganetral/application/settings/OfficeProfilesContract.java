package id.jaganetral.application.settings;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.authority.GovernmentKind;
import id.jaganetral.domain.letter.OfficeProfile;
import id.jaganetral.domain.letter.number.NumberRules;
import id.jaganetral.persistence.letter.LetterFixture;
import org.junit.jupiter.api.Test;

/** What every place for the profile of the office must do, the one in memory and the one in the workspace. */
public abstract class OfficeProfilesContract {
    /** The same place opened anew. */
    protected abstract OfficeProfiles profiles();

    @Test
    void nothingIsLaidDownAtFirst() {
        assertThat(profiles().load()).isEqualTo(OfficeProfile.blank());
        assertThat(profiles().governmentKind()).isEmpty();
        assertThat(profiles().numbering()).isEqualTo(NumberRules.none());
    }

    @Test
    void theProfileComesBackWhole() {
        profiles().save(LetterFixture.office());
        assertThat(profiles().load()).isEqualTo(LetterFixture.office());
    }

    @Test
    void aLaterProfileTakesThePlaceOfTheEarlier() {
        profiles().save(LetterFixture.office());
        OfficeProfile renamed = OfficeProfile.blank().named("PEMERINTAH KOTA CONTOH", "INSPEKTORAT");
        profiles().save(renamed);
        assertThat(profiles().load()).isEqualTo(renamed);
    }

    @Test
    void theKindOfGovernmentAndTheRulesOfNumberingStandBesideTheProfile() {
        NumberRules rules = NumberRules.none().with("F01", new NumberRules.OfForm("{urut}/{tahun}", "800.1.6.2"));
        profiles().saveGovernmentKind(GovernmentKind.REGENCY);
        profiles().saveNumbering(rules);
        profiles().save(LetterFixture.office());
        assertThat(profiles().governmentKind()).contains(GovernmentKind.REGENCY);
        assertThat(profiles().numbering()).isEqualTo(rules);
    }
}
