package id.jaganetral.persistence.retention;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.retention.RetentionClass;
import id.jaganetral.domain.retention.RetentionSchedule;
import id.jaganetral.domain.rule.Confidence;
import id.jaganetral.domain.rule.Track;
import org.junit.jupiter.api.Test;

/** The values of the reference (bkn-kasn-workflow, retention), each from one source. */
class ShippedScheduleTest {
    private final RetentionSchedule schedule = ShippedSchedule.read();

    @Test
    void theClassesAreThoseOfTheReference() {
        assertThat(schedule.classes())
                .extracting(one -> one.code() + " " + one.active() + "+" + one.inactive() + " " + one.fate())
                .containsExactly("800.1.6.1 2+3 PERMANENT", "800.1.6.2 2+3 DESTROY", "800.1.13.1 3+7 REVIEW");
        assertThat(schedule.classes()).extracting(RetentionClass::confidence).containsOnly(Confidence.ONE_SOURCE);
        assertThat(schedule.classes()).noneMatch(RetentionClass::local);
        assertThat(schedule.shortest()).as("of what is destroyed").hasValue(5);
    }

    @Test
    void eachTrackAndAReportWithoutACaseBeginsWithAClass() {
        assertThat(schedule.of(Track.ETHICS).code()).isEqualTo("800.1.6.1");
        assertThat(schedule.of(Track.DISCIPLINE).code()).isEqualTo("800.1.6.2");
        assertThat(schedule.ofReports().code()).isEqualTo("800.1.6.2");
    }
}
