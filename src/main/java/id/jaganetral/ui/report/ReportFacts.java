package id.jaganetral.ui.report;

import id.jaganetral.domain.report.IncomingLetter;
import id.jaganetral.domain.report.Platform;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.rule.ContestRef;
import id.jaganetral.domain.rule.Election;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.form.IndonesianDate;
import id.jaganetral.ui.kit.part.KeyValueList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the facts of a report as names and values. */
final class ReportFacts {
    private final Texts texts;
    private final ReportWords words;
    private final List<Election> elections;

    ReportFacts(Texts texts, List<Election> elections) {
        this.texts = texts;
        this.words = new ReportWords(texts);
        this.elections = elections;
    }

    void act(Report report, KeyValueList list) {
        list.clear();
        add(list, "report.act", words.form(report.act().form()));
        add(list, "report.target", words.target(report.act().target()));
        add(
                list,
                "report.contest",
                report.act().contest().map(this::contest).orElse(texts.get("report.contest.unknown")));
        add(list, "report.actedOn", IndonesianDate.words(report.act().actedOn()));
        add(list, "report.knownOn", IndonesianDate.words(report.knownOn()));
        report.act()
                .unpaidLeave()
                .ifPresent(yes -> add(
                        list,
                        "report.unpaidLeave",
                        texts.get(yes ? "report.unpaidLeave.yes" : "report.unpaidLeave.no")));
        add(list, "report.platform", words.platform(report.platform()));
        if (report.platform() == Platform.OFFLINE) {
            add(list, "report.place", report.place());
        } else {
            add(list, "report.account", report.account());
            add(list, "report.link", report.link());
        }
    }

    void source(Report report, KeyValueList list) {
        list.clear();
        add(list, "report.source", words.source(report.source()));
        report.letter().ifPresent(letter -> letter(letter, list));
    }

    private void letter(IncomingLetter letter, KeyValueList list) {
        add(list, "report.letter.sender", letter.sender());
        add(list, "report.letter.number", letter.number());
        add(list, "report.letter.subject", letter.subject());
        add(list, "report.letter.datedOn", IndonesianDate.words(letter.datedOn()));
        add(list, "report.letter.receivedOn", IndonesianDate.words(letter.receivedOn()));
        letter.replyDue().ifPresent(day -> add(list, "report.letter.replyDue", IndonesianDate.words(day)));
    }

    private String contest(ContestRef contest) {
        String election = elections.stream()
                .filter(known -> known.id().equals(contest.election()))
                .map(Election::name)
                .findFirst()
                .orElse(contest.election());
        return Stream.of(election, words.race(contest.race()), contest.region())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private void add(KeyValueList list, String key, String value) {
        list.add(texts.get(key), value);
    }
}
