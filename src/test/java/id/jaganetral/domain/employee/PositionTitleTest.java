package id.jaganetral.domain.employee;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionTitleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "KEPALA DINAS CONTOH|Jabatan Struktural|II.b|JPT_PRATAMA|JPT",
                "SEKRETARIS DAERAH|Jabatan Struktural|II/a|JPT_PRATAMA|JPT",
                "SEKRETARIS DAERAH PROVINSI CONTOH|Jabatan Struktural|I.b|JPT_MADYA|JPT",
                "CAMAT CONTOH|Jabatan Struktural|III.a|ADMINISTRATOR|AREA_HEAD",
                "LURAH CONTOH|Jabatan Struktural|IV/a|PENGAWAS|AREA_HEAD",
                "Plt. Camat Contoh|''|''|ADMINISTRATOR|AREA_HEAD",
                "SEKRETARIS CAMAT|''|''|ADMINISTRATOR|ADMINISTRATOR",
                "KEPALA BIDANG MUTASI|1|III.b|ADMINISTRATOR|ADMINISTRATOR",
                "KEPALA SUB BAGIAN UMUM|1|IVa|PENGAWAS|PENGAWAS",
                "AHLI PERTAMA - GURU KELAS|Jabatan Fungsional|''|FUNGSIONAL|FUNGSIONAL",
                "TERAMPIL - PERAWAT|''|''|FUNGSIONAL|FUNGSIONAL",
                "OPERATOR LAYANAN|Jabatan Pelaksana|''|PELAKSANA|PELAKSANA",
                "OPERATOR LAYANAN|Fungsional Umum|''|PELAKSANA|PELAKSANA",
                "KEPALA DINAS CONTOH|''|''|JPT_PRATAMA|JPT",
                "STAF AHLI BUPATI|''|''|JPT_PRATAMA|JPT",
                "INSPEKTUR PEMBANTU I|''|''|ADMINISTRATOR|ADMINISTRATOR",
                "KASI PEMERINTAHAN|''|''|PENGAWAS|PENGAWAS",
                "ENTAH APA|''|''|UNKNOWN|UNKNOWN",
                "KEPALA BAGIAN|Jabatan Administrator|-|ADMINISTRATOR|ADMINISTRATOR"
            })
    void categoryFollowsFromEchelonThenKindThenTitle(
            String title, String kind, String echelon, PositionCategory category, StatisticsCategory statistics) {
        PositionTitle position = new PositionTitle(title, kind, echelon == null ? "" : echelon);
        assertThat(position.category()).isEqualTo(category);
        assertThat(position.statisticsCategory()).isEqualTo(statistics);
    }
}
