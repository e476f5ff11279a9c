package id.jaganetral.application.letter.material;

import id.jaganetral.domain.outcome.Message;

/** Puts a message into words where the words themselves go into a letter (port). */
@FunctionalInterface
public interface Wording {
    String of(Message message);
}
