package id.jaganetral.domain.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a column of a roster can mean, with the headers by which it is known (reference roster-formats.md, 1.1-1.3). */
public enum RosterField {
    NIP("nipbaru", "nip", "nippppk", "nipppk", "nomorinduk", "nomorindukpegawai", "nipnipppk"),
    NAME("nama", "namalengkap", "namapegawai", "namaasn"),
    /** Both in one cell, as some DUK lists have it. */
    NAME_AND_NIP("namanip", "namadannip", "namalengkapnip"),
    TITLE_FRONT("gelardepan"),
    TITLE_BACK("gelarbelakang"),
    BIRTH_DATE("tanggallahir", "tgllahir", "tgllahirusia", "tanggallahirusia"),
    SEX("jeniskelamin", "jk", "lp", "kelamin"),
    PHONE("nomorhp", "nohp", "telepon", "handphone", "notelepon", "nohandphone"),
    ADDRESS("alamat", "alamatrumah"),
    LEGAL_STATUS(
            "kedudukanhukumnama",
            "kedudukanhukum",
            "kedudukanpnsnama",
            "statuskedudukan",
            "statuskeaktifanpppk",
            "statuskeaktifan"),
    /** Full or part time, in sheets kept by a BKPSDM. */
    CONTRACT_KIND("jenispppk"),
    /** C or P. */
    APPOINTMENT_STATUS("statuscpnspns", "statuspegawai"),
    GRADE(
            "golakhirnama",
            "golongan",
            "golruang",
            "golonganruang",
            "golonganakhir",
            "golruangakhir",
            "pangkatgolruang",
            "pangkatgolonganruang",
            "pangkatgolongan",
            "gol",
            "pangkatterakhirgol",
            "pangkatterakhirgolongan",
            "pangkatgol"),
    GRADE_SINCE(
            "tmtgolongan",
            "tmtgolonganakhir",
            "tmtgolakhir",
            "tmtpangkat",
            "pangkatterakhirtmt",
            "pangkattmt",
            "tmtgol"),
    POSITION_KIND("jenisjabatannama", "jenisjabatan"),
    POSITION(
            "jabatannama",
            "jabatan",
            "namajabatan",
            "jabatanterakhir",
            "jabatanterakhirnama",
            "jabatanstrukturalnama",
            "jabatanfungsionalnama",
            "jabatanfungsionalumumnama"),
    POSITION_SINCE("tmtjabatan", "jabatantmt", "jabatanterakhirtmt"),
    ECHELON("eselonnama", "eselon", "esl", "jabatanesl", "jabataneselon"),
    UNIT_ID("unorid"),
    UNIT("unornama", "unor", "unitkerja", "unitorganisasi", "satuankerja", "unor3", "namaunor"),
    UNIT_MIDDLE("unor2"),
    OPD("unorinduknama", "satuankerjainduknama", "satkerinduk", "unor1", "opd", "skpd", "perangkatdaerah"),
    INSTITUTION("instansikerjanama", "instansiinduknama", "instansi", "instansinama");

    /** Headers of columns that must never be read (UU 27/2022; reference section 1.1, "do not import"). */
    private static final List<String> PRIVATE_WORDS =
            List.of("agama", "kawin", "npwp", "bpjs", "nik", "noktp", "nomorktp", "ikd", "kartuasn", "golongandarah");

    private static final Set<String> NOT_PRIVATE = Set.of("unik", "teknik");
    private static final Map<String, RosterField> BY_HEADER = byHeader();

    private final List<String> aliases;

    RosterField(String... aliases) {
        this.aliases = List.of(aliases);
    }

    public static Optional<RosterField> ofHeader(String header) {
        return Optional.ofNullable(BY_HEADER.get(HeaderName.compact(header)));
    }

    /** Characters kept; more than this is a slip of the keyboard, not content. */
    int longest() {
        return switch (this) {
            case ADDRESS -> 1000;
            case LEGAL_STATUS -> 200;
            case TITLE_FRONT, TITLE_BACK, PHONE -> 100;
            case ECHELON -> 30;
            default -> 300;
        };
    }

    /** Position in the list of aliases: the smaller, the surer. */
    int rank(String header) {
        return aliases.indexOf(HeaderName.compact(header));
    }

    /** Whether a column is dropped while reading, whatever the user maps. */
    public static boolean neverRead(String header) {
        String compact = HeaderName.compact(header);
        if (NOT_PRIVATE.contains(compact) || BY_HEADER.containsKey(compact)) {
            return false;
        }
        return compact.equals("isvalidnik")
                || PRIVATE_WORDS.stream().anyMatch(word -> compact.startsWith(word) || compact.equals("jenis" + word))
                || compact.startsWith("jeniskawin");
    }

    private static Map<String, RosterField> byHeader() {
        Map<String, RosterField> map = new HashMap<>();
        for (RosterField field : values()) {
            field.aliases.forEach(alias -> map.putIfAbsent(alias, field));
        }
        return Map.copyOf(map);
    }
}
