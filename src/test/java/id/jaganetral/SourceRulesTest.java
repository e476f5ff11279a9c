package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Rules that byte code does not show: lengths, and who may catch everything. */
class SourceRulesTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final int MOST_LINES_IN_A_CLASS = 400;
    private static final int MOST_LINES_IN_A_METHOD = 60;

    @Test
    void filesMethodsAndCatchesStayWithinTheRules() throws IOException {
        assertThat(SourceRules.check(javaFiles())).isEmpty();
    }

    @Test
    void everyPackageSaysWhatIsHere() throws IOException {
        List<Path> silent = javaFiles().stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .toList();
        assertThat(silent).isEmpty();
    }

    @Test
    void plantedOffencesAreFound() {
        String body = "        int x = 1;\n".repeat(MOST_LINES_IN_A_METHOD + 1);
        String offender = "package id.jaganetral.ui.casefile;\nclass Offender {\n    void tooLong() {\n" + body
                + "        try { tooLong(); } catch (Exception all) { }\n    }\n"
                + "\n".repeat(MOST_LINES_IN_A_CLASS) + "}\n";
        assertThat(SourceRules.checkText("Offender.java", offender))
                .hasSize(3)
                .anyMatch(p -> p.contains("lines in a file"))
                .anyMatch(p -> p.contains("tooLong"))
                .anyMatch(p -> p.contains("catches everything"));
    }

    private static List<Path> javaFiles() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** Reads sources with the compiler's own parser. */
    private static final class SourceRules extends TreeScanner<Void, CompilationUnitTree> {
        private final List<String> problems = new ArrayList<>();
        private final SourcePositions positions;

        private SourceRules(SourcePositions positions) {
            this.positions = positions;
        }

        static List<String> check(List<Path> files) throws IOException {
            List<Text> texts = new ArrayList<>();
            for (Path file : files) {
                texts.add(new Text(file.getFileName().toString(), Files.readString(file)));
            }
            return checkTexts(texts);
        }

        static List<String> checkText(String name, String text) {
            return checkTexts(List.of(new Text(name, text)));
        }

        // one task for all of them: starting the compiler costs more than reading a file
        private static List<String> checkTexts(List<Text> texts) {
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
                JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, texts);
                SourceRules rules = new SourceRules(Trees.instance(task).getSourcePositions());
                for (CompilationUnitTree unit : task.parse()) {
                    rules.checkLength(unit);
                    rules.scan(unit, unit);
                }
                return rules.problems;
            } catch (IOException unreadable) {
                throw new java.io.UncheckedIOException(unreadable);
            }
        }

        private void checkLength(CompilationUnitTree unit) throws IOException {
            long lines =
                    unit.getSourceFile().getCharContent(true).toString().lines().count();
            if (lines > MOST_LINES_IN_A_CLASS) {
                problems.add(unit.getSourceFile().getName() + ": " + lines + " lines in a file, at most "
                        + MOST_LINES_IN_A_CLASS);
            }
        }

        @Override
        public Void visitMethod(MethodTree method, CompilationUnitTree unit) {
            LineMap map = unit.getLineMap();
            long first = map.getLineNumber(positions.getStartPosition(unit, method));
            long last = map.getLineNumber(positions.getEndPosition(unit, method));
            if (last - first + 1 > MOST_LINES_IN_A_METHOD) {
                problems.add(unit.getSourceFile().getName() + ": method " + method.getName() + " has "
                        + (last - first + 1) + " lines, at most " + MOST_LINES_IN_A_METHOD);
            }
            return super.visitMethod(method, unit);
        }

        @Override
        public Void visitCatch(CatchTree caught, CompilationUnitTree unit) {
            String type = caught.getParameter().getType().toString();
            boolean everything = type.equals("Exception") || type.equals("Throwable");
            if (everything && !unit.getPackageName().toString().contains(".ui.kit")) {
                problems.add(unit.getSourceFile().getName() + ": catches everything outside ui.kit");
            }
            return super.visitCatch(caught, unit);
        }
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String name, String text) {
            super(java.net.URI.create("string:///" + name), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
