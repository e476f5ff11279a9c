package id.jaganetral.application.letter.material;

/** One act on a letter (perbuatan) with its circumstances; texts are as printed. */
public record ActEntry(String form, String when, String where, String aggravating, String mitigating, String impact) {}
