package id.jaganetral.document.template;

import id.jaganetral.domain.template.TagValue;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A piece of a compiled part. */
sealed interface Piece {

    void write(Scope scope, PartOutput out) throws IOException;

    /** Whether anything would be written. */
    boolean writes(Scope scope);

    /** Bytes that are always the same. */
    record Literal(byte[] bytes) implements Piece {
        @Override
        public void write(Scope scope, PartOutput out) throws IOException {
            out.raw(bytes);
        }

        @Override
        public boolean writes(Scope scope) {
            return true;
        }
    }

    /**
     * A value in its own run.
     *
     * @param open beginning of the run with its formatting
     */
    record Value(String name, byte[] open) implements Piece {
        @Override
        public void write(Scope scope, PartOutput out) throws IOException {
            Optional<TagValue> value = scope.find(name);
            if (value.isEmpty() || !(value.get() instanceof TagValue.Text)) {
                scope.missed(name);
                out.run(open, scope.instead(name));
                return;
            }
            out.run(open, ((TagValue.Text) value.get()).text());
        }

        @Override
        public boolean writes(Scope scope) {
            return true;
        }
    }

    /** A picture in its own run. */
    record Picture(String name, byte[] open) implements Piece {
        @Override
        public void write(Scope scope, PartOutput out) throws IOException {
            Optional<TagValue> value = scope.find(name);
            if (value.isPresent() && value.get() instanceof TagValue.Picture picture) {
                out.picture(open, picture, name);
            } else if (value.isEmpty() || value.get().shown()) {
                scope.missed(name);
            }
        }

        @Override
        public boolean writes(Scope scope) {
            return true;
        }
    }

    /** What stands between the tags of a loop or condition. */
    record Loop(String name, boolean inverted, List<Piece> body) implements Piece {
        @Override
        public void write(Scope scope, PartOutput out) throws IOException {
            if (scope.find(name).isEmpty()) {
                scope.missed(name);
            }
            for (Scope round : scope.rounds(name, inverted)) {
                for (Piece piece : body) {
                    piece.write(round, out);
                }
            }
        }

        @Override
        public boolean writes(Scope scope) {
            return scope.rounds(name, inverted).stream()
                    .anyMatch(round -> body.stream().anyMatch(piece -> piece.writes(round)));
        }
    }

    /**
     * A paragraph, cell or table that holds loops only: when they write nothing, the paragraph or table goes, the cell
     * keeps an empty paragraph.
     */
    record Guarded(byte[] open, List<Piece> body, byte[] close, byte[] otherwise) implements Piece {
        @Override
        public void write(Scope scope, PartOutput out) throws IOException {
            if (!bodyWrites(scope)) {
                body.forEach(piece -> noteMissing(piece, scope));
                out.raw(otherwise);
                return;
            }
            out.raw(open);
            for (Piece piece : body) {
                piece.write(scope, out);
            }
            out.raw(close);
        }

        private static void noteMissing(Piece piece, Scope scope) {
            if (piece instanceof Loop loop && scope.find(loop.name()).isEmpty()) {
                scope.missed(loop.name());
            }
        }

        private boolean bodyWrites(Scope scope) {
            return body.stream().anyMatch(piece -> piece.writes(scope));
        }

        @Override
        public boolean writes(Scope scope) {
            return otherwise.length > 0 || bodyWrites(scope);
        }
    }
}
