package id.jaganetral.application.sample;

import id.jaganetral.application.letter.LetterDraft;
import id.jaganetral.application.letter.PreparedLetter;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.casefile.Official;
import id.jaganetral.domain.letter.Capacity;
import id.jaganetral.domain.letter.NumberPattern;
import id.jaganetral.domain.letter.OfficeProfile;
import id.jaganetral.domain.letter.Signatory;
import java.util.List;

/** The sample office's letterhead, and letters issued where a case asks for them. */
final class SampleLetters {
    private final SampleOffice office;
    private final Signatory signing;

    SampleLetters(SampleOffice office, Official signing) {
        this.office = office;
        this.signing = new Signatory(
                signing.position(), Capacity.HOLDER, signing.name(), signing.nip(), signing.rank(), "", "", false);
    }

    /** Fills the office profile. */
    void letterhead() {
        OfficeProfile blank = OfficeProfile.blank();
        OfficeProfile profile = new OfficeProfile(
                office.word("sample.office.government"),
                office.word("sample.office.name"),
                office.word("sample.office.address"),
                "99001",
                "(0999) 123456",
                "bkpsdm@contohkab.example",
                "bkpsdm.contohkab.example",
                office.word("sample.office.place"),
                office.word("sample.authority.post"),
                "BKPSDM",
                blank.zone(),
                blank.paper(),
                blank.sensitivity(),
                new NumberPattern("R.{klas}/{urut}/{unit}/{tahun}"),
                blank.scope(),
                List.of(signing),
                blank.copyLists(),
                blank.emblem());
        SampleReports.done(office.saveOfficeProfile().save(profile));
    }

    /** Issues a form for a case; what the case does not tell is typed in. */
    void issue(String form, CaseFileId caseFile) {
        LetterDraft draft = office.draftLetter().draft(form, caseFile).withSignatory(signing);
        PreparedLetter prepared = SampleReports.done(office.prepareLetter().prepare(draft));
        for (String missing : prepared.missing()) {
            draft = draft.with(missing, office.word("sample.letter.tag." + missing));
        }
        SampleReports.done(office.issueLetter().issue(draft));
    }
}
