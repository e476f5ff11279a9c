package id.jaganetral;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Finds where texts are asked for: string literals in Java, names with a percent sign in views, values in law files. */
final class TextUses extends TreeScanner<Void, Void> {
    private static final Pattern KEY =
            Pattern.compile("[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9_-]+)+\\.?|[a-z][A-Za-z0-9]*\\.");
    private static final Pattern IN_VIEW = Pattern.compile("\"%([A-Za-z0-9_.-]+)\"");
    private static final Pattern FILE =
            Pattern.compile(".*\\.(properties|xlsx|docx|csv|png|yaml|css|fxml|sql|txt|json)");
    /** Methods whose first argument is a key and whose further arguments are its values. */
    private static final Set<String> ASKING = Set.of("get", "of");

    private final Set<String> sections;
    private final Set<String> keys = new HashSet<>();
    private final Set<String> prefixes = new HashSet<>();
    private final Set<String> inViews = new HashSet<>();
    private final Map<String, Set<Integer>> counts = new HashMap<>();

    private TextUses(Set<String> known) {
        this.sections =
                known.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
    }

    static TextUses in(Path main, Set<String> known) throws IOException {
        TextUses uses = new TextUses(known);
        uses.readJava(main.resolve("java"));
        try (Stream<Path> files = Files.walk(main.resolve("resources"))) {
            files.filter(file -> file.toString().endsWith(".fxml")).forEach(uses::readView);
        }
        return uses;
    }

    Set<String> keys() {
        return keys;
    }

    /** Those that are surely keys: others with one dot only may be names of inputs. */
    Set<String> surely() {
        return keys.stream()
                .filter(key ->
                        inViews.contains(key) || counts.containsKey(key) || key.indexOf('.') != key.lastIndexOf('.'))
                .collect(Collectors.toSet());
    }

    /** Beginnings of keys whose end is put together at run time. */
    Set<String> prefixes() {
        return prefixes;
    }

    Set<String> inViews() {
        return inViews;
    }

    /** How many values each key is given, where that can be seen. */
    Map<String, Set<Integer>> counts() {
        return counts;
    }

    private void readView(Path file) {
        try {
            Matcher found = IN_VIEW.matcher(Files.readString(file));
            while (found.find()) {
                inViews.add(found.group(1));
                keys.add(found.group(1));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void readJava(Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
                Stream<Path> files = Files.walk(folder)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : task.parse()) {
                scan(unit, null);
            }
        }
    }

    @Override
    public Void visitBinary(BinaryTree sum, Void nothing) {
        // "a.b." + x: the literal is the beginning of a key, also when it has no dot at its end
        literal(sum.getLeftOperand()).filter(this::isKey).ifPresent(prefixes::add);
        return super.visitBinary(sum, nothing);
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
        literal(literal).filter(this::isKey).ifPresent(text -> {
            if (text.endsWith(".")) {
                prefixes.add(text);
            } else if (!prefixes.contains(text)) {
                keys.add(text);
            }
        });
        return super.visitLiteral(literal, nothing);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        List<? extends ExpressionTree> arguments = call.getArguments();
        if (!arguments.isEmpty()
                && call.getMethodSelect() instanceof MemberSelectTree method
                && ASKING.contains(method.getIdentifier().toString())) {
            literal(arguments.get(0))
                    .filter(this::isKey)
                    .filter(key -> !key.endsWith("."))
                    .ifPresent(key -> counts.computeIfAbsent(key, ignored -> new HashSet<>())
                            .add(given(arguments)));
        }
        return super.visitMethodInvocation(call, nothing);
    }

    /** An array in place of single values cannot be counted: as many as needed. */
    private static int given(List<? extends ExpressionTree> arguments) {
        boolean array = arguments.size() == 2 && arguments.get(1).toString().endsWith(".toArray()");
        return array ? Integer.MAX_VALUE : arguments.size() - 1;
    }

    private static java.util.Optional<String> literal(ExpressionTree tree) {
        return tree instanceof LiteralTree literal && literal.getValue() instanceof String text
                ? java.util.Optional.of(text)
                : java.util.Optional.empty();
    }

    private boolean isKey(String text) {
        return KEY.matcher(text).matches()
                && !FILE.matcher(text).matches()
                && sections.contains(text.substring(0, text.indexOf('.')));
    }
}
