package id.jaganetral.cli;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.text.Texts;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

/** Speaks to whoever typed the command: results to one side, problems to the other. */
public final class Console {
    private final Texts texts;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Prompt prompt;

    public Console(Texts texts, PrintWriter out, PrintWriter err, Prompt prompt) {
        this.texts = texts;
        this.out = out;
        this.err = err;
        this.prompt = prompt;
    }

    /** Asks for something that must not be seen. */
    char[] secret(String key, Object... arguments) {
        return prompt.secret(texts.get(key, arguments));
    }

    void say(String key, Object... arguments) {
        out.println(texts.get(key, arguments));
        out.flush();
    }

    void say(Message message) {
        say(message.key(), message.arguments().toArray());
    }

    void problem(String key, Object... arguments) {
        err.println(texts.get(key, arguments));
        err.flush();
    }

    void problem(Message message) {
        problem(message.key(), message.arguments().toArray());
    }

    /** Writes down a refusal with its legal grounds. */
    int refused(List<Reason> reasons) {
        return refused(reasons, Map.of());
    }

    /**
     * Writes down a refusal, each reason with the option it belongs to.
     *
     * @param options option by field name
     */
    int refused(List<Reason> reasons, Map<String, String> options) {
        for (Reason reason : reasons) {
            String words = texts.get(reason.message());
            String grounded =
                    reason.citation().map(law -> words + " (" + law + ")").orElse(words);
            String option = reason.field().map(options::get).map(o -> o + ": ").orElse("");
            problem("cli.reason", option + grounded);
        }
        return ExitCode.REFUSED;
    }

    Texts texts() {
        return texts;
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }
}
