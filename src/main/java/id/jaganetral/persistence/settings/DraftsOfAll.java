package id.jaganetral.persistence.settings;

import id.jaganetral.application.draft.LeftDrafts;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.persistence.workspace.FolderArea;
import java.util.Collection;

/** Drafts of every account. */
public final class DraftsOfAll implements LeftDrafts {
    private final FolderArea folder;

    /**
     * In the place of {@link StoredDrafts}.
     *
     * @param folder a sealed area
     */
    public DraftsOfAll(FolderArea folder) {
        this.folder = folder;
    }

    @Override
    public void forget(Collection<String> gone) {
        folder.names().stream()
                .filter(name -> name.startsWith(StoredDrafts.PREFIX))
                .filter(name -> isAbout(name, gone))
                .toList()
                .forEach(folder::delete);
    }

    private boolean isAbout(String name, Collection<String> gone) {
        try {
            String form = StoredDrafts.form(folder, name);
            return form.isEmpty() || gone.stream().anyMatch(form::contains);
        } catch (OperationFailed damaged) {
            // nobody can be given it any more
            return true;
        }
    }
}
