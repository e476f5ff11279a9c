package id.jaganetral.fuzz;

import id.jaganetral.domain.outcome.OperationFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;

/** Feeds mutated inputs and keeps those that made a reader fail in another way than with a sentence. */
public final class Fuzz {
    /** Longer than this for one small input is a find too. */
    private static final long SLOW_NANOS = 5_000_000_000L;

    private static final int MOST_KEPT = 5;

    private final Random random;
    private final Mutator mutator;

    Fuzz(long seed) {
        this.random = new Random(seed);
        this.mutator = new Mutator(random);
    }

    /** Fuzz INPUTS CORPUS [SEED [ENTRIES]]: prints what was fed and found; ends with 1 when something was found. */
    public static void main(String[] arguments) throws IOException {
        int inputs = Integer.parseInt(arguments[0]);
        Path corpus = Path.of(arguments[1]);
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : System.nanoTime();
        System.out.println("seed " + seed);
        Path folder = Files.createTempDirectory("jaganetral-fuzz");
        List<Target> targets = Targets.all(folder).stream()
                .filter(target ->
                        arguments.length < 4 || List.of(arguments[3].split(",")).contains(target.name()))
                .toList();
        int finds = new Fuzz(seed).run(targets, inputs, corpus);
        System.exit(finds == 0 ? 0 : 1);
    }

    private int run(List<Target> targets, int inputs, Path corpus) throws IOException {
        double shares =
                targets.stream().mapToDouble(target -> 1.0 / target.share()).sum();
        int finds = 0;
        int fed = 0;
        for (Target target : targets) {
            int count = (int) Math.ceil(inputs / shares / target.share());
            long from = System.nanoTime();
            Map<String, byte[]> found = feed(target, count);
            for (Map.Entry<String, byte[]> find : found.entrySet()) {
                Path file = corpus.resolve(target.name()).resolve(name(find.getValue()));
                Files.createDirectories(file.getParent());
                Files.write(file, find.getValue());
                System.out.println("  found: " + find.getKey() + " kept as " + file);
            }
            finds += found.size();
            fed += count;
            System.out.printf(
                    "%-12s %,8d inputs, %d finds, %.1f s%n",
                    target.name(), count, found.size(), (System.nanoTime() - from) / 1e9);
        }
        System.out.printf("%,d inputs in all, %d finds%n", fed, finds);
        return finds;
    }

    /** Finds by what was thrown, the first input of each. */
    Map<String, byte[]> feed(Target target, int count) {
        Map<String, byte[]> finds = new LinkedHashMap<>();
        List<byte[]> pool = new ArrayList<>(target.seeds());
        for (int i = 0; i < count && finds.size() < MOST_KEPT; i++) {
            byte[] input = mutator.mutate(pool.get(random.nextInt(pool.size())).clone());
            feed(target, input).ifPresent(find -> finds.putIfAbsent(find, input));
        }
        return finds;
    }

    /** What is wrong with how this input was taken; empty when it was read or refused with a sentence. */
    static Optional<String> feed(Target target, byte[] input) {
        long from = System.nanoTime();
        try {
            target.entry().feed(input);
        } catch (OperationFailed said) {
            // a sentence with a way out
        } catch (Exception | StackOverflowError | OutOfMemoryError | AssertionError thrown) {
            return Optional.of(words(thrown));
        }
        return System.nanoTime() - from > SLOW_NANOS ? Optional.of("slow") : Optional.empty();
    }

    private static String words(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        String where = "";
        for (StackTraceElement step : trace) {
            if (step.getClassName().startsWith("id.jaganetral")
                    && !step.getClassName().startsWith("id.jaganetral.fuzz")) {
                where = " at " + step.getClassName() + "." + step.getMethodName();
                break;
            }
        }
        return thrown.getClass().getName() + where;
    }

    private static String name(byte[] input) {
        CRC32 sum = new CRC32();
        sum.update(input);
        return Long.toHexString(sum.getValue());
    }
}
