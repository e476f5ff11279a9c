package id.jaganetral.application.evidence.intake;

import id.jaganetral.domain.evidence.SafeName;
import id.jaganetral.domain.outcome.Message;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Looks through what was dropped or chosen: files, and folders with all below them, so far and so many as a person would
 * mean. Links are not followed, what systems leave behind is passed over, and the workspace itself is never taken in.
 */
public final class GatherFiles {
    private static final int MOST_FILES = 500;
    private static final int MOST_DEPTH = 8;
    private static final Set<String> LEFT_BY_SYSTEMS = Set.of("thumbs.db", "desktop.ini", ".ds_store");

    private final Path workspace;

    public GatherFiles(Path workspace) {
        this.workspace = real(workspace);
    }

    public Gathered gather(List<Path> dropped) {
        Walk walk = new Walk();
        dropped.forEach(walk::from);
        return walk.gathered();
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException notThere) {
            return path.toAbsolutePath().normalize();
        }
    }

    private final class Walk extends SimpleFileVisitor<Path> {
        private final List<Path> files = new ArrayList<>();
        private final List<Message> left = new ArrayList<>();
        private boolean full;

        void from(Path start) {
            try {
                Files.walkFileTree(start, EnumSet.noneOf(FileVisitOption.class), MOST_DEPTH, this);
            } catch (IOException | SecurityException unreadable) {
                say("evidence.gather.unreadable", start);
            }
        }

        Gathered gathered() {
            return new Gathered(files, left);
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) {
            if (real(folder).startsWith(workspace)) {
                say("evidence.gather.workspace", folder);
                return FileVisitResult.SKIP_SUBTREE;
            }
            return full ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
            if (facts.isDirectory()) {
                say("evidence.gather.deep", file);
            } else if (facts.isSymbolicLink()) {
                say("evidence.gather.link", file);
            } else if (real(file).startsWith(workspace)) {
                say("evidence.gather.workspace", file);
            } else if (facts.isRegularFile() && !leftBehind(file)) {
                return take(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) {
            say("evidence.gather.unreadable", file);
            return FileVisitResult.CONTINUE;
        }

        private FileVisitResult take(Path file) {
            if (files.size() == MOST_FILES) {
                if (!full) {
                    left.add(Message.of("evidence.gather.many", MOST_FILES));
                }
                full = true;
                return FileVisitResult.TERMINATE;
            }
            files.add(file);
            return FileVisitResult.CONTINUE;
        }

        private void say(String key, Path file) {
            Path name = file.getFileName();
            left.add(Message.of(key, SafeName.of(name == null ? file.toString() : name.toString())));
        }
    }

    private static boolean leftBehind(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return LEFT_BY_SYSTEMS.contains(name) || name.startsWith("._");
    }
}
