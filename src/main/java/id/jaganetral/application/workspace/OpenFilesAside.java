package id.jaganetral.application.workspace;

/** The open files of an earlier version, kept aside when the workspace was encrypted, until the office deletes them. */
public interface OpenFilesAside {
    boolean areThere();

    void remove();
}
