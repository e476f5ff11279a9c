package id.jaganetral.application.roster;

import id.jaganetral.domain.outcome.Message;
import java.util.List;

/**
 * An opened file before anything is decided.
 *
 * @param content people or units
 * @param sheet name of the sheet, empty for text files
 * @param notes what to know about the file
 * @param examples some rows below the header; columns that are never imported are empty
 * @param remembered whether the mapping is the one used last time for this shape of file
 * @param plan what is proposed
 */
public record RosterDraft(
        Content content,
        String sheet,
        List<Message> notes,
        List<List<String>> examples,
        boolean remembered,
        RosterPlan plan) {

    /** What the rows of the file are. */
    public enum Content {
        PEOPLE,
        /** HierarkiUnor. */
        UNITS
    }
}
