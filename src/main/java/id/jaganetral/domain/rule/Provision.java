package id.jaganetral.domain.rule;

/**
 * One provision (ketentuan: pasal, ayat, huruf, angka) of a regulation.
 *
 * @param id key used by every other entry
 * @param instrument id of the regulation
 * @param citation as printed, regulation and article
 * @param text condensed wording, not a quotation
 */
public record Provision(String id, String instrument, String citation, String text, Validity validity, Origin origin) {}
