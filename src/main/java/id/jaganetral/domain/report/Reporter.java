package id.jaganetral.domain.report;

/**
 * Who reported (pelapor), kept apart from the report and never shown in lists, letters or recaps: reporters are
 * protected. Fields of the Bawaslu form that an office needs to answer the reporter; each may be empty but the name.
 *
 * @param name name or alias
 * @param phone telephone or messenger number
 * @param email e-mail
 * @param address where an answer can be sent
 * @param note how the report was received, wishes about confidentiality
 */
public record Reporter(String name, String phone, String email, String address, String note) {
    @Override
    public String toString() {
        return "Reporter[sealed]";
    }
}
