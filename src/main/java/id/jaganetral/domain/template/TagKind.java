package id.jaganetral.domain.template;

/** What a tag does in a template. */
public enum TagKind {
    /** {@code {nama}}. */
    VALUE,
    /** {@code {#nama}}: repeats or shows what follows. */
    OPEN,
    /** {@code {^nama}}: shows what follows when there is nothing. */
    OPEN_INVERTED,
    /** {@code {/nama}}. */
    CLOSE,
    /** {@code {%nama}}. */
    PICTURE
}
