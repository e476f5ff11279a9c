package id.jaganetral.ui.evidence.mark;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.evidence.PixelSize;
import id.jaganetral.domain.evidence.mark.Mark;
import id.jaganetral.domain.evidence.mark.MarkKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MarkBoardTest {
    private static final Mark BOX = Mark.of(MarkKind.BOX, 100, 100, 300, 200);
    private final MarkBoard board = new MarkBoard();

    @BeforeEach
    void begin() {
        board.begin(new PixelSize(1000, 2000), List.of());
    }

    @Test
    void aDragWithAToolDrawsAndThePictureIsItsBorder() {
        board.take(Optional.of(MarkKind.REDACTION));
        board.press(900, 1900);
        board.drag(950, 1950);
        board.drag(1200, 2500);
        assertThat(board.release()).contains(Mark.of(MarkKind.REDACTION, 900, 1900, 1000, 2000));
        assertThat(board.marks().get()).containsExactly(Mark.of(MarkKind.REDACTION, 900, 1900, 1000, 2000));
        assertThat(board.tool().get()).isEmpty();
        assertThat(board.dirty()).isTrue();
    }

    @Test
    void aClickWithAToolPutsDownAMarkOfUsualSize() {
        board.take(Optional.of(MarkKind.BOX));
        board.press(100, 100);
        Mark put = board.release().orElseThrow();
        assertThat(put.width()).isEqualTo(200);
        assertThat(put.height()).isPositive();
    }

    @Test
    void aChosenMarkIsMovedAsOneStep() {
        board.begin(new PixelSize(1000, 2000), List.of(BOX));
        board.press(150, 150);
        board.drag(160, 155);
        board.drag(180, 160);
        board.release();
        assertThat(board.marks().get()).containsExactly(BOX.moved(30, 10));
        board.undo();
        assertThat(board.marks().get()).containsExactly(BOX);
        assertThat(board.undoable().get()).isFalse();
        assertThat(board.dirty()).isFalse();
        board.redo();
        assertThat(board.marks().get()).containsExactly(BOX.moved(30, 10));
    }

    @Test
    void everyStepGoesBackAndForthUntilSomethingNewIsDone() {
        board.put(MarkKind.BOX, 10, 10);
        board.put(MarkKind.TEXT, 50, 50);
        board.say("satu");
        board.move(5, 5);
        board.resize(7, 0);
        List<Mark> last = board.marks().get();
        board.delete();
        assertThat(board.marks().get()).hasSize(1);
        board.undo();
        assertThat(board.marks().get()).isEqualTo(last);
        for (int i = 0; i < 5; i++) {
            board.undo();
        }
        assertThat(board.marks().get()).isEmpty();
        assertThat(board.undoable().get()).isFalse();
        board.redo();
        assertThat(board.marks().get()).hasSize(1);
        board.put(MarkKind.ARROW, 1, 1);
        assertThat(board.redoable().get()).isFalse();
    }

    @Test
    void theTopmostMarkIsChosenAndEmptyGroundChoosesNone() {
        board.begin(new PixelSize(1000, 2000), List.of(BOX, BOX.moved(20, 20)));
        board.press(200, 150);
        board.release();
        assertThat(board.chosen().get()).isEqualTo(1);
        board.press(900, 1500);
        board.release();
        assertThat(board.chosenMark()).isEmpty();
        board.chooseNext();
        board.chooseNext();
        board.chooseNext();
        assertThat(board.chosen().get()).isZero();
        assertThat(board.undoable().get()).isFalse();
    }
}
