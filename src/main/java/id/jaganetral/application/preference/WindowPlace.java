package id.jaganetral.application.preference;

/** Where the window stood when it was last closed, in pixels of the desktop. */
public record WindowPlace(double left, double top, double width, double height, boolean maximized) {}
