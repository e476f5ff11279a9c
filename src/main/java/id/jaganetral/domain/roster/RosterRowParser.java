package id.jaganetral.domain.roster;

import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.employee.Grade;
import id.jaganetral.domain.employee.Nip;
import id.jaganetral.domain.employee.NipPattern;
import id.jaganetral.domain.employee.PersonName;
import id.jaganetral.domain.employee.PositionTitle;
import id.jaganetral.domain.employee.Sex;
import id.jaganetral.domain.employee.UnitId;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the cells of one row into a checked {@link RosterRow}, or says why it can not. The cells come in the order of
 * {@link #fields()}.
 */
public final class RosterRowParser {
    private static final Pattern NUMBER_IN_TEXT = Pattern.compile("'?\\d(?:[\\s.\\-]*\\d){15,}");
    private static final Pattern NIP_LABEL = Pattern.compile("(?i)\\bNI?P\\s*(PPPK)?\\s*[.:]*\\s*$|^\\s*NIP\\s*[.:]*");
    private static final Pattern APOSTROPHES = Pattern.compile("^['\u2019]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");
    private static final Pattern LEFT = Pattern.compile(
            "PENSIUN|MENINGGAL|TEWAS|BERHENTI|DIBERHENTIKAN|PEMBERHENTIAN|PINDAH INSTANSI|NON ?AKTIF|TIDAK AKTIF");
    private static final Pattern STILL_THERE = Pattern.compile("SEMENTARA|PERSIAPAN PENSIUN");
    private static final int EXACT_DIGITS = 15;

    private final List<RosterField> fields;
    private final int[] places;
    private final Optional<EmploymentKind> named;
    private final LocalDate today;
    private final RosterDates dates;

    /**
     * @param named kind of staff the user named for the file, used where the row itself does not tell
     * @param today for ages
     * @param from1904 whether the file counts days from 1904
     */
    public RosterRowParser(ColumnMapping mapping, Optional<EmploymentKind> named, LocalDate today, boolean from1904) {
        this.fields = List.copyOf(mapping.columns().keySet());
        this.places = new int[RosterField.values().length];
        java.util.Arrays.fill(places, -1);
        for (int i = 0; i < fields.size(); i++) {
            places[fields.get(i).ordinal()] = i;
        }
        this.named = named;
        this.today = today;
        this.dates = new RosterDates(from1904);
    }

    public List<RosterField> fields() {
        return fields;
    }

    /** Empty for rows without number and name: blank rows, and header rows repeated on each printed page. */
    public Optional<RowReading> read(Cell[] cells) {
        Cell number = cell(cells, RosterField.NIP);
        String name = text(cells, RosterField.NAME);
        Cell together = cell(cells, RosterField.NAME_AND_NIP);
        if (!together.blank() && number.blank()) {
            Matcher found = NUMBER_IN_TEXT.matcher(together.text());
            boolean present = found.find();
            number = present ? Cell.text(found.group()) : Cell.EMPTY;
            name = shortened(NIP_LABEL
                    .matcher(present ? together.text().replace(found.group(), "") : together.text())
                    .replaceAll(""));
        }
        if (number.blank() && name.isEmpty() || isHeader(number.text()) || isHeader(together.text())) {
            return Optional.empty();
        }
        return Optional.of(check(cells, number, name));
    }

    private static boolean isHeader(String text) {
        return RosterField.ofHeader(text)
                .filter(field -> field == RosterField.NIP || field == RosterField.NAME_AND_NIP)
                .isPresent();
    }

    private RowReading check(Cell[] cells, Cell number, String name) {
        Optional<Message> unusable = unusable(number);
        if (unusable.isPresent()) {
            return RowReading.rejected(unusable.get(), name);
        }
        if (name.isEmpty()) {
            return RowReading.rejected(Message.of("employee.row.noName"), name);
        }
        Outcome<Nip> parsed = Nip.parse(number.text());
        return parsed.fold(
                nip -> accept(cells, nip, name),
                reasons -> RowReading.rejected(reasons.get(0).message(), name));
    }

    /** Excel keeps 15 digits of a number: what it stored as one has lost its last three. */
    private static Optional<Message> unusable(Cell number) {
        if (number.kind() == Cell.Kind.UNCALCULATED || number.kind() == Cell.Kind.ERROR) {
            return Optional.of(Message.of("employee.row.formula"));
        }
        if (number.kind() != Cell.Kind.NUMBER) {
            return Optional.empty();
        }
        if (number.text().indexOf('E') >= 0 || number.text().indexOf('e') >= 0) {
            return Optional.of(Message.of("employee.nip.scientific"));
        }
        return number.text().length() > EXACT_DIGITS
                ? Optional.of(Message.of("employee.nip.rounded"))
                : Optional.empty();
    }

    private RowReading accept(Cell[] cells, Nip nip, String name) {
        List<Message> warnings = new ArrayList<>(nip.doubts(today));
        String status = text(cells, RosterField.LEGAL_STATUS);
        String gradeText = text(cells, RosterField.GRADE);
        Optional<Grade> grade = Grade.parse(gradeText);
        if (grade.isEmpty() && gradeText.length() > 1) {
            warnings.add(Message.of("employee.row.grade", gradeText));
        }
        Optional<EmploymentKind> kind = kind(nip, status, text(cells, RosterField.CONTRACT_KIND), grade)
                .map(found -> found == EmploymentKind.PNS && candidate(cells) ? EmploymentKind.CPNS : found);
        if (kind.isEmpty()) {
            return RowReading.rejected(Message.of("employee.row.kind"), name);
        }
        Optional<LocalDate> birth = dates.parse(cell(cells, RosterField.BIRTH_DATE));
        warnAboutBirth(nip, birth, warnings);
        warnAboutSex(nip, text(cells, RosterField.SEX), warnings);
        PersonName person =
                new PersonName(text(cells, RosterField.TITLE_FRONT), name, text(cells, RosterField.TITLE_BACK));
        PositionTitle position = new PositionTitle(
                text(cells, RosterField.POSITION),
                text(cells, RosterField.POSITION_KIND),
                text(cells, RosterField.ECHELON));
        RosterRow row = new RosterRow(
                nip,
                person,
                nip.sex(),
                birth.or(nip::birthDate),
                kind.get(),
                status,
                active(status),
                text(cells, RosterField.INSTITUTION),
                text(cells, RosterField.PHONE),
                text(cells, RosterField.ADDRESS),
                position,
                grade,
                dates.parse(cell(cells, RosterField.POSITION_SINCE)),
                dates.parse(cell(cells, RosterField.GRADE_SINCE)),
                Optional.of(text(cells, RosterField.UNIT_ID))
                        .filter(id -> !id.isEmpty())
                        .map(UnitId::new),
                text(cells, RosterField.UNIT),
                text(cells, RosterField.UNIT_MIDDLE),
                text(cells, RosterField.OPD));
        return RowReading.accepted(row, warnings);
    }

    /** Reference roster-formats.md, 1.4.3: legal status, then the number, then what the user said of the file. */
    private Optional<EmploymentKind> kind(Nip nip, String status, String contract, Optional<Grade> grade) {
        String said = (status + " " + contract).toUpperCase(Locale.ROOT);
        if (said.contains("PARUH WAKTU")) {
            return Optional.of(EmploymentKind.PPPK_PART_TIME);
        }
        if (said.contains("PPPK") || nip.pattern() == NipPattern.PPPK) {
            return named.filter(kind -> kind == EmploymentKind.PPPK_PART_TIME)
                    .or(() -> Optional.of(EmploymentKind.PPPK));
        }
        if (nip.pattern() == NipPattern.PNS) {
            return Optional.of(EmploymentKind.PNS);
        }
        return named.or(() -> grade.map(g -> g.civilService() ? EmploymentKind.PNS : EmploymentKind.PPPK));
    }

    private boolean candidate(Cell[] cells) {
        String status = text(cells, RosterField.APPOINTMENT_STATUS).toUpperCase(Locale.ROOT);
        return status.equals("C") || status.equals("CPNS");
    }

    /** People on leave, suspended or about to retire are still bound by neutrality. */
    private static boolean active(String status) {
        String upper = status.toUpperCase(Locale.ROOT);
        return !LEFT.matcher(upper).find() || STILL_THERE.matcher(upper).find();
    }

    private static void warnAboutBirth(Nip nip, Optional<LocalDate> birth, List<Message> warnings) {
        if (birth.isPresent() && nip.birthDate().isPresent() && !birth.equals(nip.birthDate())) {
            warnings.add(Message.of("employee.row.birthDiffers"));
        }
    }

    private static void warnAboutSex(Nip nip, String text, List<Message> warnings) {
        if (text.isEmpty()) {
            return;
        }
        char letter = Character.toUpperCase(text.charAt(0));
        boolean male = letter == 'M' || letter == 'L' || letter == '1';
        boolean female = letter == 'F' || letter == 'P' || letter == 'W' || letter == '2';
        if (male && nip.sex() == Sex.FEMALE || female && nip.sex() == Sex.MALE) {
            warnings.add(Message.of("employee.row.sexDiffers"));
        }
    }

    private Cell cell(Cell[] cells, RosterField field) {
        int place = places[field.ordinal()];
        return place < 0 || cells[place] == null ? Cell.EMPTY : cells[place];
    }

    private String text(Cell[] cells, RosterField field) {
        Cell cell = cell(cells, field);
        String text =
                switch (cell.kind()) {
                    case TEXT -> tidy(cell.text());
                    case NUMBER -> plain(cell.text());
                    case UNCALCULATED, ERROR -> "";
                };
        return text.length() > field.longest() ? text.substring(0, field.longest()) : text;
    }

    private static String shortened(String name) {
        String tidied = tidy(name);
        return tidied.length() > RosterField.NAME.longest() ? tidied.substring(0, RosterField.NAME.longest()) : tidied;
    }

    private static String tidy(String text) {
        String trimmed = text.strip();
        if (trimmed.startsWith("'") || trimmed.startsWith("\u2019")) {
            trimmed = APOSTROPHES.matcher(trimmed).replaceFirst("").strip();
        }
        boolean plainBlanks = trimmed.indexOf("  ") < 0 && trimmed.indexOf('\n') < 0 && trimmed.indexOf('\u00a0') < 0;
        String tidied = plainBlanks ? trimmed : BLANKS.matcher(trimmed).replaceAll(" ");
        return tidied.equals("-") ? "" : tidied;
    }

    private static String plain(String number) {
        if (number.indexOf('E') < 0 && number.indexOf('.') < 0) {
            return number;
        }
        try {
            BigDecimal exact = new BigDecimal(number).stripTrailingZeros();
            return exact.toPlainString();
        } catch (NumberFormatException odd) {
            return number;
        }
    }
}
