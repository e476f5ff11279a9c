package id.jaganetral.document.template;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The paper a template is printed on; replaces what the template was made for, keeping landscape pages landscape. */
public record PageSize(int widthMm, int heightMm) {
    private static final double TWIPS_PER_MM = 1440 / 25.4;

    void applyTo(Document part) {
        for (Element size : Word.below(part, element -> Word.is(element, "pgSz"))) {
            String namespace = size.getNamespaceURI();
            boolean landscape = "landscape".equals(size.getAttributeNS(namespace, "orient"));
            int across = landscape ? heightMm : widthMm;
            int down = landscape ? widthMm : heightMm;
            size.setAttributeNS(namespace, "w:w", Long.toString(Math.round(across * TWIPS_PER_MM)));
            size.setAttributeNS(namespace, "w:h", Long.toString(Math.round(down * TWIPS_PER_MM)));
        }
    }
}
