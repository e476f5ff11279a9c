package id.jaganetral.ui.retention;

import id.jaganetral.domain.retention.DestroyedFile;
import id.jaganetral.domain.retention.DestructionList;
import id.jaganetral.domain.retention.RetainedFile;
import id.jaganetral.domain.retention.RetentionState;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A line of the page: a file that is kept, or what remains of one that was destroyed.
 *
 * @param state empty once it is destroyed
 * @param list the list a destroyed file was approved on
 */
record RetentionLine(
        Optional<RetainedFile> kept,
        Optional<RetentionState> state,
        Optional<DestroyedFile> gone,
        Optional<DestructionList> list) {
    static RetentionLine of(RetainedFile file, LocalDate today) {
        return new RetentionLine(Optional.of(file), Optional.of(file.state(today)), Optional.empty(), Optional.empty());
    }

    static RetentionLine of(DestroyedFile file, Optional<DestructionList> list) {
        return new RetentionLine(Optional.empty(), Optional.empty(), Optional.of(file), list);
    }

    String number() {
        return kept.map(RetainedFile::number)
                .orElseGet(() -> gone.orElseThrow().file().number());
    }

    String cases() {
        return kept.map(RetainedFile::cases)
                .orElseGet(() -> gone.orElseThrow().file().cases());
    }

    String code() {
        return kept.map(file -> file.leading().archive().code())
                .orElseGet(() -> gone.orElseThrow().file().code());
    }

    Optional<LocalDate> closedOn() {
        return kept.isPresent()
                ? kept.get().closedOn()
                : gone.map(stub -> stub.file().closedOn());
    }

    Optional<LocalDate> due() {
        return kept.isPresent()
                ? kept.get().due()
                : gone.map(stub -> stub.file().due());
    }

    /** What it is found by, in small letters. */
    String words() {
        return (number() + " " + cases() + " " + code()).toLowerCase(Locale.ROOT);
    }
}
