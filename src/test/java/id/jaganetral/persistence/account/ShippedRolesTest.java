package id.jaganetral.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.access.Permission;
import id.jaganetral.application.access.Role;
import id.jaganetral.application.access.Roles;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ShippedRolesTest {
    private final Roles roles = ShippedRoles.read();

    @Test
    void eachRoleMayExactlyThis() {
        assertThat(table()).isEqualTo("""
                        permission             administrator officer head examiner leader auditor
                        SEE_LAW                yes           yes     yes  yes      yes    yes
                        SEE_ROSTER             yes           yes     yes  yes      yes    -
                        SEE_REPORTS            -             yes     yes  yes      yes    -
                        SEE_CASES              -             yes     yes  yes      yes    -
                        SEE_LETTERS            -             yes     yes  yes      yes    -
                        SEE_RECEIVED_LETTERS   -             yes     yes  yes      yes    -
                        SEE_RECAPS             -             yes     yes  -        yes    -
                        SEE_REPORTERS          -             yes     yes  -        -      -
                        KEEP_ROSTER            -             yes     -    -        -      -
                        LOG_REPORTS            -             yes     yes  -        -      -
                        KEEP_CASES             -             yes     yes  yes      -      -
                        ISSUE_LETTERS          -             yes     yes  yes      -      -
                        KEEP_RECEIVED_LETTERS  -             yes     yes  -        -      -
                        RESTRICT_REPORTS       -             yes     yes  -        -      -
                        KEEP_LAW               -             yes     -    -        -      -
                        KEEP_OFFICE            yes           yes     -    -        -      -
                        KEEP_ACCOUNTS          yes           -       -    -        -      -
                        PROPOSE_DESTRUCTION    -             yes     -    -        -      -
                        APPROVE_DESTRUCTION    -             yes     -    -        yes    -
                        KEEP_WORKSPACE         yes           -       -    -        -      -
                        READ_LOG               yes           -       -    -        -      yes
                        """);
    }

    @Test
    void onlyTheHeadOfAnOfficeIsBoundToAUnit() {
        assertThat(roles.all().stream().filter(Role::ofUnit).map(Role::code)).containsExactly("head");
    }

    @Test
    void rolesAddUpAndAnUnknownOneAllowsNothing() {
        assertThat(roles.permissions(Set.of("auditor", "nonsense")))
                .containsExactlyInAnyOrder(Permission.SEE_LAW, Permission.READ_LOG);
        assertThat(roles.firstCodes()).containsExactly("administrator", "officer");
    }

    private String table() {
        String head =
                "permission             " + roles.all().stream().map(Role::code).collect(Collectors.joining(" "));
        return head + "\n" + Arrays.stream(Permission.values()).map(this::row).collect(Collectors.joining());
    }

    private String row(Permission permission) {
        StringBuilder row = new StringBuilder(String.format("%-23s", permission));
        for (Role role : roles.all()) {
            String cell = role.permissions().contains(permission) ? "yes" : "-";
            row.append(String.format("%-" + (role.code().length() + 1) + "s", cell));
        }
        return row.toString().stripTrailing() + "\n";
    }
}
