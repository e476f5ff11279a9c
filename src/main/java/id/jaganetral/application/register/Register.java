package id.jaganetral.application.register;

import id.jaganetral.application.recap.RecapRequest;
import id.jaganetral.domain.outcome.Message;
import java.util.List;
import java.util.Set;

/** One register or recap an office can export. */
public interface Register {
    /** What may narrow it; what is not named has no effect on it. */
    enum Filter {
        PERIOD,
        SOURCE,
        OPD
    }

    /** Short name, as the command line takes it and as keys end. */
    String name();

    Set<Filter> filters();

    /** Its tables, the main one first. */
    List<Table<?>> tables(RecapRequest request);

    default Message title() {
        return Message.of("register.name." + name());
    }

    /** What it is for, in one sentence. */
    default Message about() {
        return Message.of("register.about." + name());
    }
}
