package id.jaganetral.planted.text;

import id.jaganetral.planted.ui.shell.Shell;

/** Breaks: texts know messages only. */
public record KnowsTheScreen(Shell shell) {}
