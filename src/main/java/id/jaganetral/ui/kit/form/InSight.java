package id.jaganetral.ui.kit.form;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Brings a part of what scrolls into sight whole, moving as little as that needs. */
public final class InSight {
    /** Pixels left free above and below. */
    private static final double FREE = 12;

    private InSight() {}

    /** After the next pulse: what has just appeared has no place before. */
    public static void bringWhenLaidOut(Node node) {
        Scene scene = node.getScene();
        if (scene != null) {
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    bring(node);
                }
            });
            Platform.requestNextPulse();
        }
    }

    private static void bring(Node node) {
        Parent around = node.getParent();
        while (around != null && !(around instanceof ScrollPane)) {
            around = around.getParent();
        }
        if (around instanceof ScrollPane scroll && scroll.getContent() != null) {
            bring(node, scroll);
        }
    }

    private static void bring(Node node, ScrollPane scroll) {
        Node content = scroll.getContent();
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - seen;
        if (hidden > 0) {
            Bounds wanted = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
            double top = scroll.getVvalue() * hidden;
            double lowered = Math.max(top, wanted.getMaxY() + FREE - seen);
            double moved = Math.min(lowered, wanted.getMinY() - FREE);
            scroll.setVvalue(Math.max(0, Math.min(1, moved / hidden)));
        }
    }
}
