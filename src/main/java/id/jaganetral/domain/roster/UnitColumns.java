package id.jaganetral.domain.roster;

import java.util.List;

/**
 * Columns of a HierarkiUnor file.
 *
 * @param id column of the unit's id
 * @param name column of its name
 * @param parent column of the id of the unit above
 */
public record UnitColumns(int id, int name, int parent) {
    private static final List<String> ID = List.of("id", "unorid", "idunor");
    private static final List<String> NAME = List.of("namaunor", "unornama", "nama");
    private static final List<String> PARENT =
            List.of("idatasan", "unoratasanid", "diatasanid", "unorindukid", "parentid");

    static boolean present(List<String> headers) {
        UnitColumns columns = of(headers);
        return columns.id >= 0 && columns.name >= 0 && columns.parent >= 0;
    }

    /** Finds the columns by header; minus one where there is none. */
    public static UnitColumns of(List<String> headers) {
        return new UnitColumns(find(headers, ID), find(headers, NAME), find(headers, PARENT));
    }

    private static int find(List<String> headers, List<String> aliases) {
        for (String alias : aliases) {
            for (int i = 0; i < headers.size(); i++) {
                if (HeaderName.compact(headers.get(i)).equals(alias)) {
                    return i;
                }
            }
        }
        return -1;
    }
}
