package id.jaganetral.application.roster;

/** How many rows of each kind an import found. */
public record RosterCounts(int added, int changed, int unchanged, int missing, int rejected, int warned) {
    /** Rows with a person in them. */
    public int rows() {
        return added + changed + unchanged + rejected;
    }
}
