package id.jaganetral.document.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jaganetral.application.roster.RosterSource.RowSink;
import id.jaganetral.application.work.Cancelled;
import id.jaganetral.domain.roster.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class ReadAheadTest {
    private static final Cell[] CELLS = {Cell.text("Contoh")};

    @AfterEach
    void clearInterrupt() {
        Thread.interrupted();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 127, 128, 129, 10_000})
    void rowsArriveAllAndInOrder(int count) {
        List<Integer> seen = new ArrayList<>();
        ReadAhead.rows(sink -> feed(sink, count), (number, cells) -> seen.add(number));
        assertThat(seen).isEqualTo(IntStream.range(0, count).boxed().toList());
    }

    @Test
    void rowsArriveInTheThreadThatAsked() {
        List<Thread> threads = new ArrayList<>();
        ReadAhead.rows(sink -> feed(sink, 1), (number, cells) -> threads.add(Thread.currentThread()));
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void aFailureOfTheReaderArrivesAsItself() {
        RuntimeException damaged = FileTrouble.of("employee.file.damaged");
        assertThatThrownBy(() -> ReadAhead.rows(
                        sink -> {
                            feed(sink, 500);
                            throw damaged;
                        },
                        (number, cells) -> {}))
                .isSameAs(damaged);
    }

    @Test
    void anErrorOfTheReaderArrivesAsItself() {
        OutOfMemoryError full = new OutOfMemoryError("planned");
        assertThatThrownBy(() -> ReadAhead.rows(
                        sink -> {
                            throw full;
                        },
                        (number, cells) -> {}))
                .isSameAs(full);
    }

    @Test
    void aCancelEndsTheReaderBeforeItIsPassedOn() {
        AtomicInteger read = new AtomicInteger();
        Thread[] reader = new Thread[1];
        assertThatThrownBy(() -> ReadAhead.rows(
                        sink -> {
                            reader[0] = Thread.currentThread();
                            while (true) {
                                sink.row(read.getAndIncrement(), CELLS);
                            }
                        },
                        (number, cells) -> {
                            if (number == 1_000) {
                                throw new Cancelled();
                            }
                        }))
                .isInstanceOf(Cancelled.class);
        assertThat(reader[0].isAlive()).isFalse();
    }

    @Test
    void anInterruptedThreadStopsAndStaysInterrupted() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> ReadAhead.rows(sink -> feed(sink, 10_000), (number, cells) -> {}))
                .isInstanceOf(Cancelled.class);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    private static void feed(RowSink sink, int count) {
        for (int i = 0; i < count; i++) {
            sink.row(i, CELLS);
        }
    }
}
