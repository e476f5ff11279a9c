package id.jaganetral.persistence.law;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jaganetral.domain.calendar.Holiday;
import id.jaganetral.domain.rule.Confidence;
import id.jaganetral.domain.rule.addition.Change;
import id.jaganetral.domain.rule.addition.EntryKind;
import id.jaganetral.domain.rule.addition.LawAddition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the office added, laid over what the files say. The files themselves are never changed.
 *
 * @param standing additions that count, in order
 * @param day the day whose versions are wanted
 */
record Overlay(List<LawAddition> standing, LocalDate day) {
    /** Marks an entry in which the office had a hand. */
    static final String MARK = "addedByOffice";

    static final Overlay NONE = new Overlay(List.of(), LocalDate.MIN);

    private static final String CONFIDENCE = "confidence";

    Overlay {
        standing = List.copyOf(standing);
    }

    /** The number of the last addition, for the name of the edition. */
    Optional<Long> lastNumber() {
        return standing.stream().map(LawAddition::number).max(Comparator.naturalOrder());
    }

    /** The file with everything laid over it that concerns it. */
    JsonNode on(String file, JsonNode root, LawShelf shelf) {
        List<LawAddition> concerned = standing.stream()
                .filter(a -> EntryPlace.of(a.entry().kind()).files().contains(file))
                .toList();
        if (concerned.isEmpty() || root.isMissingNode()) {
            return root;
        }
        JsonNode laid = root.deepCopy();
        concerned.forEach(addition -> lay(addition, file, laid, shelf));
        return laid;
    }

    private void lay(LawAddition addition, String file, JsonNode root, LawShelf shelf) {
        EntryPlace place = EntryPlace.of(addition.entry().kind());
        String id = addition.entry().id();
        if (addition.change() == Change.NEW) {
            if (!shelf.local() && place.files().get(0).equals(file)) {
                place.listOf(root, id).add(EntryTree.fresh(addition));
            }
            return;
        }
        latest(place, root, id).ifPresent(item -> {
            switch (addition.change()) {
                case CONFIRM -> confirm(item);
                case OVERRIDE -> read(item, addition);
                case VERSION -> version(item, addition, place, root);
                case END -> end(item, addition, place, root);
                default -> {}
            }
        });
    }

    /** An addressee may stand there in several versions; what is added concerns the last. */
    private static Optional<ObjectNode> latest(EntryPlace place, JsonNode root, String id) {
        Optional<ObjectNode> last = place.find(root, id).map(ObjectNode.class::cast);
        for (JsonNode item : root.path(place.list())) {
            if (item.path(place.id()).asText().equals(id)) {
                last = Optional.of((ObjectNode) item);
            }
        }
        return last;
    }

    private static void read(ObjectNode item, LawAddition addition) {
        EntryTree.write(item, addition.entry().kind(), addition.values());
        confirm(item);
    }

    private void version(ObjectNode item, LawAddition addition, EntryPlace place, JsonNode root) {
        LocalDate first = addition.from().orElseThrow();
        if (addition.entry().kind() == EntryKind.ADDRESSEE) {
            ObjectNode next = item.deepCopy();
            item.put("validTo", first.minusDays(1).toString());
            next.put("validFrom", first.toString());
            read(next, addition);
            place.listOf(root, addition.entry().id()).add(next);
        } else if (day.isBefore(first)) {
            if (place.dated() && !item.has("validTo")) {
                item.put("validTo", first.minusDays(1).toString());
            }
        } else {
            read(item, addition);
            if (place.dated()) {
                item.put("validFrom", first.toString());
            }
        }
    }

    private static void end(ObjectNode item, LawAddition addition, EntryPlace place, JsonNode root) {
        if (place.dated()) {
            item.put("validTo", addition.from().orElseThrow().minusDays(1).toString());
            item.put(MARK, true);
        } else {
            ArrayNode list = place.listOf(root, addition.entry().id());
            for (int i = list.size() - 1; i >= 0; i--) {
                if (list.get(i) == item) {
                    list.remove(i);
                }
            }
        }
    }

    private static void confirm(ObjectNode item) {
        String confirmed = Confidence.CONFIRMED.code();
        item.put(MARK, true);
        if (item.has(CONFIDENCE)) {
            item.put(CONFIDENCE, confirmed);
        }
        if (item.path("confidenceDetail") instanceof ObjectNode detail) {
            detail.fieldNames().forEachRemaining(name -> detail.put(name, confirmed));
        }
    }

    /** The days off with what the office added, confirmed or took out. */
    List<Holiday> holidays(List<Holiday> shipped) {
        List<Holiday> all = new ArrayList<>(shipped);
        for (LawAddition addition : standing) {
            if (addition.entry().kind() == EntryKind.HOLIDAY) {
                LocalDate date = LocalDate.parse(addition.entry().id());
                switch (addition.change()) {
                    case NEW ->
                        all.add(new Holiday(
                                date,
                                addition.values().get("name"),
                                Holiday.Kind.valueOf(addition.values().get("kind")),
                                true));
                    case CONFIRM ->
                        all.replaceAll(h -> h.date().equals(date) ? new Holiday(date, h.name(), h.kind(), true) : h);
                    case END -> all.removeIf(h -> h.date().equals(date));
                    default -> {}
                }
            }
        }
        return all;
    }

    /** Years the office declared complete. */
    Set<Integer> completeYears() {
        Set<Integer> years = new TreeSet<>();
        standing.stream()
                .filter(a -> a.entry().kind() == EntryKind.CALENDAR_YEAR)
                .forEach(a -> years.add(Integer.parseInt(a.entry().id())));
        return years;
    }
}
