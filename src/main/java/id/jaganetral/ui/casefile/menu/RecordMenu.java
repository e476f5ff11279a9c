package id.jaganetral.ui.casefile.menu;

import id.jaganetral.domain.casefile.FactType;
import id.jaganetral.text.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Catat kejadian: what the next steps ask for at once, all the rest by part of the procedure, so that it fits a screen. */
public final class RecordMenu {
    /** Part of the procedure a fact belongs to. */
    enum Part {
        EXAMINATION,
        DECISION,
        DELIVERY,
        REMEDY,
        OTHER
    }

    private final Texts texts;
    private final Consumer<FactType> ask;

    /**
     * @param ask opens the form of a fact
     */
    public RecordMenu(Texts texts, Consumer<FactType> ask) {
        this.texts = texts;
        this.ask = ask;
    }

    /**
     * The menu.
     *
     * @param recordable all that may be recorded
     * @param pressing what the next steps record
     */
    public List<MenuItem> of(List<FactType> recordable, List<FactType> pressing) {
        List<MenuItem> items = new ArrayList<>();
        recordable.stream().filter(pressing::contains).map(this::item).forEach(items::add);
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        Map<Part, Menu> parts = new EnumMap<>(Part.class);
        for (FactType type : recordable) {
            parts.computeIfAbsent(part(type), part -> new Menu(texts.get("casefile.menu." + part)))
                    .getItems()
                    .add(item(type));
        }
        items.addAll(parts.values());
        return items;
    }

    private MenuItem item(FactType type) {
        MenuItem item = new MenuItem(texts.get("casefile.fact." + type.code()));
        item.setId("fact-" + type.code());
        item.setOnAction(event -> ask.accept(type));
        return item;
    }

    private static Part part(FactType type) {
        return switch (type) {
            case TEAM_FORMED,
                    SUMMONS_ISSUED,
                    ABSENCE_RECORDED,
                    EXAMINATION_HELD,
                    STATEMENT_TAKEN,
                    MINUTES_COPY_GIVEN,
                    TEMPORARY_RELIEF,
                    RELIEF_ENDED -> Part.EXAMINATION;
            case SANCTION_CHOSEN, REPORT_WRITTEN, ESCALATED, DECIDED, CLOSED_NOT_PROVEN, MOVED_TO_OTHER_TRACK ->
                Part.DECISION;
            case CALLED_TO_RECEIVE,
                    ABSENT_AT_DELIVERY,
                    DELIVERED,
                    SENT_TO_ADDRESS,
                    RECEIVED_AT_ADDRESS,
                    MORAL_STATEMENT,
                    EFFECT_SET,
                    SERVING_DEFERRED,
                    SERVING_OVERTAKEN,
                    SERVING_COMPLETED,
                    UPLOADED -> Part.DELIVERY;
            case OBJECTION_FILED, OBJECTION_DECIDED, APPEAL_FILED, APPEAL_ANSWERED, APPEAL_DECIDED -> Part.REMEDY;
            case OPENED,
                    OTHERS_INFORMED,
                    HANDED_OVER,
                    LEFT_SERVICE,
                    RECORDS_BLOCKED,
                    UNBLOCK_REQUESTED,
                    RECORDS_UNBLOCKED,
                    NOTED,
                    CORRECTION -> Part.OTHER;
        };
    }
}
