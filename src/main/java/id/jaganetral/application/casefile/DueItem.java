package id.jaganetral.application.casefile;

import id.jaganetral.domain.casefile.standing.NextStep;

/** One step that is to be taken in some case file. */
public record DueItem(CaseFileHead head, NextStep step) {}
