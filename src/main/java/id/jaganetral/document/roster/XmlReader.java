package id.jaganetral.document.roster;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A pull parser that knows no document types and therefore no entities from outside. */
final class XmlReader implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader xml;

    XmlReader(InputStream in) {
        this.in = in;
        try {
            this.xml = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException damaged) {
            throw FileTrouble.damaged(damaged);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    /** The next event; a document type declaration is refused, no spreadsheet program writes one. */
    int next() {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw FileTrouble.of("employee.file.entities");
            }
            return event;
        } catch (XMLStreamException damaged) {
            throw FileTrouble.damaged(damaged);
        }
    }

    boolean atStart(int event) {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    boolean atEnd(int event) {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    boolean atDocumentEnd(int event) {
        return event == XMLStreamConstants.END_DOCUMENT;
    }

    String name() {
        return xml.getLocalName();
    }

    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    String text() {
        try {
            return xml.getElementText();
        } catch (XMLStreamException damaged) {
            throw FileTrouble.damaged(damaged);
        }
    }

    /** Passes over everything inside the current element. */
    void skip() {
        int depth = 1;
        while (depth > 0) {
            int event = next();
            if (atStart(event)) {
                depth++;
            } else if (atEnd(event)) {
                depth--;
            }
        }
    }

    @Override
    public void close() {
        try {
            xml.close();
            in.close();
        } catch (XMLStreamException | IOException ignored) {
            // it was only read
        }
    }
}
