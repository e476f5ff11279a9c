package id.jaganetral.domain.incoming;

import java.util.Arrays;

/** The kinds of facts of a letter. The codes are stored and never change. */
public enum LetterFactType {
    REGISTERED("registered", LetterFact.Registered.class),
    CORRECTED("corrected", LetterFact.Corrected.class),
    ABOUT_REPORT("about-report", LetterFact.AboutReport.class),
    ABOUT_CASE("about-case", LetterFact.AboutCase.class),
    ANSWERED("answered", LetterFact.Answered.class),
    NO_ANSWER_NEEDED("no-answer-needed", LetterFact.NoAnswerNeeded.class),
    REOPENED("reopened", LetterFact.Reopened.class);

    private final String code;
    private final Class<? extends LetterFact> record;

    LetterFactType(String code, Class<? extends LetterFact> record) {
        this.code = code;
        this.record = record;
    }

    public static LetterFactType of(LetterFact fact) {
        return Arrays.stream(values())
                .filter(type -> type.record.isInstance(fact))
                .findFirst()
                .orElseThrow();
    }

    public static LetterFactType ofCode(String code) {
        return Arrays.stream(values())
                .filter(type -> type.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown fact " + code));
    }

    public String code() {
        return code;
    }

    public Class<? extends LetterFact> record() {
        return record;
    }
}
