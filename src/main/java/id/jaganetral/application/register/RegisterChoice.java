package id.jaganetral.application.register;

import id.jaganetral.application.recap.RecapRequest;

/**
 * What was last exported, offered again the next time.
 *
 * @param register its name
 * @param untilToday whether the period ended on the day it was exported; then it ends today again
 */
public record RegisterChoice(String register, RecapRequest request, boolean untilToday, boolean masked) {}
