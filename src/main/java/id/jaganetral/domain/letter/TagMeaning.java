package id.jaganetral.domain.letter;

/**
 * What a tag stands for (daftar tanda).
 *
 * @param group heading in the catalogue of tags
 * @param example an invented value
 * @param list whether it is a list or condition, written {@code {#tag}}
 * @param inside names the list this tag belongs to, empty for tags of the whole letter
 * @param input how an officer enters it
 */
public record TagMeaning(
        String name, String group, String meaning, String example, boolean list, String inside, TagInput input) {}
