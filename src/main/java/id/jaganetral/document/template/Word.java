package id.jaganetral.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Names of WordprocessingML and walking through it. */
final class Word {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String W_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    /** Own elements put into the tree while compiling; never written. */
    static final String OWN = "urn:jaganetral:template";

    private Word() {}

    static boolean is(Node node, String localName) {
        return node instanceof Element
                && localName.equals(node.getLocalName())
                && (W.equals(node.getNamespaceURI()) || W_STRICT.equals(node.getNamespaceURI()));
    }

    static boolean isOwn(Node node, String localName) {
        return node instanceof Element && OWN.equals(node.getNamespaceURI()) && localName.equals(node.getLocalName());
    }

    static Element own(Node near, String localName) {
        return near.getOwnerDocument().createElementNS(OWN, localName);
    }

    /** All elements below in document order, not below those the predicate cuts off. */
    static List<Element> below(Node top, Predicate<Element> wanted, Predicate<Element> cut) {
        List<Element> found = new ArrayList<>();
        collect(top, wanted, cut, found);
        return found;
    }

    static List<Element> below(Node top, Predicate<Element> wanted) {
        return below(top, wanted, element -> false);
    }

    private static void collect(Node top, Predicate<Element> wanted, Predicate<Element> cut, List<Element> found) {
        for (Node child = top.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                if (wanted.test(element)) {
                    found.add(element);
                }
                if (!cut.test(element)) {
                    collect(element, wanted, cut, found);
                }
            }
        }
    }

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    static Element child(Node parent, String localName) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (is(child, localName)) {
                return (Element) child;
            }
        }
        return null;
    }

    static void remove(Node node) {
        node.getParentNode().removeChild(node);
    }

    /** Puts the children where their parent stood. */
    static void unwrap(Element wrapper) {
        Node parent = wrapper.getParentNode();
        while (wrapper.getFirstChild() != null) {
            parent.insertBefore(wrapper.getFirstChild(), wrapper);
        }
        parent.removeChild(wrapper);
    }
}
