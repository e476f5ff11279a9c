package id.jaganetral.domain.letter;

import id.jaganetral.domain.template.PictureBytes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The office that writes (profil instansi): letterhead, place, numbers, habits. Paper, codes and patterns are settings
 * because each region has its own rules.
 *
 * @param government for example "PEMERINTAH KABUPATEN CONTOH"
 * @param office name of the OPD, as in the letterhead
 * @param address street and town, as in the letterhead
 * @param place where letters are dated
 * @param authority jabatan of the personnel authority (PPK), for example "Bupati Contoh"
 * @param unitCode short name in numbers of letters
 * @param emblem picture for the letterhead, empty until chosen
 */
public record OfficeProfile(
        String government,
        String office,
        String address,
        String postcode,
        String phone,
        String email,
        String web,
        String place,
        String authority,
        String unitCode,
        TimeZoneLabel zone,
        Paper paper,
        String sensitivity,
        NumberPattern pattern,
        NumberScope scope,
        List<Signatory> signatories,
        List<CopyList> copyLists,
        Optional<PictureBytes> emblem) {
    public OfficeProfile {
        signatories = List.copyOf(signatories);
        copyLists = List.copyOf(copyLists);
    }

    /** Whether everything a letterhead and a number need is told. */
    public boolean described() {
        return Stream.of(government, office, address, place, authority, unitCode)
                .noneMatch(String::isBlank);
    }

    /** The same with another government and office. */
    public OfficeProfile named(String newGovernment, String newOffice) {
        return new OfficeProfile(
                newGovernment,
                newOffice,
                address,
                postcode,
                phone,
                email,
                web,
                place,
                authority,
                unitCode,
                zone,
                paper,
                sensitivity,
                pattern,
                scope,
                signatories,
                copyLists,
                emblem);
    }

    /** What a new workspace begins with: habits filled, names empty. */
    public static OfficeProfile blank() {
        return new OfficeProfile(
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                TimeZoneLabel.WIB,
                Paper.F4,
                "Rahasia",
                new NumberPattern("{klas}/{urut}/{unit}/{tahun}"),
                NumberScope.OFFICE,
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** Whether a letterhead can be printed. */
    public boolean complete() {
        return !government.isBlank() && !office.isBlank() && !address.isBlank() && !place.isBlank();
    }

    /** Telephone, mail and web in one line, what is known of them. */
    public String contactLine() {
        StringBuilder line = new StringBuilder();
        join(line, phone.isBlank() ? "" : "Telepon " + phone);
        join(line, email.isBlank() ? "" : "Pos-el " + email);
        join(line, web.isBlank() ? "" : "Laman " + web);
        return line.toString();
    }

    public String addressLine() {
        return postcode.isBlank() ? address : address + " " + postcode;
    }

    private static void join(StringBuilder line, String part) {
        if (!part.isBlank()) {
            line.append(line.isEmpty() ? "" : ", ").append(part);
        }
    }
}
