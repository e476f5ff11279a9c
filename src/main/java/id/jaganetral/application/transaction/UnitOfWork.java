package id.jaganetral.application.transaction;

import java.util.function.Function;

/**
 * Opens every transaction. When {@link #write} returns, the change is durable: it survives a killed process. When it
 * throws, nothing was changed.
 */
public interface UnitOfWork {
    <T> T read(Function<? super Reading, ? extends T> work);

    <T> T write(Function<? super Writing, ? extends T> work);
}
