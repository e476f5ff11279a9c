package id.jaganetral.domain.letter;

import id.jaganetral.domain.employee.Nip;
import java.util.ArrayList;
import java.util.List;

/**
 * Who signs (penanda tangan).
 *
 * @param position jabatan, printed as entered, for example "KEPALA BADAN"
 * @param name with titles
 * @param nip empty for heads of region and others without one
 * @param rank pangkat and golongan; empty for PPPK and heads of region
 * @param onBehalfOf atas nama: jabatan of the official above who gave the mandate, empty when signing in own right
 * @param forHim untuk beliau: jabatan of the official between, empty when the mandate went one step only
 * @param headOfRegion whether name alone is printed below the signature
 */
public record Signatory(
        String position,
        Capacity capacity,
        String name,
        String nip,
        String rank,
        String onBehalfOf,
        String forHim,
        boolean headOfRegion) {

    public static Signatory none() {
        return new Signatory("", Capacity.HOLDER, "", "", "", "", "", false);
    }

    public boolean complete() {
        return !position.isBlank() && !name.isBlank();
    }

    /** The lines above the signature, the last one with its comma. */
    public List<String> titleLines() {
        List<String> lines = new ArrayList<>();
        String own = capacity.prefix() + position;
        if (!onBehalfOf.isBlank()) {
            lines.add("a.n. " + onBehalfOf);
            if (!forHim.isBlank()) {
                lines.add(forHim);
                lines.add("u.b.");
            }
        }
        lines.add(own.strip() + ",");
        return lines;
    }

    /** Number below the name, with blanks as printed; heads of region have none. */
    public String printedNip() {
        return headOfRegion ? "" : Nip.printed(nip);
    }

    public String printedRank() {
        return headOfRegion ? "" : rank;
    }

    /** What to call the signatory in a list. */
    public String label() {
        return name.isBlank() ? position : name + ", " + position;
    }
}
