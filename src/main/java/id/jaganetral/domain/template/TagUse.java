package id.jaganetral.domain.template;

import id.jaganetral.domain.outcome.Message;

/**
 * One tag in a template.
 *
 * @param place where it stands, as a sentence part
 * @param excerpt the words around it
 */
public record TagUse(String name, TagKind kind, Message place, String excerpt) {}
