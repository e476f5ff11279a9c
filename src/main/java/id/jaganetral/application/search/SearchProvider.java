package id.jaganetral.application.search;

import java.util.List;

/** Finds the things of one feature by any part of what people call them. Asked away from the screen. */
@FunctionalInterface
public interface SearchProvider {
    /**
     * The best hits first.
     *
     * @param text stripped, at least one character
     * @param most how many are wanted
     */
    List<SearchHit> find(String text, int most);
}
