package id.jaganetral.application.home;

import java.time.LocalDate;

/** Puts the home page together. Asked away from the screen. */
@FunctionalInterface
public interface HomeSource {
    HomePage on(LocalDate today);
}
