package id.jaganetral.persistence.vault;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.access.NewUser;
import id.jaganetral.application.access.NewUserCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewUserCheckTest {
    private final NewUserCheck check = new NewUserCheck(new ZxcvbnStrength());

    @ParameterizedTest
    @CsvSource({
        "rina, Rina Kusuma, kebun-teh-di-lereng, ''",
        "rina, Rina Kusuma, pendek, access.password.short",
        "rina, Rina Kusuma, rinakusuma, access.password.weak",
        "rina, Rina Kusuma, 1234567890, access.password.weak",
        "rina, Rina Kusuma, jaganetral, access.password.weak",
        "rina, Rina Kusuma, qwertyuiop, access.password.weak",
        "ri, Rina Kusuma, kebun-teh-di-lereng, access.name.shape",
        "rina kusuma, Rina Kusuma, kebun-teh-di-lereng, access.name.shape",
        "rina, ' ', kebun-teh-di-lereng, kit.required",
    })
    void aNewUserIsChecked(String name, String fullName, String password, String problem) {
        NewUser user = new NewUser(fullName, new Credentials(name, password.toCharArray()));
        assertThat(check.reasons(user).stream().map(reason -> reason.message().key()))
                .isEqualTo(problem.isEmpty() ? java.util.List.of() : java.util.List.of(problem));
    }
}
