package id.jaganetral.application.idis;

import id.jaganetral.domain.outcome.Message;
import java.util.Optional;

/**
 * One field of the record.
 *
 * @param name as the register calls it
 * @param value what is typed or chosen there; empty when nothing is
 * @param told the same in words of this office, where the value does not say it
 * @param code where the value is a code the office has to find out once
 * @param remark what the officer must know of the field
 */
public record IdisField(
        String name, String value, Optional<Message> told, Optional<CodeKey> code, Optional<Message> remark) {

    /**
     * What a code stands for.
     *
     * @param list which list of codes, the field's name
     * @param ours what this office calls it
     */
    public record CodeKey(String list, String ours) {}

    /** A value that needs no explanation. */
    static IdisField plain(String name, String value) {
        return new IdisField(name, value, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static IdisField plain(String name, String value, Message remark) {
        return new IdisField(name, value, Optional.empty(), Optional.empty(), Optional.of(remark));
    }

    /** Whether a code is still to be found out. */
    public boolean lacksCode() {
        return code.isPresent() && value.isEmpty();
    }
}
