package id.jaganetral.document.roster;

import id.jaganetral.application.roster.RosterSource.RowSink;
import id.jaganetral.application.work.Cancelled;
import id.jaganetral.domain.roster.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/**
 * Unpacks and reads rows in a thread of its own while those before are stored, which takes as long. Rows arrive in
 * order in the thread that asked; whatever fails there or here ends both, and nothing is read any more afterwards.
 */
final class ReadAhead {
    private static final int ROWS_TOGETHER = 128;
    /** Some two megabytes of rows wait at most. */
    private static final int WAITING = 8;

    private static final List<Row> END = List.of();

    private record Row(int number, Cell[] cells) {}

    private final BlockingQueue<List<Row>> waiting = new ArrayBlockingQueue<>(WAITING);
    private final FutureTask<Void> reading;
    private List<Row> gathered = new ArrayList<>(ROWS_TOGETHER);

    private ReadAhead(Consumer<RowSink> rows) {
        this.reading = new FutureTask<>(() -> read(rows), null);
    }

    /**
     * Hands rows on.
     *
     * @param rows reads from the file; called in another thread
     * @param sink called in this one
     */
    static void rows(Consumer<RowSink> rows, RowSink sink) {
        new ReadAhead(rows).handOn(sink);
    }

    private void handOn(RowSink sink) {
        Thread reader = new Thread(reading, "roster-reader");
        reader.setDaemon(true);
        reader.start();
        try {
            for (List<Row> some = waiting.take(); some != END; some = waiting.take()) {
                some.forEach(row -> sink.row(row.number(), row.cells()));
            }
            reading.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Cancelled();
        } catch (ExecutionException failed) {
            throw sameAs(failed.getCause());
        } finally {
            reader.interrupt();
            awaitEnd(reader);
        }
    }

    private void read(Consumer<RowSink> rows) {
        try {
            rows.accept(this::gather);
            send(gathered);
        } finally {
            // once interrupted nobody waits for the end
            if (!Thread.currentThread().isInterrupted()) {
                send(END);
            }
        }
    }

    private void gather(int number, Cell[] cells) {
        gathered.add(new Row(number, cells));
        if (gathered.size() == ROWS_TOGETHER) {
            send(gathered);
            gathered = new ArrayList<>(ROWS_TOGETHER);
        }
    }

    private void send(List<Row> rows) {
        try {
            waiting.put(rows);
        } catch (InterruptedException nobodyWaits) {
            Thread.currentThread().interrupt();
            throw new Cancelled();
        }
    }

    private static RuntimeException sameAs(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return (RuntimeException) cause;
    }

    /** The file is closed after this, so the reader must have left it. */
    private static void awaitEnd(Thread reader) {
        boolean interrupted = false;
        while (reader.isAlive()) {
            try {
                reader.join();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
