package id.jaganetral.document.template;

import id.jaganetral.domain.template.PictureBytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pictures of one filled document, each kept once. */
final class PictureStock {
    static final String FOLDER = "word/media/";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
    /** Above what templates use, so that numbers do not meet. */
    private static final int FIRST_NUMBER = 90_001;

    private final Map<PictureBytes, String> names = new LinkedHashMap<>();
    private int number = FIRST_NUMBER;

    String add(PictureBytes picture) {
        return names.computeIfAbsent(picture, fresh -> "nilai" + (names.size() + 1) + "." + fresh.extension());
    }

    int nextNumber() {
        return number++;
    }

    Map<PictureBytes, String> names() {
        return names;
    }

    /** References from one part to pictures. */
    static final class Relations {
        private final List<String> targets = new ArrayList<>();

        String add(String target) {
            if (!targets.contains(target)) {
                targets.add(target);
            }
            return "rIdNilai" + (targets.indexOf(target) + 1);
        }

        boolean isEmpty() {
            return targets.isEmpty();
        }

        /** The relations file of the part, with the references added. */
        byte[] addTo(byte[] relations) {
            StringBuilder added = new StringBuilder();
            for (String target : targets) {
                added.append("<Relationship Id=\"")
                        .append(add(target))
                        .append("\" Type=\"")
                        .append(RELATION);
                added.append("\" Target=\"media/").append(target).append("\"/>");
            }
            String file = relations == null
                    ? "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships"
                            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>"
                    : new String(relations, StandardCharsets.UTF_8);
            int end = file.lastIndexOf("</Relationships>");
            String joined = end < 0
                    ? file.substring(0, file.lastIndexOf("/>")) + ">" + added + "</Relationships>"
                    : file.substring(0, end) + added + file.substring(end);
            return joined.getBytes(StandardCharsets.UTF_8);
        }
    }
}
