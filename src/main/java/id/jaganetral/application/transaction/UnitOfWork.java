package id.jaganetral.application.transaction;

import java.util.function.Function;

/**
 * Opens every transaction. When {@link #write} returns, the change is durable: it survives a killed process. When it
 * throws, or answers with a refusal, nothing was changed. What a change noted stands in the log, in the same transaction.
 */
public interface UnitOfWork {
    <T> T read(Function<? super Reading, ? extends T> work);

    <T> T write(Function<? super Writing, ? extends T> work);
}
