package id.jaganetral.ui.home;

import javafx.scene.layout.Region;

/** A line below Beranda that another feature keeps up to date. */
public interface HomeNote {
    Region root();

    /** Beranda is looked at again. */
    void shown();
}
