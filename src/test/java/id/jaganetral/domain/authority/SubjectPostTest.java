package id.jaganetral.domain.authority;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.employee.PositionCategory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectPostTest {
    @ParameterizedTest
    @CsvSource({
        "JPT_PRATAMA, KEPALA DINAS CONTOH,           JPT_PRATAMA",
        "PELAKSANA,   PENGADMINISTRASI UMUM,         PELAKSANA",
        "FUNGSIONAL,  Analis Kebijakan Ahli Utama,   JF_AHLI_UTAMA",
        "FUNGSIONAL,  DOKTER AHLI MADYA,             JF_AHLI_MADYA",
        "FUNGSIONAL,  GURU AHLI MUDA,                JF_AHLI_MUDA",
        "FUNGSIONAL,  Perencana Ahli Pertama,        JF_AHLI_PERTAMA",
        "FUNGSIONAL,  PERAWAT TERAMPIL,              JF_KETERAMPILAN",
        "FUNGSIONAL,  Bidan Mahir,                   JF_KETERAMPILAN",
        "FUNGSIONAL,  Arsiparis Penyelia,            JF_KETERAMPILAN",
        "FUNGSIONAL,  GURU,                          JF_UNKNOWN",
        "UNKNOWN,     KEPALA DESA,                   NONE",
    })
    void theTitleTellsTheLevelOfFunctionalPosts(PositionCategory category, String title, SubjectPost post) {
        assertThat(SubjectPost.of(category, title)).isEqualTo(post);
    }

    @ParameterizedTest
    @CsvSource({
        "Pemerintah Kab. Contoh,          REGENCY",
        "PEMERINTAH KABUPATEN CONTOH,     REGENCY",
        "PEMERINTAH KOTA CONTOH,          REGENCY",
        "Pemerintah Provinsi Contoh Raya, PROVINCE",
        "Pemprov Contoh,                  PROVINCE",
        "Kementerian Contoh,              CENTRAL",
        "Badan Contoh Nasional,           CENTRAL",
        "Dinas Contoh,                    ",
    })
    void theNameOfTheInstitutionTellsTheKindOfGovernment(String name, GovernmentKind kind) {
        assertThat(GovernmentKind.named(name).orElse(null)).isEqualTo(kind);
    }
}
