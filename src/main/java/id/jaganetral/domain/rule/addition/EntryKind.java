package id.jaganetral.domain.rule.addition;

import static id.jaganetral.domain.rule.addition.Change.CONFIRM;
import static id.jaganetral.domain.rule.addition.Change.END;
import static id.jaganetral.domain.rule.addition.Change.NEW;
import static id.jaganetral.domain.rule.addition.Change.OVERRIDE;
import static id.jaganetral.domain.rule.addition.Change.VERSION;

import java.util.List;

/** Kinds of entries of the rule book (jenis butir), with what an office may do to each. */
public enum EntryKind {
    /** Hari libur; its id is the date. */
    HOLIDAY(NEW, CONFIRM, END),
    /** A year whose days off have all been decided; its id is the year. */
    CALENDAR_YEAR(NEW),
    /** Kontestasi. */
    ELECTION(NEW, OVERRIDE),
    /** Tahapan; its id is the election's and its own with a stroke between. */
    ELECTION_STAGE(NEW, OVERRIDE, CONFIRM, END),
    /** Alamat surat. */
    ADDRESSEE(NEW, VERSION, OVERRIDE, CONFIRM, END),
    /** Baris katalog. */
    CATALOGUE(NEW, VERSION, OVERRIDE, CONFIRM, END),
    /** Ketentuan. */
    PROVISION(NEW, VERSION, OVERRIDE, CONFIRM, END),
    /** Peraturan. */
    INSTRUMENT(NEW, OVERRIDE, CONFIRM),
    /** Jenis sanksi. */
    SANCTION_KIND(NEW, VERSION, OVERRIDE, CONFIRM),
    /** Himpunan sanksi. */
    SANCTION_SET(VERSION, OVERRIDE, CONFIRM),
    /** Faktor yang memberatkan atau meringankan. */
    FACTOR(NEW, OVERRIDE, CONFIRM),
    /** Tenggat. */
    DEADLINE(VERSION, OVERRIDE, CONFIRM),
    /** Kaidah. */
    RULE(VERSION, OVERRIDE, CONFIRM),
    /** Rezim hukum. */
    REGIME(VERSION, OVERRIDE, CONFIRM),
    /** Baris kewenangan. */
    AUTHORITY_ROW(CONFIRM);

    private final List<Change> changes;

    EntryKind(Change... changes) {
        this.changes = List.of(changes);
    }

    /** What may be done to an entry of this kind; taking an addition back is always possible. */
    public List<Change> changes() {
        return changes;
    }
}
