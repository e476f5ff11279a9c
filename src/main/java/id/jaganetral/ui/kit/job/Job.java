package id.jaganetral.ui.kit.job;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Work with its endings. Exactly one of success, refusal, failure and cancel is called, then always the end; all of
 * them on the thread of the screen. A failure or refusal nobody listens to is shown by {@link Problems}.
 *
 * @param <T> what the work brings back
 */
public final class Job<T> {
    private final Optional<Message> title;
    private final Work<Outcome<T>> work;
    private Consumer<? super T> success = value -> {};
    private Optional<Consumer<List<Reason>>> refusal = Optional.empty();
    private Optional<Consumer<Throwable>> failure = Optional.empty();
    private Runnable cancel = () -> {};
    private Runnable end = () -> {};

    private Job(Optional<Message> title, Work<Outcome<T>> work) {
        this.title = title;
        this.work = work;
    }

    /** Work that law or input may refuse; the status bar shows it under its title, with a way to cancel it. */
    public static <T> Job<T> asking(Message title, Work<Outcome<T>> work) {
        return new Job<>(Optional.of(title), work);
    }

    /** Work that cannot be refused; the status bar shows it under its title, with a way to cancel it. */
    public static <T> Job<T> doing(Message title, Work<T> work) {
        return asking(title, progress -> Outcome.done(work.run(progress)));
    }

    /** A short question to the store, not shown in the status bar; once cancelled, its answer is thrown away. */
    public static <T> Job<T> query(Supplier<T> question) {
        return new Job<>(Optional.empty(), progress -> Outcome.done(question.get()));
    }

    /** A short change, not shown in the status bar, that law or input may refuse. */
    public static <T> Job<T> change(Supplier<Outcome<T>> change) {
        return new Job<>(Optional.empty(), progress -> change.get());
    }

    public Job<T> onSuccess(Consumer<? super T> heard) {
        success = heard;
        return this;
    }

    public Job<T> onRefusal(Consumer<List<Reason>> heard) {
        refusal = Optional.of(heard);
        return this;
    }

    /** Hears every failure; without it the problem window shows it. {@link Problems#words} puts it into words. */
    public Job<T> onFailure(Consumer<Throwable> heard) {
        failure = Optional.of(heard);
        return this;
    }

    public Job<T> onCancel(Runnable heard) {
        cancel = heard;
        return this;
    }

    /** Called last, whatever the ending was. */
    public Job<T> atEnd(Runnable heard) {
        end = heard;
        return this;
    }

    Optional<Message> title() {
        return title;
    }

    Work<Outcome<T>> work() {
        return work;
    }

    void succeed(T value) {
        success.accept(value);
    }

    void refuse(List<Reason> reasons, Problems problems) {
        refusal.orElse(problems::refused).accept(reasons);
    }

    void fail(Throwable thrown, Problems problems) {
        failure.orElse(problems::failed).accept(thrown);
    }

    void cancelled() {
        cancel.run();
    }

    void end() {
        end.run();
    }
}
