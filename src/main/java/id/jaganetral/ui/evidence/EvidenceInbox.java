package id.jaganetral.ui.evidence;

import id.jaganetral.application.evidence.Arriving;
import id.jaganetral.application.evidence.DiscardEvidence;
import id.jaganetral.application.evidence.Previews;
import id.jaganetral.application.evidence.ReceiveEvidence;
import id.jaganetral.application.evidence.Received;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Files taken in while a form is open: copied and hashed in the background, taken back when removed. */
public final class EvidenceInbox {
    /**
     * A file taken in.
     *
     * @param thumbnail small picture, empty when there is none
     */
    public record Item(Received received, Optional<byte[]> thumbnail) {}

    /** What came of a handful of files: those kept, and why the others were not. */
    private record Taken(List<Item> items, List<Reason> problems) {}

    private final ReceiveEvidence receive;
    private final DiscardEvidence discard;
    private final Previews previews;
    private final Jobs jobs;
    private final ObservableList<Item> items = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper running = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<List<Message>> problems = new ReadOnlyObjectWrapper<>(List.of());

    public EvidenceInbox(ReceiveEvidence receive, DiscardEvidence discard, Previews previews, Jobs jobs) {
        this.receive = receive;
        this.discard = discard;
        this.previews = previews;
        this.jobs = jobs;
    }

    public ObservableList<Item> items() {
        return items;
    }

    /** How many handfuls are still being copied. */
    public ReadOnlyIntegerProperty running() {
        return running.getReadOnlyProperty();
    }

    /** Why files were not taken in, from the last handful. */
    public ReadOnlyObjectProperty<List<Message>> problems() {
        return problems.getReadOnlyProperty();
    }

    /** Takes files in; what they are is asked in the background, because a clipboard picture must be encoded first. */
    public void take(Supplier<Handful> arriving) {
        running.set(running.get() + 1);
        problems.set(List.of());
        jobs.start(Job.doing(Message.of("evidence.receive.job"), progress -> takeAll(arriving.get(), progress))
                .onSuccess(this::keep)
                .atEnd(() -> running.set(running.get() - 1)));
    }

    /** Takes a file back. */
    public void remove(Item item) {
        items.remove(item);
        jobs.start(Job.query(() -> {
            discard.discard(item.received());
            return item;
        }));
    }

    private Taken takeAll(Handful arriving, Progress progress) {
        List<Item> kept = new ArrayList<>();
        List<Reason> problems =
                new ArrayList<>(arriving.left().stream().map(Reason::of).toList());
        for (Arriving file : arriving.files()) {
            Outcome<Received> outcome = receive.receive(file, progress);
            outcome.use(
                    received -> kept.add(new Item(received, previews.preview(received.file(), Previews.THUMBNAIL))),
                    problems::addAll);
        }
        return new Taken(kept, problems);
    }

    private void keep(Taken taken) {
        List<Message> messages =
                new ArrayList<>(taken.problems().stream().map(Reason::message).toList());
        for (Item item : taken.items()) {
            boolean already = items.stream().anyMatch(known -> known.received()
                    .file()
                    .fingerprint()
                    .equals(item.received().file().fingerprint()));
            if (already) {
                messages.add(Message.of(
                        "evidence.receive.twice", item.received().provenance().fileName()));
            } else {
                items.add(item);
            }
        }
        problems.set(messages);
    }
}
