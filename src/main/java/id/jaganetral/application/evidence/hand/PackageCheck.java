package id.jaganetral.application.evidence.hand;

import java.util.List;
import java.util.Optional;

/**
 * What checking a package showed.
 *
 * @param files how many files the manifests name
 * @param broken names of files that are missing, changed or not named by the manifest
 * @param found the file the code belongs to, empty when none does or no code was asked for
 */
public record PackageCheck(int files, List<String> broken, Optional<String> found) {
    public PackageCheck {
        broken = List.copyOf(broken);
    }
}
