package id.jaganetral.document.template;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.template.TagUse;
import id.jaganetral.domain.template.TemplateProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Which tags a part holds and where an officer finds them in Word. */
final class TagPlaces {
    private static final int EXCERPT = 80;

    private final String partName;
    private final Document part;
    private final List<TagUse> tags = new ArrayList<>();
    private final List<TemplateProblem> strayBraces = new ArrayList<>();

    TagPlaces(String partName, Document part) {
        this.partName = partName;
        this.part = part;
        int number = 0;
        for (Element paragraph : Word.below(
                part, element -> Word.is(element, "p"), element -> "Fallback".equals(element.getLocalName()))) {
            number++;
            read(paragraph, number);
        }
    }

    List<TagUse> tags() {
        return tags;
    }

    List<TemplateProblem> strayBraces() {
        return strayBraces;
    }

    private void read(Element paragraph, int number) {
        String words = new ParagraphText(paragraph).words();
        Matcher matcher = TagPattern.TAG.matcher(words);
        while (matcher.find()) {
            tags.add(new TagUse(
                    TagPattern.name(matcher), TagPattern.kind(matcher), place(paragraph, number), excerpt(words)));
        }
        Matcher stray = TagPattern.STRAY.matcher(matcher.replaceAll(""));
        while (stray.find()) {
            if (stray.group().length() == 1) {
                Message message = Message.of("letter.template.stray", place(paragraph, number), excerpt(words));
                strayBraces.add(new TemplateProblem(TemplateProblem.Kind.STRAY_BRACE, excerpt(words), message));
                return;
            }
        }
    }

    private static String excerpt(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT - 1) + "…";
    }

    private Message place(Element paragraph, int number) {
        if (partName.contains("header")) {
            return Message.of("letter.template.place.header");
        }
        if (partName.contains("footer")) {
            return Message.of("letter.template.place.footer");
        }
        if (above(paragraph, "txbxContent") != null) {
            return Message.of("letter.template.place.box", number);
        }
        Node row = above(paragraph, "tr");
        if (row != null) {
            Node table = above(row, "tbl");
            List<Element> tables = Word.below(part, element -> Word.is(element, "tbl"));
            List<Element> rows = Word.below(table, element -> Word.is(element, "tr"));
            return Message.of("letter.template.place.table", tables.indexOf(table) + 1, rows.indexOf(row) + 1);
        }
        return Message.of("letter.template.place.body", number);
    }

    private static Node above(Node node, String localName) {
        Node found = node.getParentNode();
        while (found != null && !Word.is(found, localName)) {
            found = found.getParentNode();
        }
        return found;
    }
}
