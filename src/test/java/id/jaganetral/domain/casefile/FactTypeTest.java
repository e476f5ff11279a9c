package id.jaganetral.domain.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactTypeTest {
    @Test
    void everyKindOfFactHasATypeAndAStableCode() {
        assertThat(EveryFact.list()).extracting(CaseFact::type).containsExactlyInAnyOrder(FactType.values());
        for (FactType type : FactType.values()) {
            assertThat(FactType.ofCode(type.code())).isEqualTo(type);
        }
        assertThat(CaseFact.class.getPermittedSubclasses()).hasSize(FactType.values().length);
    }
}
