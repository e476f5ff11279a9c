package id.jaganetral.application.letter.material;

/**
 * An examiner on a letter (pemeriksa).
 *
 * @param seat place in the team, for example "Ketua"; empty for a single examiner
 * @param element why the person sits in the team (unsur); empty for a single examiner
 */
public record ExaminerEntry(String name, String nip, String rank, String position, String seat, String element) {
    public ExaminerEntry(String name, String nip, String rank, String position, String seat) {
        this(name, nip, rank, position, seat, "");
    }

    public boolean complete() {
        return !name.isBlank() && !position.isBlank();
    }
}
