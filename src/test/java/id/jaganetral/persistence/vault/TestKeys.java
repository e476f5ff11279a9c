package id.jaganetral.persistence.vault;

/** Keys for tests: one that never changes, and passwords that cost nothing. */
public final class TestKeys {
    public static final KeyHardness CHEAP = new KeyHardness(64, 1, 1);
    public static final DataKey KEY = DataKey.of(new byte[DataKey.BYTES]);

    private TestKeys() {}
}
