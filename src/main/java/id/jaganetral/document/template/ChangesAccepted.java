package id.jaganetral.document.template;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Makes a part as if the officer had accepted all changes and closed all comments: what was inserted stays, what was
 * deleted goes, content controls and smart tags give way to their content, spelling marks vanish.
 */
final class ChangesAccepted {
    private static final Set<String> GONE = Set.of(
            "del",
            "moveFrom",
            "delText",
            "delInstrText",
            "proofErr",
            "lastRenderedPageBreak",
            "commentRangeStart",
            "commentRangeEnd",
            "commentReference",
            "moveFromRangeStart",
            "moveFromRangeEnd",
            "moveToRangeStart",
            "moveToRangeEnd",
            "rPrChange",
            "pPrChange",
            "tblPrChange",
            "tcPrChange",
            "trPrChange",
            "sectPrChange",
            "tblGridChange",
            "numberingChange",
            "tblPrExChange",
            "sdtPr",
            "sdtEndPr",
            "smartTagPr",
            "customXmlPr",
            "softHyphen",
            "permStart",
            "permEnd");
    private static final Set<String> OPENED = Set.of("ins", "moveTo", "sdt", "sdtContent", "smartTag", "customXml");
    private static final String PARAGRAPH_IDS = "http://schemas.microsoft.com/office/word/2010/wordml";

    private ChangesAccepted() {}

    static void in(Document part) {
        Word.below(part, element -> Word.is(element, "tr") && deletedRow(element))
                .forEach(Word::remove);
        List<Element> found = Word.below(part, element -> named(element, GONE) || named(element, OPENED));
        for (Element element : found) {
            if (element.getParentNode() == null) {
                continue;
            }
            boolean mark = Word.is(element.getParentNode(), "rPr") || Word.is(element.getParentNode(), "trPr");
            if (mark || named(element, GONE)) {
                Word.remove(element);
            } else {
                Word.unwrap(element);
            }
        }
        Word.below(part, element -> Word.is(element, "p") || Word.is(element, "tr"))
                .forEach(ChangesAccepted::dropIds);
    }

    private static boolean deletedRow(Element row) {
        Element properties = Word.child(row, "trPr");
        return properties != null && Word.child(properties, "del") != null;
    }

    /** A repeated paragraph would repeat its id. */
    private static void dropIds(Element paragraph) {
        paragraph.removeAttributeNS(PARAGRAPH_IDS, "paraId");
        paragraph.removeAttributeNS(PARAGRAPH_IDS, "textId");
    }

    private static boolean named(Element element, Set<String> names) {
        return names.contains(element.getLocalName()) && Word.is(element, element.getLocalName());
    }
}
