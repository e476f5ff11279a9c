package id.jaganetral.application.letter.batch;

import id.jaganetral.domain.outcome.Reason;
import java.nio.file.Path;
import java.util.List;

/**
 * What became of a batch.
 *
 * @param lines one for each person, in the order asked for
 * @param target the file or folder written; nothing was written when nobody got a letter
 */
public record BatchResult(List<Line> lines, Path target) {

    /**
     * What became of one person's letter.
     *
     * @param person name, empty for letters about nobody
     * @param number number of the letter, empty when it bears none
     * @param document name of the file, or number within the one file; empty when refused
     * @param reasons why there is none
     */
    public record Line(String person, String number, String document, List<Reason> reasons) {
        public Line {
            reasons = List.copyOf(reasons);
        }

        public boolean made() {
            return reasons.isEmpty();
        }
    }

    public BatchResult {
        lines = List.copyOf(lines);
    }

    public long made() {
        return lines.stream().filter(Line::made).count();
    }

    public long refused() {
        return lines.size() - made();
    }
}
