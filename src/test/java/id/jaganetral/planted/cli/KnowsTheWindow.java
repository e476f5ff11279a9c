package id.jaganetral.planted.cli;

import id.jaganetral.planted.ui.shell.Shell;

/** Breaks: the command line does not know the window. */
public record KnowsTheWindow(Shell shell) {}
