package id.jaganetral.domain.rule;

/**
 * A regulation (peraturan): a law, government regulation, joint decree or circular.
 *
 * @param id key, for example "pp94"
 * @param title full title
 * @param shortName as cited, for example "PP 94/2021"
 */
public record Instrument(String id, String title, String shortName, Validity validity, Origin origin) {}
