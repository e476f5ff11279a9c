package id.jaganetral.application.evidence.intake;

/** Remembers in memory; no folder to begin with. */
public final class NoUploads implements UploadFolder {
    private Remembered remembered = new Remembered(java.util.Optional.empty(), java.util.Set.of());

    @Override
    public Remembered load() {
        return remembered;
    }

    @Override
    public void keep(Remembered now) {
        remembered = now;
    }
}
