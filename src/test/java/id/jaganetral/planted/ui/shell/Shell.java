package id.jaganetral.planted.ui.shell;

/** What features must not know. */
public class Shell {}
