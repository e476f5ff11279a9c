package id.jaganetral.domain.employee;

import java.util.UUID;

/** Names one employee (pegawai). */
public record EmployeeId(UUID value) {
    public static EmployeeId fresh() {
        return new EmployeeId(UUID.randomUUID());
    }

    public static EmployeeId of(String text) {
        return new EmployeeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
