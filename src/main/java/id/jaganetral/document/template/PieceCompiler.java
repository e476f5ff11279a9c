package id.jaganetral.document.template;

import id.jaganetral.domain.template.TagKind;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Turns the prepared tree of a part into pieces; everything without tags becomes plain bytes once and for all. */
final class PieceCompiler {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final byte[] NOTHING = {};

    private final List<Piece> pieces = new ArrayList<>();
    private final ByteArrayOutputStream literal = new ByteArrayOutputStream();

    static List<Piece> compile(Document part) {
        PieceCompiler compiler = new PieceCompiler();
        compiler.text(HEAD);
        compiler.node(part.getDocumentElement());
        return compiler.finish();
    }

    /** An element as it is, for elements without tags. */
    static byte[] bytes(Element element) {
        PieceCompiler compiler = new PieceCompiler();
        compiler.element(element);
        return compiler.literal.toByteArray();
    }

    /** The beginning of a part up to the first child of its body. */
    static byte[] opening(Element root, Element body) {
        PieceCompiler compiler = new PieceCompiler();
        compiler.text(HEAD + startTag(root));
        for (Node child = root.getFirstChild(); child != body; child = child.getNextSibling()) {
            compiler.node(child);
        }
        compiler.text(startTag(body));
        return compiler.literal.toByteArray();
    }

    /** The children of the body without its last section. */
    static List<Piece> content(Element body, Element section) {
        PieceCompiler compiler = new PieceCompiler();
        Word.children(body).stream().filter(child -> child != section).forEach(compiler::node);
        return compiler.finish();
    }

    static String closing(Element root, Element body) {
        return "</" + body.getTagName() + "></" + root.getTagName() + ">";
    }

    private List<Piece> finish() {
        flush();
        return List.copyOf(pieces);
    }

    private void flush() {
        if (literal.size() > 0) {
            pieces.add(new Piece.Literal(literal.toByteArray()));
            literal.reset();
        }
    }

    private void text(String xml) {
        literal.writeBytes(xml.getBytes(StandardCharsets.UTF_8));
    }

    private void node(Node node) {
        if (Word.isOwn(node, TagIsolator.TAG)) {
            tag((Element) node);
        } else if (Word.isOwn(node, LoopBinder.LOOP)) {
            loop((Element) node);
        } else if (node instanceof Element element && holdsLoopsOnly(element)) {
            guarded(element);
        } else if (node instanceof Element element) {
            element(element);
        } else if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
            text(Xml.escape(node.getNodeValue()));
        }
    }

    private void element(Element element) {
        text(startTag(element));
        Word.children(element).forEach(this::node);
        text("</" + element.getTagName() + ">");
    }

    private void tag(Element tag) {
        flush();
        byte[] open = bytesOf(tag, "<w:r>");
        String name = LoopBinder.name(tag);
        pieces.add(
                LoopBinder.kind(tag) == TagKind.PICTURE ? new Piece.Picture(name, open) : new Piece.Value(name, open));
    }

    private void loop(Element loop) {
        flush();
        PieceCompiler inner = new PieceCompiler();
        Word.children(loop).forEach(inner::node);
        boolean inverted = LoopBinder.kind(loop) == TagKind.OPEN_INVERTED;
        pieces.add(new Piece.Loop(LoopBinder.name(loop), inverted, inner.finish()));
    }

    /** Paragraphs, cells and tables whose whole content depends on loops. */
    private static boolean holdsLoopsOnly(Element element) {
        boolean guarded = Word.is(element, "p") || Word.is(element, "tc") || Word.is(element, "tbl");
        boolean loops = false;
        for (Node child : guarded ? Word.children(element) : List.<Node>of()) {
            loops |= Word.isOwn(child, LoopBinder.LOOP);
            if (!Word.isOwn(child, LoopBinder.LOOP) && content(child)) {
                return false;
            }
        }
        return loops && Word.below(element, found -> Word.is(found, "sectPr")).isEmpty();
    }

    private static boolean content(Node node) {
        if (!(node instanceof Element)) {
            return false;
        }
        String name = node.getLocalName();
        return !name.endsWith("Pr") && !name.equals("tblGrid") && !name.startsWith("bookmark");
    }

    private void guarded(Element element) {
        flush();
        PieceCompiler open = new PieceCompiler();
        PieceCompiler body = new PieceCompiler();
        open.text(startTag(element));
        for (Node child : Word.children(element)) {
            (Word.isOwn(child, LoopBinder.LOOP) ? body : open).node(child);
        }
        byte[] opened = open.literal.toByteArray();
        String end = "</" + element.getTagName() + ">";
        byte[] otherwise = Word.is(element, "tc") ? concat(opened, "<w:p/>" + end) : NOTHING;
        pieces.add(new Piece.Guarded(opened, body.finish(), end.getBytes(StandardCharsets.UTF_8), otherwise));
    }

    private static byte[] concat(byte[] start, String end) {
        PieceCompiler joined = new PieceCompiler();
        joined.literal.writeBytes(start);
        joined.text(end);
        return joined.literal.toByteArray();
    }

    private static byte[] bytesOf(Element parent, String start) {
        PieceCompiler compiler = new PieceCompiler();
        compiler.text(start);
        Word.children(parent).forEach(compiler::node);
        return compiler.literal.toByteArray();
    }

    private static String startTag(Element element) {
        StringBuilder tag = new StringBuilder("<").append(element.getTagName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            tag.append(' ').append(attribute.getName()).append("=\"");
            tag.append(Xml.escape(attribute.getValue())).append('"');
        }
        return tag.append('>').toString();
    }
}
