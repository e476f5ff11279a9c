package id.jaganetral.domain.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.persistence.letter.ShippedLetterLibrary;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How tags of people are named, and which of the tags shipped are named so. */
class PersonTagTest {
    private static final PersonTag.Person SARI = new PersonTag.Person(
            "Sari Contoh, S.H.", "198503122010011004", "Penata, III/c", "Analis Hukum", "Bagian Hukum");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "saksi_nama    | saksi_jabatan=Analis Hukum; saksi_nama=Sari Contoh, S.H.; saksi_nip=198503122010011004;"
                        + " saksi_pangkat=Penata, III/c; saksi_unit=Bagian Hukum",
                "plh_nama      | plh_jabatan=Analis Hukum; plh_nama=Sari Contoh, S.H.; plh_nip=198503122010011004;"
                        + " plh_pangkat=Penata, III/c; plh_unit=Bagian Hukum",
                "saksi_1       | saksi_1=Sari Contoh, S.H.",
                "nama          | nobody",
                "nama_opd      | nobody",
                "nama_pemeriksa| nobody",
                "saksi_luar    | nobody",
                "saksi_12      | nobody",
                "nomor_asal    | nobody"
            })
    void aValueOfTheLetterNamesSomebody(String tag, String values) {
        assertThat(sari(PersonTag.ofValue(tag))).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nama_peserta | jabatan_peserta=Analis Hukum, Bagian Hukum; nama_peserta=Sari Contoh, S.H.;"
                        + " nip_peserta=198503122010011004",
                "nama_hadirin | jabatan_hadirin=Analis Hukum, Bagian Hukum; nama_hadirin=Sari Contoh, S.H.;"
                        + " nip_hadirin=198503122010011004",
                "nama         | nobody",
                "saksi_nama   | nobody",
                "saksi_1      | nobody",
                "tanya        | nobody"
            })
    void aColumnOfAListNamesSomebody(String tag, String values) {
        assertThat(sari(PersonTag.ofColumn(tag))).isEqualTo(values);
    }

    @Test
    void somebodyWithoutAUnitHasThePositionAlone() {
        PersonTag.Person outsider = new PersonTag.Person("Contoh Luar", "", "", "Wartawan", "");
        assertThat(PersonTag.ofColumn("nama_peserta").orElseThrow().values(outsider))
                .isEqualTo(Map.of("nama_peserta", "Contoh Luar", "nip_peserta", "", "jabatan_peserta", "Wartawan"));
    }

    @ParameterizedTest
    @CsvSource({
        "saksi_nip,   198503122010011004, 19850312 201001 1 004",
        "nip_peserta, 198503122010011004, 19850312 201001 1 004",
        "saksi_nip,   KTP 12,             KTP 12",
        "nomor_asal,  198503122010011004, 198503122010011004",
        "nip,         198503122010011004, 198503122010011004"
    })
    void numbersOfPeopleArePrintedInGroups(String tag, String raw, String printed) {
        assertThat(PersonTag.printed(tag, raw)).isEqualTo(printed);
    }

    @Test
    void theShippedTagsThatNameSomebodyAreThese() {
        LetterCatalogue catalogue = new ShippedLetterLibrary().catalogue();
        TreeSet<String> found = new TreeSet<>();
        for (TagMeaning meaning : catalogue.tags()) {
            boolean named = (meaning.inside().isEmpty()
                            ? PersonTag.ofValue(meaning.name())
                            : PersonTag.ofColumn(meaning.name()))
                    .isPresent();
            if (named) {
                found.add(meaning.name());
            }
        }
        assertThat(found)
                .containsExactly(
                        "nama_berkas",
                        "nama_hadirin",
                        "nama_peserta",
                        "pembaca_nama",
                        "penyerah_nama",
                        "plh_nama",
                        "saksi_1",
                        "saksi_2",
                        "saksi_nama",
                        "ttd_nama");
    }

    private static String written(Map<String, String> values) {
        return String.join(
                "; ",
                new TreeMap<>(values)
                        .entrySet().stream()
                                .map(one -> one.getKey() + "=" + one.getValue())
                                .toList());
    }

    /** Sari under these tags, or nobody. */
    private static String sari(Optional<PersonTag> tag) {
        return tag.map(found -> written(found.values(SARI))).orElse("nobody");
    }
}
