package id.jaganetral.ui.kit.desktop;

import javafx.scene.Node;

/** Prints a part of the screen on one page. */
@FunctionalInterface
public interface PagePrinter {
    /** Asks for a printer and prints; false when there is none. */
    boolean print(Node page);
}
