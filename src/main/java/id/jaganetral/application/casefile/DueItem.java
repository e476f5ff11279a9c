package id.jaganetral.application.casefile;

import id.jaganetral.domain.casefile.standing.NextStep;
import id.jaganetral.domain.casefile.standing.Responsible;

/** One step that is to be taken in some case file, and by whom. */
public record DueItem(CaseFileHead head, NextStep step, Responsible responsible) {}
