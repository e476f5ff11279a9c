package id.jaganetral.domain.outcome;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The answer of an operation that input or law may refuse. A refusal is an answer, not an exception.
 *
 * @param <T> what is there when it was done
 */
public sealed interface Outcome<T> {

    /** It was done; here is the result. */
    record Done<T>(T value) implements Outcome<T> {}

    /** It was not done, nothing was changed; the reasons, at least one. */
    record Refused<T>(List<Reason> reasons) implements Outcome<T> {
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a reason");
            }
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(List<Reason> reasons) {
        return new Refused<>(reasons);
    }

    static <T> Outcome<T> refused(Reason reason) {
        return new Refused<>(List.of(reason));
    }

    /** Answers one of two questions; on Java 17 a switch over the two cases is not checked for completeness. */
    default <R> R fold(Function<? super T, ? extends R> whenDone, Function<List<Reason>, ? extends R> whenRefused) {
        if (this instanceof Done<T> done) {
            return whenDone.apply(done.value());
        }
        return whenRefused.apply(((Refused<T>) this).reasons());
    }

    default void use(Consumer<? super T> whenDone, Consumer<List<Reason>> whenRefused) {
        fold(
                value -> {
                    whenDone.accept(value);
                    return null;
                },
                reasons -> {
                    whenRefused.accept(reasons);
                    return null;
                });
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return fold(value -> done(change.apply(value)), Outcome::refused);
    }
}
