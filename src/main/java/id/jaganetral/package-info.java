/**
 * JagaNetral: case management for supervisors of Indonesian civil servants.
 *
 * <p>Here: the entry point, the open workspace and its screens; {@code desk} builds the use cases of each feature. Layers below it: {@code domain} (the law, the case, plain
 * Java), {@code application} (what a user does, and the ports it needs), {@code persistence}, {@code document}, {@code
 * ui} and {@code cli} (the outside), {@code text} (the words shown).
 */
package id.jaganetral;
