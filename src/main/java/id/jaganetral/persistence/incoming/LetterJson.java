package id.jaganetral.persistence.incoming;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.jaganetral.domain.incoming.LetterFact;
import id.jaganetral.domain.incoming.LetterFactType;
import java.util.List;

/** Facts of letters as JSON; the kind is stored beside it by its code, never by a class name. */
final class LetterJson {
    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            // what an earlier program wrote may lack a list that came later
            .withConfigOverride(
                    List.class, lists -> lists.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            // written by a newer program it may hold more
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    String write(LetterFact fact) {
        try {
            return mapper.writeValueAsString(fact);
        } catch (JacksonException e) {
            throw new IllegalStateException("not writable: " + fact.getClass(), e);
        }
    }

    LetterFact fact(String code, String payload) {
        try {
            return mapper.readValue(payload, LetterFactType.ofCode(code).record());
        } catch (JacksonException e) {
            throw new IllegalStateException("unreadable fact " + code, e);
        }
    }
}
