package id.jaganetral.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Name and version as the build wrote them into the jar. */
final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String built = Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion())
                .orElse("");
        return new String[] {("JagaNetral " + built).strip()};
    }
}
