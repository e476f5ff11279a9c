package id.jaganetral;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.jaganetral.application.access.NotPermitted;
import id.jaganetral.application.transaction.Queries;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.incoming.ReceivedLetterId;
import id.jaganetral.domain.letter.LetterId;
import id.jaganetral.domain.report.ReportId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Every question of every port that takes nothing but ids, asked about one report. */
final class QuestionsOfPorts {
    /** Answers about the office, its people and accounts, not about reports: they are bound by role only. */
    static final Set<String> NOT_ABOUT_REPORTS = Set.of(
            "authority.CircumstanceQueries.of",
            "employee.EmployeeQueries.employee",
            "employee.EmployeeQueries.line",
            "employee.EmployeeQueries.history");

    private QuestionsOfPorts() {}

    static Map<String, String> answers(Office office, Reached reached) {
        Map<String, String> answers = new TreeMap<>();
        for (Class<?> port : ports()) {
            for (Method question : port.getDeclaredMethods()) {
                boolean about = question.getParameterCount() > 0
                        && Modifier.isAbstract(question.getModifiers())
                        && Arrays.stream(question.getGenericParameterTypes()).allMatch(QuestionsOfPorts::isId);
                if (about) {
                    String name =
                            port.getName().substring("id.jaganetral.application.".length()) + "." + question.getName();
                    answers.merge(
                            name,
                            answer(office, port.asSubclass(Queries.class), question, reached),
                            (a, b) -> a.equals(b) ? a : a + "/" + b);
                }
            }
        }
        return answers;
    }

    private static List<Class<?>> ports() {
        return new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
                .importPackages("id.jaganetral.application").stream()
                        .filter(type -> type.isInterface() && type.isAssignableTo(Queries.class))
                        .filter(type -> !type.isEquivalentTo(Queries.class))
                        .sorted(java.util.Comparator.comparing(JavaClass::getName))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    private static boolean isId(Type type) {
        return type.getTypeName().equals("java.util.Collection<java.util.UUID>")
                || Set.<Type>of(
                                ReportId.class,
                                CaseFileId.class,
                                EvidenceId.class,
                                LetterId.class,
                                ReceivedLetterId.class,
                                EmployeeId.class,
                                UUID.class)
                        .contains(type);
    }

    /** The fullest answer to any way of asking. */
    private static String answer(Office office, Class<? extends Queries> port, Method question, Reached reached) {
        String fullest = "nothing";
        for (Object[] values : ways(question, reached)) {
            String answer = asked(office, port, question, values);
            fullest = fullest.equals("nothing") ? answer : fullest;
        }
        return fullest;
    }

    private static List<Object[]> ways(Method question, Reached reached) {
        List<Object[]> ways = new ArrayList<>();
        for (UUID id : reached.ids()) {
            ways.add(Arrays.stream(question.getParameterTypes())
                    .map(type -> value(type, id, reached))
                    .toArray());
        }
        return ways;
    }

    private static Object value(Class<?> type, UUID id, Reached reached) {
        if (type == UUID.class) {
            return id;
        }
        if (type == Collection.class) {
            return reached.ids();
        }
        Map<Class<?>, Object> values = Map.of(
                ReportId.class, reached.report().id(),
                CaseFileId.class, reached.file().id(),
                EvidenceId.class, reached.evidence().id(),
                LetterId.class, reached.letter(),
                ReceivedLetterId.class, reached.received(),
                EmployeeId.class, reached.file().person().employee().orElseThrow());
        return values.get(type);
    }

    private static String asked(Office office, Class<? extends Queries> port, Method question, Object... values) {
        try {
            return office.unitOfWork().<String>read(tx -> said(call(question, tx.queries(port), values)));
        } catch (NotPermitted refused) {
            return "not permitted";
        } catch (RuntimeException thrown) {
            return thrown.getClass().getSimpleName();
        }
    }

    private static Object call(Method question, Object of, Object... values) {
        try {
            question.setAccessible(true);
            return question.invoke(of, values);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() instanceof RuntimeException known ? known : new IllegalStateException(thrown);
        } catch (IllegalAccessException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    static String said(Object answer) {
        boolean nothing = answer == null
                || answer instanceof Optional<?> found && found.isEmpty()
                || answer instanceof Collection<?> many && many.isEmpty()
                || answer instanceof Map<?, ?> many && many.isEmpty()
                || answer instanceof Boolean yes && !yes
                || answer instanceof Number number && number.longValue() == 0
                || answer instanceof Record parts && isEmpty(parts);
        return nothing ? "nothing" : "something";
    }

    /** An answer of several parts of which none says anything. */
    private static boolean isEmpty(Record answer) {
        return Arrays.stream(answer.getClass().getRecordComponents()).allMatch(part -> {
            Method value = part.getAccessor();
            return said(call(value, answer)).equals("nothing");
        });
    }
}
