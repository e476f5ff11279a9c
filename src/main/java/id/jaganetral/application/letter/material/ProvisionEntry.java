package id.jaganetral.application.letter.material;

/** A provision on a letter: citation and condensed wording. */
public record ProvisionEntry(String citation, String wording) {}
