package id.jaganetral.application.sample;

import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.employee.Nip;
import id.jaganetral.domain.employee.OrganisationUnit;
import id.jaganetral.domain.employee.PersonName;
import id.jaganetral.domain.employee.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Invented staff of the invented Kabupaten Contoh: the same seed gives the same people. Names are words of nature,
 * numbers follow the pattern of real ones. People are made when asked for, so that 100,000 of them need no memory.
 */
public final class SamplePeople {
    private static final List<String> FIRST = List.of(
            "BINTANG",
            "CAKRAWALA",
            "DAMAR",
            "EMBUN",
            "FAJAR",
            "GEMINTANG",
            "HUTAN",
            "INTAN",
            "JINGGA",
            "KELANA",
            "LEMBAYUNG",
            "MENTARI",
            "NUSA",
            "OMBAK",
            "PELANGI",
            "PURNAMA",
            "RIMBA",
            "SAMUDRA",
            "TELAGA",
            "UTARA",
            "WANGI",
            "ZAMRUD");
    private static final List<String> LAST = List.of(
            "AWAN",
            "BATU",
            "CEMARA",
            "DAHLIA",
            "EDELWEIS",
            "FLAMBOYAN",
            "GAHARU",
            "HUJAN",
            "ILALANG",
            "JATI",
            "KENANGA",
            "LONTAR",
            "MELATI",
            "NIPAH",
            "PINUS",
            "RANDU",
            "SERUNI",
            "TERATAI",
            "ULIN",
            "WARU",
            "YAKUT");
    private static final List<String> CIVIL_GRADES =
            List.of("II/b", "II/c", "II/d", "III/a", "III/b", "III/c", "III/d", "IV/a");
    private static final List<String> TEACHERS = List.of("AHLI PERTAMA", "AHLI MUDA", "AHLI MADYA");
    private static final List<String> CLERKS = List.of(
            "PENGADMINISTRASI PERKANTORAN",
            "PENGELOLA LAYANAN OPERASIONAL",
            "OPERATOR LAYANAN OPERASIONAL",
            "PENATA LAYANAN OPERASIONAL",
            "PENGELOLA UMUM OPERASIONAL");
    private static final List<String> BACK_TITLES = List.of("", "", "S.Sos.", "S.E.", "S.H.", "S.Kom.", "S.A.P.");
    private static final LocalDate OLDEST = LocalDate.of(1969, 1, 1);
    /** Days of birth; with the serial number they make each number unique. */
    private static final int BIRTH_DAYS = 11_000;

    private static final int STRIDE = 7_919;
    private static final int CAREER_START = 23;

    private final long seed;
    private final SampleSize size;
    private final List<SampleUnits.Led> units;

    public SamplePeople(long seed, SampleSize size) {
        this.seed = seed;
        this.size = size;
        this.units = new SampleUnits(size).all();
    }

    public int size() {
        return size.people();
    }

    public List<OrganisationUnit> units() {
        return units.stream().map(SampleUnits.Led::unit).toList();
    }

    public Stream<SamplePerson> all() {
        return IntStream.range(0, size.people()).mapToObj(this::person);
    }

    public Stream<SamplePerson> ofKind(EmploymentKind kind) {
        return all().filter(person -> person.kind() == kind);
    }

    /** The first people lead the units, in their order; the others are spread over them. */
    public SamplePerson person(int index) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + index);
        boolean leads = index + 1 < units.size();
        SampleUnits.Led place = leads ? units.get(index + 1) : units.get(1 + random.nextInt(units.size() - 1));
        EmploymentKind kind = leads ? EmploymentKind.PNS : kind(random.nextInt(100));
        LocalDate birth = OLDEST.plusDays((long) index * STRIDE % BIRTH_DAYS);
        Sex sex = random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
        Nip nip = nip(index, kind, birth, sex, random);
        LocalDate since = LocalDate.of(nip.appointedYear(), 12, 1).plusDays(leads ? 365L * random.nextInt(4) : 0);
        LocalDate capped = since.isAfter(LocalDate.of(2025, 12, 1)) ? LocalDate.of(2025, 12, 1) : since;
        boolean school = place.unit().name().contains("NEGERI");
        boolean clinic = place.unit().name().startsWith("PUSKESMAS");
        boolean functional = leads ? place.functional() : (school || clinic) && kind != EmploymentKind.PPPK_PART_TIME;
        String position = leads ? place.head() : position(school, clinic, kind, random);
        return new SamplePerson(
                index,
                nip,
                name(school, random),
                sex,
                birth,
                kind,
                grade(leads, place.echelon(), kind, random),
                functional ? 2 : leads ? 1 : 4,
                position,
                leads ? place.echelon() : "",
                capped,
                place.unit());
    }

    /** A third of the staff is part time (sizing.md, section 2). */
    private static EmploymentKind kind(int percent) {
        if (percent < 50) {
            return EmploymentKind.PNS;
        }
        return percent < 67 ? EmploymentKind.PPPK : EmploymentKind.PPPK_PART_TIME;
    }

    private static Nip nip(int index, EmploymentKind kind, LocalDate birth, Sex sex, SplittableRandom random) {
        int serial = 1 + index / BIRTH_DAYS % 999;
        String appointed =
                switch (kind) {
                    case PNS, CPNS ->
                        "%04d%02d"
                                .formatted(birth.getYear() + CAREER_START + random.nextInt(3), 1 + random.nextInt(12));
                    case PPPK -> (2021 + random.nextInt(4)) + "21";
                    default -> "202521";
                };
        int digit = sex == Sex.MALE ? 1 : 2;
        return Nip.of("%04d%02d%02d%s%d%03d"
                .formatted(birth.getYear(), birth.getMonthValue(), birth.getDayOfMonth(), appointed, digit, serial));
    }

    private static PersonName name(boolean school, SplittableRandom random) {
        String bare = FIRST.get(random.nextInt(FIRST.size())) + " "
                + (random.nextInt(3) == 0 ? FIRST.get(random.nextInt(FIRST.size())) + " " : "")
                + LAST.get(random.nextInt(LAST.size()));
        String front = random.nextInt(12) == 0 ? "Drs." : "";
        String back = school ? "S.Pd." : BACK_TITLES.get(random.nextInt(BACK_TITLES.size()));
        return new PersonName(front, bare, back);
    }

    private static String grade(boolean leads, String echelon, EmploymentKind kind, SplittableRandom random) {
        if (kind == EmploymentKind.PPPK_PART_TIME) {
            return "";
        }
        if (kind == EmploymentKind.PPPK) {
            return List.of("V", "VII", "IX", "X").get(random.nextInt(4));
        }
        if (!leads) {
            return CIVIL_GRADES.get(random.nextInt(CIVIL_GRADES.size()));
        }
        if (echelon.startsWith("II.")) {
            return List.of("IV/b", "IV/c", "IV/d").get(random.nextInt(3));
        }
        return List.of("III/c", "III/d", "IV/a").get(random.nextInt(3));
    }

    private static String position(boolean school, boolean clinic, EmploymentKind kind, SplittableRandom random) {
        boolean partTime = kind == EmploymentKind.PPPK_PART_TIME;
        if (school && !partTime) {
            return TEACHERS.get(random.nextInt(TEACHERS.size())) + " - GURU KELAS";
        }
        if (clinic && !partTime) {
            return random.nextBoolean() ? "TERAMPIL - PERAWAT" : "TERAMPIL - BIDAN";
        }
        return CLERKS.get(random.nextInt(CLERKS.size()));
    }
}
