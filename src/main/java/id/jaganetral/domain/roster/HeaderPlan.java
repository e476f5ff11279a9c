package id.jaganetral.domain.roster;

import java.util.List;

/**
 * Where the header of a file is.
 *
 * @param headers one text a column; headers of two rows are joined
 * @param lastRow zero-based index of the header's last row; the rows after it hold people
 */
public record HeaderPlan(List<String> headers, int lastRow) {
    public HeaderPlan {
        headers = List.copyOf(headers);
    }
}
