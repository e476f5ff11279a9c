package id.jaganetral.domain.rule;

/**
 * A regulation (peraturan): a law, government regulation, joint decree or circular.
 *
 * @param id key, for example "pp94"
 * @param title full title
 * @param shortName as cited, for example "PP 94/2021"
 * @param formal as decisions name it under "Mengingat"
 */
public record Instrument(String id, String title, String shortName, String formal, Validity validity, Origin origin) {}
