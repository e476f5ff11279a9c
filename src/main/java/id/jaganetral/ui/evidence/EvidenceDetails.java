package id.jaganetral.ui.evidence;

import id.jaganetral.application.evidence.custody.CustodyWords;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.EvidenceNumber;
import id.jaganetral.domain.evidence.IntegrityFinding.State;
import id.jaganetral.domain.evidence.custody.CustodyAct;
import id.jaganetral.domain.evidence.custody.CustodyEntry;
import id.jaganetral.domain.evidence.metadata.Told;
import id.jaganetral.domain.evidence.origin.OriginFact;
import id.jaganetral.domain.evidence.stamp.Stamp;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.IndonesianDate;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.Icons;
import id.jaganetral.ui.kit.part.KeyValueList;
import id.jaganetral.ui.kit.part.Section;
import id.jaganetral.ui.kit.part.Timeline;
import id.jaganetral.ui.kit.part.Words;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Beside a piece of evidence: its number, its fingerprint, the custody record, and the check of its bytes. */
final class EvidenceDetails extends ScrollPane {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    /** What is known of a piece beside its row. */
    private record Known(
            Optional<EvidenceNumber> number,
            List<CustodyEntry> record,
            List<OriginFact> origin,
            List<Told> told,
            List<Stamp> stamps) {}

    private final EvidenceWork work;
    private final Kit kit;
    private final Texts texts;
    private final EvidenceWords words;
    private final KeyValueList facts = new KeyValueList();
    private final KeyValueList origin = new KeyValueList();
    private final KeyValueList told = new KeyValueList();
    private final OriginForm originForm;
    private final Label nothingTold;
    private final StampList stamps;
    private final Banner finding = new Banner();
    private final Timeline record = new Timeline();
    private Optional<EvidenceItem> shown = Optional.empty();

    EvidenceDetails(EvidenceWork work, Kit kit) {
        this.work = work;
        this.kit = kit;
        this.texts = kit.texts();
        this.words = new EvidenceWords(texts);
        this.originForm = new OriginForm(work.origin(), kit);
        this.nothingTold = Words.block(texts.get("evidence.told.nothing"));
        this.stamps = new StampList(work.stamps(), kit);
        Button check = new Button(texts.get("evidence.verify"), Icons.of(Feather.SHIELD));
        check.setId("verifyOne");
        check.setOnAction(event -> shown.ifPresent(this::verify));
        Button export = new Button(texts.get("evidence.custody.export"), Icons.of(Feather.DOWNLOAD));
        export.setId("exportCustody");
        export.setOnAction(event -> shown.ifPresent(item -> new CustodySheet(work.exportCustody(), kit)
                .ask(List.of(item), item.file().fingerprint().shortForm())));
        Button more = new Button(texts.get("evidence.origin.add"), Icons.of(Feather.EDIT_3));
        more.setId("tellOrigin");
        more.setUserData("LOG_REPORTS");
        more.setOnAction(event -> shown.ifPresent(item -> originForm.ask(item, () -> refresh(item))));
        VBox content = new VBox(
                12,
                facts,
                new FlowPane(8, 8, check),
                finding,
                section("evidence.origin.title", origin, new FlowPane(8, 8, more)),
                section(
                        "evidence.told.title",
                        Words.block(texts.get("evidence.told.hint"), "text-quiet", "text-small"),
                        told,
                        nothingTold),
                section("evidence.stamp.title", stamps),
                section("evidence.custody.title", record, new FlowPane(8, 8, export)));
        content.getStyleClass().add("evidence-details");
        setContent(content);
        setFitToWidth(true);
        getStyleClass().addAll("page-scroll", "evidence-details-scroll");
        setMinWidth(320);
        setPrefWidth(340);
    }

    private Section section(String title, Node... content) {
        Section section = new Section();
        section.setTitle(texts.get(title));
        section.getContent().addAll(content);
        return section;
    }

    void show(EvidenceItem item) {
        shown = Optional.of(item);
        finding.setText("");
        refresh(item);
    }

    private void refresh(EvidenceItem item) {
        kit.jobs()
                .start(Job.query(() -> new Known(
                                work.custody().number(item.id()),
                                work.custody().record(item.id()),
                                work.origin().origin(item.id()),
                                work.viewing().metadata(item.file()),
                                work.stamps().stamps(item)))
                        .onSuccess(known -> {
                            if (shown.filter(item::equals).isPresent()) {
                                draw(item, known);
                            }
                        }));
    }

    private void draw(EvidenceItem item, Known known) {
        facts.clear();
        facts.add(
                texts.get("evidence.custody.column.number"),
                known.number().map(EvidenceNumber::text).orElse(""));
        facts.add(texts.get("evidence.details.file"), words.facts(item.file()));
        facts.add(
                texts.get("evidence.custody.column.sha256"),
                item.file().fingerprint().hex());
        origin.clear();
        origin.add(
                texts.get("evidence.origin.received"),
                words.origin(item, kit.clock().getZone()));
        originForm.show(known.origin(), origin);
        told.clear();
        known.told().forEach(one -> told.add(texts.get("evidence.told." + one.kind()), one.value()));
        nothingTold.setVisible(known.told().isEmpty());
        nothingTold.setManaged(known.told().isEmpty());
        stamps.show(item, known.stamps(), () -> refresh(item));
        List<Timeline.Entry> entries =
                new ArrayList<>(known.record().stream().map(this::line).toList());
        Collections.reverse(entries);
        record.setEntries(entries);
    }

    private Timeline.Entry line(CustodyEntry entry) {
        ZonedDateTime at = entry.at().atZone(kit.clock().getZone());
        boolean bad = entry.act() == CustodyAct.VERIFIED && !entry.result().equals(State.INTACT.name());
        String where = entry.machine().isEmpty()
                ? entry.by()
                : texts.get("evidence.custody.where", entry.by(), entry.machine());
        String result = CustodyWords.result(entry, texts::get);
        return Timeline.Entry.of(
                icon(entry.act()),
                bad ? Tone.DANGER : entry.act() == CustodyAct.RECEIVED ? Tone.INFO : Tone.NEUTRAL,
                IndonesianDate.brief(at.toLocalDate()) + " " + TIME.format(at),
                texts.get(CustodyWords.act(entry)),
                result.isEmpty() ? where : where + "\n" + result);
    }

    private static Feather icon(CustodyAct act) {
        return switch (act) {
            case RECEIVED -> Feather.INBOX;
            case VIEWED -> Feather.EYE;
            case EXPORTED -> Feather.DOWNLOAD;
            case PRINTED -> Feather.PRINTER;
            case ANNEXED -> Feather.PAPERCLIP;
            case DERIVED -> Feather.EDIT_2;
            case VERIFIED -> Feather.SHIELD;
            case MOVED -> Feather.FOLDER;
            case DESCRIBED -> Feather.EDIT_3;
            case TIMESTAMPED -> Feather.CLOCK;
            case HELD -> Feather.LOCK;
            case HOLD_LIFTED -> Feather.UNLOCK;
            case DESTROYED -> Feather.TRASH_2;
        };
    }

    private void verify(EvidenceItem item) {
        kit.jobs()
                .start(Job.doing(Message.of("evidence.verify.job"), progress -> work.verify()
                                .verifyItem(item, progress))
                        .onSuccess(found -> words.tell(finding, found))
                        .atEnd(() -> shown.ifPresent(this::refresh)));
    }
}
