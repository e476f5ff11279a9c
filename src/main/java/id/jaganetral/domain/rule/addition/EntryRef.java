package id.jaganetral.domain.rule.addition;

/** Points to one entry of the rule book. */
public record EntryRef(EntryKind kind, String id) {}
