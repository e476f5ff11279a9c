package id.jaganetral.domain.template;

import java.util.List;

/** What a tag stands for. Values are looked up, nothing is ever evaluated. */
public sealed interface TagValue {

    /** Whether {@code {#tag}} shows its content and {@code {^tag}} hides it. */
    boolean shown();

    /** One scope for each time the content of {@code {#tag}} is written. */
    default List<TagValues> rounds() {
        return shown() ? List.of(TagValues.none()) : List.of();
    }

    /** Words; line breaks and tabs are kept. An empty text is a value: it was left empty on purpose. */
    record Text(String text) implements TagValue {
        @Override
        public boolean shown() {
            return !text.isBlank();
        }
    }

    /** A list, one scope a line. */
    record Rows(List<TagValues> rows) implements TagValue {
        public Rows {
            rows = List.copyOf(rows);
        }

        @Override
        public boolean shown() {
            return !rows.isEmpty();
        }

        @Override
        public List<TagValues> rounds() {
            return rows;
        }
    }

    /** Yes or no, for conditional content. */
    record Flag(boolean shown) implements TagValue {}

    /** A picture with its size on paper. */
    record Picture(PictureBytes bytes, double widthMm, double heightMm) implements TagValue {
        @Override
        public boolean shown() {
            return true;
        }
    }
}
