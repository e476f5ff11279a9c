package id.jaganetral.domain.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What can be done that the log keeps. Codes and the names of details are stored and exported: they never change. A detail
 * is a number, a code or a fingerprint, never a person's name or NIP.
 */
public enum ActKind {
    LOG_BEGUN("log-begun", Group.LOG),
    LOG_EXPORTED("log-exported", Group.LOG, "jumlah"),
    LOG_SEALED("log-sealed", Group.LOG),

    SIGNED_IN("session-in", Group.SESSION),
    SIGNED_OUT("session-out", Group.SESSION),
    LOCKED("session-locked", Group.SESSION),
    UNLOCKED("session-unlocked", Group.SESSION),
    ATTEMPT_FAILED("session-failed", Group.SESSION, "cara", "kali", "terakhir"),
    ENTRY_REFUSED("session-refused", Group.SESSION),
    ACCOUNT_ADDED("account-added", Group.RULE, "peran"),
    ACCOUNT_CHANGED("account-changed", Group.RULE, "peran"),
    ACCOUNT_OPENED("account-opened", Group.RULE, "peran"),
    ACCOUNT_CLOSED("account-closed", Group.RULE, "peran"),
    ACCOUNT_RENAMED("account-renamed", Group.RULE),
    ACCOUNT_HANDED_OVER("account-handed-over", Group.RULE, "kepada"),
    ACCOUNT_TOOK_OVER("account-took-over", Group.RULE, "dari"),
    PASSWORD_CHANGED("account-password", Group.SESSION),
    RECOVERY_RENEWED("account-recovery", Group.SESSION),
    RECOVERY_SHARED("account-recovery-shared", Group.SESSION),
    RECOVERED("account-recovered", Group.SESSION),
    RECOVERED_BY_TWO("account-recovered-two", Group.SESSION),

    ROSTER_IMPORTED("roster-imported", Group.CHANGE, "baru", "berubah", "tetap", "hilang", "ditolak", "sha256"),
    UNITS_IMPORTED("units-imported", Group.CHANGE, "baru", "berubah", "tetap", "hilang", "ditolak", "sha256"),
    REPORT_LOGGED("report-logged", Group.CHANGE, "nomor"),
    REPORT_CORRECTED("report-corrected", Group.CHANGE, "nomor", "versi"),
    REPORT_STATUS("report-status", Group.CHANGE, "nomor", "status"),
    SUBJECT_ADDED("report-subject", Group.CHANGE, "nomor"),
    SUBJECT_IDENTIFIED("report-identified", Group.CHANGE, "nomor"),
    SUBJECT_CLASSIFIED("report-classified", Group.CHANGE, "nomor", "baris"),
    EVIDENCE_ADDED("evidence-added", Group.CHANGE, "sha256"),
    EVIDENCE_HANDLED("evidence-handled", Group.CHANGE, "sha256", "tindakan"),
    EVIDENCE_VERIFIED("evidence-verified", Group.CHANGE, "jumlah", "bermasalah"),
    EVIDENCE_READ("evidence-read", Group.CHANGE, "sha256", "cara"),
    EVIDENCE_SKETCHED("evidence-sketched", Group.CHANGE, "jumlah"),
    REPORT_JOINED("report-joined", Group.CHANGE, "nomor", "pelapor", "bukti"),
    CASE_OPENED("case-opened", Group.CHANGE, "nomor"),
    CASE_FACT("case-fact", Group.CHANGE, "nomor", "fakta"),
    INCOMING_REGISTERED("incoming-registered", Group.CHANGE, "nomor"),
    INCOMING_FOLLOWED("incoming-followed", Group.CHANGE, "nomor"),
    CIRCUMSTANCE_NOTED("person-circumstance", Group.CHANGE),
    UNIT_HEAD_SET("unit-head", Group.CHANGE, "unit"),
    LETTER_ISSUED("letter-issued", Group.CHANGE, "formulir", "nomor", "sha256"),
    LETTER_NUMBERED("letter-numbered", Group.CHANGE, "nomor"),
    SCAN_ATTACHED("letter-scan", Group.CHANGE, "sha256"),
    PREVENTION_RECORDED("prevention-recorded", Group.CHANGE, "jenis", "jumlah", "sha256"),
    PREVENTION_TAKEN_BACK("prevention-taken-back", Group.CHANGE, "jenis"),
    NUMBERS_TAKEN("numbers-taken", Group.CHANGE, "register", "tahun", "dari", "sampai"),
    NUMBER_VOIDED("numbers-voided", Group.CHANGE, "register", "tahun", "nomor"),

    RETENTION_CLASS("retention-class", Group.CHANGE, "nomor", "kode"),
    RETENTION_HELD("retention-held", Group.CHANGE, "nomor"),
    RETENTION_LIFTED("retention-lifted", Group.CHANGE, "nomor"),
    DESTRUCTION_PROPOSED("destruction-proposed", Group.CHANGE, "nomor", "jumlah"),
    DESTRUCTION_WITHDRAWN("destruction-withdrawn", Group.CHANGE, "nomor"),
    DESTRUCTION_APPROVED("destruction-approved", Group.CHANGE, "nomor"),
    DESTRUCTION_REFUSED("destruction-refused", Group.CHANGE, "nomor"),
    DESTRUCTION_MINUTES("destruction-minutes", Group.CHANGE, "usulan", "nomor"),
    FILE_DESTROYED("file-destroyed", Group.CHANGE, "nomor", "usulan", "bukti", "surat"),
    DESTROYED_SWEPT("destroyed-swept", Group.CHANGE, "jumlah"),

    RETENTION_SCHEDULE("retention-schedule", Group.RULE, "kode"),
    REPORT_ACCESS("report-access", Group.RULE, "akses", "jumlah"),
    LAW_CHANGED("law-changed", Group.RULE, "ubahan", "butir", "urutan"),
    OFFICE_CHANGED("office-changed", Group.RULE),
    NUMBERING_CHANGED("office-numbering", Group.RULE),
    WEEK_CHANGED("office-week", Group.RULE),
    TEMPLATE_CHANGED("template-changed", Group.RULE, "formulir", "sha256"),
    TEMPLATE_RESTORED("template-restored", Group.RULE, "formulir"),
    FORM_ADDED("form-added", Group.RULE, "formulir", "sha256"),
    FORM_WITHDRAWN("form-withdrawn", Group.RULE, "formulir"),
    REGISTER_CODE("register-code", Group.RULE, "kode"),
    BACKUP_PLACE("backup-place", Group.RULE),

    REPORTER_SEEN("reporter-seen", Group.LOOK),
    REPORT_SEEN("report-seen", Group.LOOK, "nomor"),
    CASE_SEEN("case-seen", Group.LOOK, "nomor"),
    EVIDENCE_SEEN("evidence-seen", Group.LOOK, "sha256"),

    LETTER_OPENED("letter-opened", Group.OUT, "nomor"),
    LETTER_PRINTED("letter-printed", Group.OUT, "nomor"),
    LETTER_SAVED("letter-saved", Group.OUT, "nomor"),
    LETTER_PDF("letter-pdf", Group.OUT, "nomor"),
    SCAN_OPENED("letter-scan-opened", Group.OUT, "nomor"),
    PREVENTION_SCAN_OPENED("prevention-scan-opened", Group.OUT),
    LETTERS_MADE("letters-made", Group.OUT, "formulir", "jumlah"),
    LETTER_HANDED("letter-srikandi", Group.OUT, "formulir"),
    EVIDENCE_COPIED("evidence-copied", Group.OUT, "sha256"),
    EVIDENCE_PACKED("evidence-packed", Group.OUT, "nomor", "jumlah"),
    REGISTER_EXPORTED("register-exported", Group.OUT, "jumlah", "samaran"),
    SHEET_EXPORTED("sheet-exported", Group.OUT, "nomor"),
    AGENDA_EXPORTED("agenda-exported", Group.OUT, "jumlah"),
    TABLE_EXPORTED("table-exported", Group.OUT),
    BACKUP_MADE("backup-made", Group.OUT, "alasan");

    /** What sort of act it is, for filtering. */
    public enum Group {
        /** Something was written. */
        CHANGE,
        /** Law, templates or settings were changed. */
        RULE,
        /** Something sealed or restricted was looked at. */
        LOOK,
        /** Something left the program: a file, a print. */
        OUT,
        /** Coming, going, wrong passwords. */
        SESSION,
        /** About the log itself. */
        LOG
    }

    private static final Map<String, ActKind> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(ActKind::code, Function.identity()));

    private final String code;
    private final Group group;
    private final List<String> details;

    ActKind(String code, Group group, String... details) {
        this.code = code;
        this.group = group;
        this.details = List.of(details);
    }

    /** Empty for a code written by a newer version. */
    public static Optional<ActKind> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    public String code() {
        return code;
    }

    public Group group() {
        return group;
    }

    /** Names of the details an entry of this kind carries, in their order. */
    public List<String> details() {
        return details;
    }
}
