package id.jaganetral.document.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the last page begins, for a header of 30 points in row 0, lines of 20 and a last row of 100. */
class PageFitTest {
    @ParameterizedTest
    @CsvSource({
        // lines, page, row asked about, surely there
        "5,   300, 3, true", // all of 230 on one page, also when it is a tenth lower
        "7,   300, 5, true", // 270: a page a tenth lower is just high enough
        "8,   300, 6, false", // 290: not on a lower one
        "9,   300, 7, false", // 310: the last row stands alone below the header
        "13,  300, 11, false", // 30 + 13 lines fill the page
        "16,  300, 13, false", // three or four lines on the second page, or two on a high one
        "17,  300, 15, true", // three to five of them, whatever the page
        "400, 300, 398, false" // what a page loses adds up
    })
    void theLastRowHasSomeLinesBesideIt(int lines, double page, int row, boolean surely) {
        PageFit fit = new PageFit();
        fit.row(0, 30);
        for (int i = 1; i <= lines; i++) {
            fit.row(i, 20);
        }
        fit.row(lines + 1, 100);
        assertThat(fit.lastPageBeginsBy(row, page, 0, 0)).isEqualTo(surely);
    }
}
