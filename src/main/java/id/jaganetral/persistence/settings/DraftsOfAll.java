package id.jaganetral.persistence.settings;

import id.jaganetral.application.draft.LeftDrafts;
import id.jaganetral.domain.casefile.FactType;
import id.jaganetral.persistence.workspace.FolderArea;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Drafts of every account, known by the end of their file's name. */
public final class DraftsOfAll implements LeftDrafts {
    /** A case file with more facts than this has not been seen; a draft corrects one of them. */
    private static final int FACTS = 200;

    private static final int NAME = 36;

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
    public void forget(List<UUID> subjects, List<UUID> cases) {
        List<String> kept = folder.names().stream()
                .filter(name -> name.startsWith(StoredDrafts.PREFIX))
                .toList();
        if (kept.isEmpty()) {
            return;
        }
        Set<String> ends = new HashSet<>();
        forms(subjects, cases).forEach(form -> ends.add(StoredDrafts.end(form)));
        kept.stream()
                .filter(name -> ends.contains(name.substring(name.length() - NAME)))
                .forEach(folder::delete);
    }

    /** As the forms call themselves. */
    private static List<String> forms(List<UUID> subjects, List<UUID> cases) {
        List<String> forms = new ArrayList<>();
        subjects.forEach(subject -> forms.add(CLASSIFY + subject));
        for (UUID file : cases) {
            for (FactType type : FactType.values()) {
                String form = FACT + file + "." + type.code();
                forms.add(form);
                for (int corrected = 1; corrected <= FACTS; corrected++) {
                    forms.add(form + "." + corrected);
                }
            }
        }
        return forms;
    }
}
