package id.jaganetral.application.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMaskTest {
    private final NameMask mask = new NameMask(
            List.of("Dr. Bintang Pelangi, S.H.", "Melati Kusuma Dewi", "Melati Kusuma", "Ayu", "Fajar Nu'man"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bintang Pelangi | B.P.",
                "Dr. Bintang Pelangi, S.H. | Dr. B.P., S.H.",
                "BINTANG PELANGI menyukai unggahan | B.P. menyukai unggahan",
                "Terlapor: Melati Kusuma Dewi (PNS) | Terlapor: M.K.D. (PNS)",
                "Melati Kusuma dan Bintang Pelangi | M.K. dan B.P.",
                "Fajar Nu'man | F.N.M.",
                "Ayu | Ayu",
                "Kecamatan Bintang | Kecamatan Bintang",
                "NIP 198501012010011001 | NIP **************1001",
                "19850101 201001 1 001 | **************1001",
                "7 Februari 2024, 800/123/2024 | 7 Februari 2024, 800/123/2024",
                "PKR-2026-0011, 20-11-2026 | PKR-2026-0011, 20-11-2026",
                "0812-3456-7890 | ********7890",
            })
    void namesBecomeInitialsAndNumbersTheirEnd(String text, String shown) {
        assertThat(mask.mask(text)).isEqualTo(shown);
    }
}
