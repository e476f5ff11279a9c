package id.jaganetral.application.casefile;

import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.standing.CaseStanding;
import java.time.LocalDate;
import java.util.List;

/**
 * A case file and where it stands.
 *
 * @param today the day it was looked at
 * @param others other files of the same person, the latest first
 */
public record CaseView(CaseFile file, CaseStanding standing, LocalDate today, List<CaseFile> others) {
    public CaseView {
        others = List.copyOf(others);
    }
}
