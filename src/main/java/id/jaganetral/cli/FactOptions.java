package id.jaganetral.cli;

import id.jaganetral.application.report.FactsDraft;
import id.jaganetral.domain.report.Platform;
import id.jaganetral.domain.report.ReportSource;
import id.jaganetral.domain.rule.ActForm;
import id.jaganetral.domain.rule.ActTarget;
import id.jaganetral.domain.rule.ContestRef;
import id.jaganetral.domain.rule.Race;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The facts of a report as options; days as yyyy-MM-dd. */
final class FactOptions {
    @Option(names = "--source", paramLabel = "X", descriptionKey = "cli.report.source", defaultValue = "OFFICE_FINDING")
    private ReportSource source;

    @Option(names = "--form", paramLabel = "X", descriptionKey = "cli.report.form", required = true)
    private ActForm form;

    @Option(names = "--target", paramLabel = "X", descriptionKey = "cli.report.target", defaultValue = "UNKNOWN")
    private ActTarget target;

    @Option(names = "--election", paramLabel = "ID", descriptionKey = "cli.report.election")
    private String election;

    @Option(names = "--race", paramLabel = "X", descriptionKey = "cli.report.race")
    private Race race;

    @Option(names = "--region", paramLabel = "WILAYAH", descriptionKey = "cli.report.region", defaultValue = "")
    private String region;

    @Option(names = "--acted", paramLabel = "TGL", descriptionKey = "cli.report.acted", required = true)
    private LocalDate actedOn;

    @Option(names = "--known", paramLabel = "TGL", descriptionKey = "cli.report.known", required = true)
    private LocalDate knownOn;

    @Option(names = "--platform", paramLabel = "X", descriptionKey = "cli.report.platform", required = true)
    private Platform platform;

    @Option(names = "--account", paramLabel = "AKUN", descriptionKey = "cli.report.account", defaultValue = "")
    private String account;

    @Option(names = "--link", paramLabel = "TAUTAN", descriptionKey = "cli.report.link", defaultValue = "")
    private String link;

    @Option(names = "--place", paramLabel = "TEMPAT", descriptionKey = "cli.report.place", defaultValue = "")
    private String place;

    @Option(names = "--description", paramLabel = "URAIAN", descriptionKey = "cli.report.description", required = true)
    private String description;

    FactsDraft draft() {
        Optional<ContestRef> contest = election == null || race == null
                ? Optional.empty()
                : Optional.of(new ContestRef(election, race, region));
        return new FactsDraft(
                Optional.of(source),
                Optional.of(form),
                Optional.of(target),
                contest,
                Optional.of(actedOn),
                Optional.empty(),
                Optional.of(knownOn),
                Optional.of(platform),
                account,
                link,
                place,
                description,
                Optional.empty());
    }
}
