package id.jaganetral.application.evidence.reading;

import id.jaganetral.application.search.SearchHit;
import id.jaganetral.application.search.SearchProvider;
import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.evidence.EvidenceNumber;
import java.util.List;
import java.util.Locale;

/** Answers the search over everything for text in pictures. The id of a hit is the evidence and what was sought. */
public final class SearchEvidenceText implements SearchProvider {
    private static final int BEFORE = 30;
    private static final int AFTER = 70;

    private final ReadEvidence read;

    public SearchEvidenceText(ReadEvidence read) {
        this.read = read;
    }

    @Override
    public List<SearchHit> find(String text, int most) {
        return read.find(text, most).stream()
                .map(hit -> new SearchHit(
                        hit.evidence() + " " + text.strip(),
                        EvidenceNumber.of(hit.report(), hit.order()).text(),
                        around(hit.text().replaceAll("\\s+", " "), text.strip())))
                .toList();
    }

    public static EvidenceId evidence(SearchHit hit) {
        return EvidenceId.of(hit.id().substring(0, hit.id().indexOf(' ')));
    }

    public static String sought(SearchHit hit) {
        return hit.id().substring(hit.id().indexOf(' ') + 1);
    }

    private static String around(String text, String sought) {
        String first = sought.split("\\s+")[0].toLowerCase(Locale.ROOT);
        int at = Math.max(0, text.toLowerCase(Locale.ROOT).indexOf(first));
        return text.substring(Math.max(0, at - BEFORE), Math.min(text.length(), at + AFTER));
    }
}
