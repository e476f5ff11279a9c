package id.jaganetral.ui.letter.number;

import id.jaganetral.application.letter.number.KeepNumberBook;
import id.jaganetral.application.letter.number.NumberQueries.Register;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.letter.number.NumberBook;
import id.jaganetral.domain.letter.number.NumberRules;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import id.jaganetral.ui.kit.job.Latest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** One row of running numbers, and how forms are numbered. */
public final class NumberBookViewModel {
    private final KeepNumberBook keep;
    private final List<LetterKind> forms;
    private final Jobs jobs;
    private final Latest reading;
    private final ObjectProperty<List<Register>> registers = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<NumberBook>> book = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<Reason>> reasons = new SimpleObjectProperty<>(List.of());

    public NumberBookViewModel(KeepNumberBook keep, List<LetterKind> forms, Jobs jobs) {
        this.keep = keep;
        this.forms = List.copyOf(forms);
        this.jobs = jobs;
        this.reading = new Latest(jobs);
    }

    ObjectProperty<List<Register>> registers() {
        return registers;
    }

    /** Empty until one is read. */
    ObjectProperty<Optional<NumberBook>> book() {
        return book;
    }

    ObjectProperty<List<Reason>> reasons() {
        return reasons;
    }

    List<LetterKind> forms() {
        return forms;
    }

    void load() {
        reading.start(Job.query(keep::registers).onSuccess(registers::set));
    }

    void show(Register register) {
        reasons.set(List.of());
        reading.start(Job.query(() -> keep.book(register.name(), register.year()))
                .onSuccess(read -> book.set(Optional.of(read))));
    }

    void reserve(int count, String note) {
        change(now -> keep.reserve(now.register(), now.year(), count, note));
    }

    void continueAfter(int last, String note) {
        change(now -> keep.continueAfter(now.register(), now.year(), last, note));
    }

    void giveUp(int serial, String note) {
        change(now -> keep.giveUp(now.register(), now.year(), serial, note));
    }

    private void change(Function<NumberBook, Outcome<NumberBook>> change) {
        reasons.set(List.of());
        book.get()
                .ifPresent(now -> jobs.start(Job.change(() -> change.apply(now))
                        .onSuccess(changed -> book.set(Optional.of(changed)))
                        .onRefusal(reasons::set)));
    }

    NumberRules.OfForm rule(LetterKind form) {
        return keep.rules().of(form.code());
    }

    void number(LetterKind form, NumberRules.OfForm rule, Runnable done) {
        reasons.set(List.of());
        jobs.start(Job.change(() -> keep.number(form.code(), rule))
                .onSuccess(rules -> done.run())
                .onRefusal(reasons::set));
    }

    void stop() {
        reading.cancel();
    }
}
