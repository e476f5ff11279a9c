package id.jaganetral.application.letter.material;

import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseHistory;
import id.jaganetral.domain.casefile.Official;
import id.jaganetral.domain.outcome.Message;
import java.util.List;

/** What letters print of summonses, team and examination. */
final class ProcedureFields {
    private final CaseHistory history;
    private final MaterialFields fields;
    private final Message origin;

    ProcedureFields(CaseHistory history, MaterialFields fields, Message origin) {
        this.history = history;
        this.fields = fields;
        this.origin = origin;
    }

    void put() {
        team();
        summonses();
        examination();
    }

    private void team() {
        history.last(CaseFact.TeamFormed.class).ifPresent(team -> {
            fields.flag("tim", origin);
            fields.put("nomor_tim", team.number(), origin);
            fields.put("tanggal_tim", team.on(), origin);
        });
    }

    private void summonses() {
        for (int ordinal = 1; ordinal <= 2; ordinal++) {
            String suffix = "_panggilan_" + ordinal;
            history.summons(ordinal).ifPresent(summons -> {
                fields.put("nomor" + suffix, summons.number(), origin);
                fields.put("tanggal" + suffix, summons.on(), origin);
            });
        }
        history.last(CaseFact.AbsenceRecorded.class)
                .ifPresent(absence -> fields.put("tanggal_tidak_hadir", absence.on(), origin));
    }

    private void examination() {
        history.last(CaseFact.ExaminationHeld.class)
                .ifPresentOrElse(
                        held -> {
                            fields.flag("diperiksa", origin);
                            fields.put("tanggal_periksa", held.on(), origin);
                            fields.put("nomor_bap", held.minutesNumber(), origin);
                            fields.put("nama_pemeriksa", names(held.examiners()), origin);
                            if (held.signature() == CaseFact.Signature.REFUSED) {
                                fields.flag("menolak_ttd", origin);
                            }
                        },
                        this::planned);
    }

    /** The day of the last summons the person has not missed. */
    private void planned() {
        history.last(CaseFact.SummonsIssued.class)
                .filter(summons -> history.absence(summons.ordinal()).isEmpty())
                .ifPresent(summons -> {
                    fields.put("tanggal_periksa", summons.examinationOn(), origin);
                    fields.put("jam_periksa", summons.time(), origin);
                    fields.put("tempat_periksa", summons.place(), origin);
                });
    }

    private static String names(List<Official> officials) {
        return String.join(
                " dan ", officials.stream().map(Official::position).distinct().toList());
    }
}
