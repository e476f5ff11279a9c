package id.jaganetral.cli;

/** Asks whoever sits at the terminal; what is typed is not shown. */
@FunctionalInterface
public interface Prompt {
    /** The answer, empty when there is nobody to ask. */
    char[] secret(String question);
}
