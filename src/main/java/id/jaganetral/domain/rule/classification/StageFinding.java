package id.jaganetral.domain.rule.classification;

import id.jaganetral.domain.rule.CandidacyStage;
import java.util.List;

/** Whether candidates had been determined, how that was found, and what is doubtful about it. */
record StageFinding(CandidacyStage stage, List<DerivationStep> steps, List<String> reviews) {}
