package id.jaganetral.application.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.audit.LogEntry;
import id.jaganetral.persistence.account.ShippedRoles;
import id.jaganetral.text.Texts;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogTextTest {
    private static final String AT = "21 Nov 2026, 19.35";
    private static final Instant MOMENT = LocalDateTime.of(2026, 11, 21, 19, 35, 9)
            .atZone(ZoneId.systemDefault())
            .toInstant();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "session-failed | cara=password;kali=2;terakhir=MOMENT | 2 kali gagal masuk (kata sandi keliru), terakhir AT",
                "session-failed | cara=password;kali=2;terakhir=tak terbaca | 2 kali gagal masuk (kata sandi keliru), terakhir tak terbaca",
                "account-added | peran=administrator,officer | Menambah akun pengguna dengan peran Administrator, Petugas kepegawaian",
                "account-added | peran=lain | Menambah akun pengguna dengan peran lain",
                "report-logged | nomor=LAP-2026-0001 | Mencatat laporan LAP-2026-0001",
                "evidence-handled | sha256=ab;tindakan=PRINTED | Mencatat tindakan atas bukti dengan sidik ab: Dicetak"
            })
    void anEntryIsToldInASentence(String kind, String details, String sentence) {
        LogEntry entry = new LogEntry(
                1, MOMENT, Optional.empty(), kind, Optional.empty(), details.replace("MOMENT", MOMENT.toString()));
        assertThat(new LogText(ShippedRoles.read(), Texts.indonesian()::get).sentence(entry))
                .isEqualTo(sentence.replace("AT", AT));
    }
}
