package id.jaganetral.domain.rule;

/**
 * A publication the rule book rests on (sumber).
 *
 * @param id key used by the entries
 * @param title what it is
 * @param address where it was read, empty when it has no address; never opened by the program
 */
public record Source(String id, String title, String address) {}
