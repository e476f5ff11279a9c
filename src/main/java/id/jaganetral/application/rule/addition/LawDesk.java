package id.jaganetral.application.rule.addition;

import id.jaganetral.application.rule.LawBook;
import id.jaganetral.domain.rule.Validity;
import id.jaganetral.domain.rule.addition.Additions;
import id.jaganetral.domain.rule.addition.EntryRef;
import id.jaganetral.domain.rule.check.BookFinding;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The law as something that can be added to (port): shipped data and additions joined, tried out and read anew. */
public interface LawDesk extends LawBook {
    /** What would not hold together with these additions, on any day; empty when all does. */
    List<BookFinding> tryOut(Additions additions);

    /** What the entry reads now, by field; empty when there is no such entry. */
    Optional<Map<String, String>> reads(EntryRef entry);

    /** What it reads as shipped; empty when the office added it. */
    Optional<Map<String, String>> shipped(EntryRef entry);

    /** When the entry is law, its later versions left aside; empty for kinds that know no validity. */
    Optional<Validity> validity(EntryRef entry);

    /** Forgets what was read, because something was added. */
    void reload();
}
