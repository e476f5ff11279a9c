package id.jaganetral.application.letter.material;

/**
 * An examiner on a letter (pemeriksa).
 *
 * @param seat place in the team, for example "Ketua"; empty for a single examiner
 */
public record ExaminerEntry(String name, String nip, String rank, String position, String seat) {
    public boolean complete() {
        return !name.isBlank() && !position.isBlank();
    }
}
