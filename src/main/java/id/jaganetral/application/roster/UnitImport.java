package id.jaganetral.application.roster;

import java.util.List;

/**
 * What an import of units did, or would do.
 *
 * @param rejected rows without id or name
 * @param circles units that stand below themselves; they are kept at the top
 */
public record UnitImport(int added, int changed, int unchanged, List<RowNote> rejected, List<String> circles) {}
