package id.jaganetral.application.idis;

import id.jaganetral.domain.casefile.CaseFileId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is handed over to the national register about one decision.
 *
 * @param fields all of them, in the order of the record
 * @param uploads documents, in the order of the case
 * @param uploadedOn the day it was handed over, empty while it was not
 * @param reference what came back, empty when nothing did
 */
public record IdisSheet(
        CaseFileId caseFile,
        String caseNumber,
        String person,
        List<IdisField> fields,
        List<IdisUpload> uploads,
        Optional<LocalDate> uploadedOn,
        String reference) {
    public IdisSheet {
        fields = List.copyOf(fields);
        uploads = List.copyOf(uploads);
    }

    public long codesLacking() {
        return fields.stream().filter(IdisField::lacksCode).count();
    }
}
