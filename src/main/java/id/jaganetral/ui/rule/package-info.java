/** The rule book to be read (peraturan): searched, filtered by part, each entry with article, source and confidence. */
package id.jaganetral.ui.rule;
