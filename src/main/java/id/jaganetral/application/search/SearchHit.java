package id.jaganetral.application.search;

/**
 * One thing found.
 *
 * @param id of the thing, as text
 * @param title what it is called
 * @param detail one line that tells it from its namesakes, may be empty
 */
public record SearchHit(String id, String title, String detail) {}
