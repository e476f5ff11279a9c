package id.jaganetral;

import java.nio.file.Path;
import java.util.List;

/**
 * One workspace about to be worked in.
 *
 * @param workspace where it lies
 * @param work what the process is told to do
 */
record ChaosRound(Path workspace, List<String> work) {}
