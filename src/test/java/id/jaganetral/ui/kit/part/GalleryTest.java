package id.jaganetral.ui.kit.part;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.form.DateField;
import id.jaganetral.ui.kit.form.Field;
import id.jaganetral.ui.kit.form.FormGrid;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.table.Columns;
import id.jaganetral.ui.kit.table.Tables;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

/** All parts on one page, photographed: the picture book of the design system. */
class GalleryTest extends ScreenTest {
    private record Line(String name, LocalDate day, int count, Tone tone) {}

    @Test
    void everyPartIsShown() {
        VBox page = show(GalleryTest::page);
        photograph("kit-gallery");
        assertThat(page.lookupAll(".chip")).hasSizeGreaterThan(5);
    }

    private static VBox page() {
        PageHeader header = new PageHeader();
        header.setTitle("Contoh bagian layar");
        header.setSubtitle("Semua bagian yang dipakai halaman, dalam satu gambar");
        header.getMarks().add(new Chip("Draf", Tone.NEUTRAL, Feather.EDIT_3));
        Button accent = new Button("Catat laporan", Icons.of(Feather.PLUS));
        accent.getStyleClass().add("accent");
        header.getActions().addAll(new Button("Impor", Icons.of(Feather.UPLOAD)), accent);
        HBox stats = new HBox(
                12,
                stat("Lewat tenggat", "3", Tone.DANGER),
                stat("Hari ini", "5", Tone.WARNING),
                stat("Selesai", "128", Tone.SUCCESS),
                stat("Laporan", "1.204", Tone.NEUTRAL));
        HBox middle = new HBox(12, form(), right());
        VBox page = new VBox(
                header,
                new Banner(Tone.WARNING, "Pasal ini belum dicocokkan dengan naskah asli."),
                stats,
                middle,
                table());
        page.getStyleClass().add("page");
        return page;
    }

    private static StatCard stat(String name, String value, Tone tone) {
        StatCard card = new StatCard();
        card.setName(name);
        card.setValue(value);
        card.setTone(tone);
        card.setIcon("fth-clock");
        card.setNote("per hari ini");
        card.onOpen(() -> {});
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private static Card form() {
        DateField day = new DateField();
        day.setValue(LocalDate.of(2024, 2, 7));
        Field name = new Field("name", "Nama terlapor", new TextField("Budi"));
        name.setRequired(true);
        Field date = new Field("day", "Tanggal perbuatan", day);
        date.setHint("Hari perbuatan terjadi");
        Field platform = new Field("platform", "Media", new ComboBox<String>());
        platform.setError("Pilih salah satu media.");
        Field text = new Field("text", "Uraian", new TextArea("Mengunggah foto"));
        text.setSpan(2);
        ((TextArea) text.getInput()).setPrefRowCount(2);
        FormGrid grid = new FormGrid();
        grid.getChildren().addAll(name, date, platform, new Field("link", "Tautan", new SearchField()), text);
        Card card = new Card("Formulir", grid);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private static VBox right() {
        Timeline timeline = new Timeline();
        timeline.setEntries(List.of(
                Timeline.Entry.of(Feather.FILE_TEXT, Tone.SUCCESS, "7 Feb 2024", "Laporan diterima", ""),
                Timeline.Entry.of(Feather.MAIL, Tone.WARNING, "9 Feb 2024", "Panggilan I", "Tenggat 7 hari kerja")));
        Stepper stepper = new Stepper();
        stepper.setSteps(List.of("Pilih berkas", "Cocokkan kolom", "Periksa", "Terapkan"));
        stepper.setCurrent(1);
        HBox chips = new HBox(
                6,
                new Chip("Lengkap", Tone.SUCCESS, Feather.CHECK),
                new Chip("Baru", Tone.INFO, Feather.STAR),
                new Chip("Segera", Tone.WARNING, Feather.CLOCK),
                new Chip("Lewat", Tone.DANGER, Feather.ALERT_TRIANGLE));
        KeyValueList list = new KeyValueList().add("NIP", "198001012005011001").add("Jabatan", "");
        return new VBox(10, stepper, chips, new Card("Riwayat", timeline), list);
    }

    private static HBox table() {
        TableView<Line> table = new TableView<>();
        table.getColumns().add(Columns.text("Nama", 200, Line::name));
        table.getColumns().add(Columns.date("Tanggal", 120, line -> Optional.of(line.day())));
        table.getColumns().add(Columns.number("Jumlah", 80, Line::count));
        table.getColumns()
                .add(Columns.node("Status", 120, line -> Optional.of(new Chip("Segera", line.tone(), Feather.CLOCK))));
        Tables.prepare(table, new EmptyState(Feather.INBOX, "Kosong", "Belum ada", new Button("Tambah")));
        table.getItems()
                .setAll(
                        new Line("Siti", LocalDate.of(2024, 2, 7), 3, Tone.WARNING),
                        new Line("Agus", LocalDate.of(2024, 3, 1), 12, Tone.DANGER));
        table.setPrefHeight(130);
        DropZone zone = new DropZone();
        zone.setTitle("Seret gambar ke sini");
        zone.setHint("atau klik untuk memilih, atau tempel dengan Ctrl+V");
        EmptyState empty = new EmptyState(
                Feather.USERS,
                "Belum ada pegawai",
                "Impor data pegawai dari berkas SIASN untuk memulai.",
                new Button("Impor pegawai"));
        HBox.setHgrow(table, Priority.ALWAYS);
        HBox row = new HBox(12, table, zone, empty);
        VBox.setVgrow(row, Priority.ALWAYS);
        return row;
    }
}
