package id.jaganetral.domain.casefile.check;

import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFact.AbsenceRecorded;
import id.jaganetral.domain.casefile.CaseFact.ExaminationHeld;
import id.jaganetral.domain.casefile.CaseFact.SummonsIssued;
import id.jaganetral.domain.casefile.CaseFact.TeamFormed;
import id.jaganetral.domain.casefile.Official;
import id.jaganetral.domain.casefile.TeamMember;
import id.jaganetral.domain.rule.DeadlineRule;
import id.jaganetral.domain.rule.Rule;
import id.jaganetral.domain.rule.SanctionLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** From the team to the examination. */
final class SummonsRules {
    private static final int MOST_SUMMONSES = 2;

    private SummonsRules() {}

    static void teamFormed(TeamFormed fact, Situation s) {
        s.filled("number", fact.number());
        s.needAt(
                "members",
                !fact.members().isEmpty(),
                s.ethics() ? "panel" : "team-elements",
                "casefile.refuse.noMembers");
        s.need(!s.history.has(TeamFormed.class), "correction-keeps-history", "casefile.refuse.teamTwice");
        s.need(!s.history.has(ExaminationHeld.class), "team-required", "casefile.refuse.teamAfterExamination");
        ranks(fact.members().stream().map(TeamMember::official).toList(), "members", s);
        if (s.ethics()) {
            panel(fact, s);
        } else {
            team(fact, s);
        }
    }

    private static void panel(TeamFormed fact, Situation s) {
        Rule rule = s.book.rule("panel");
        int size = fact.members().size();
        int least = rule.numbers().get("members");
        int odd = rule.numbers().get("oddAbove");
        s.doubtUnless(size >= least, "panel", "casefile.caution.panelSmall", least);
        s.doubtUnless(size <= odd || size % 2 == 1, "panel", "casefile.caution.panelEven", odd);
    }

    private static void team(TeamFormed fact, Situation s) {
        Set<TeamMember.Element> elements =
                fact.members().stream().map(TeamMember::element).collect(Collectors.toSet());
        boolean complete = elements.containsAll(
                Set.of(TeamMember.Element.SUPERIOR, TeamMember.Element.OVERSIGHT, TeamMember.Element.PERSONNEL));
        s.doubtUnless(complete, "team-elements", "casefile.caution.teamElements");
        int least = s.book.rule("team-elements").numbers().get("members");
        s.doubtUnless(fact.members().size() >= least, "team-elements", "casefile.caution.teamSmall", least);
    }

    static void summonsIssued(SummonsIssued fact, Situation s) {
        s.filled("number", fact.number());
        s.filled("place", fact.place());
        s.filled("examiner", fact.examiner().name());
        s.need(fact.ordinal() <= MOST_SUMMONSES, "second-absence", "casefile.refuse.thirdSummons");
        s.need(s.history.summons(fact.ordinal()).isEmpty(), "correction-keeps-history", "casefile.refuse.summonsTwice");
        s.need(!s.history.has(ExaminationHeld.class), "examination-summoned", "casefile.refuse.alreadyExamined");
        s.need(!s.ethics() || s.history.has(TeamFormed.class), "panel", "casefile.refuse.noPanel");
        boolean later = fact.examinationOn().isAfter(fact.on());
        s.needAt("examinationOn", later, "summons-gap", "casefile.refuse.examinationBeforeLetter");
        if (fact.ordinal() == MOST_SUMMONSES) {
            second(fact, s);
        }
        if (later) {
            gap(fact, s);
        }
    }

    private static void second(SummonsIssued fact, Situation s) {
        Optional<AbsenceRecorded> absence = s.history.absence(1);
        s.need(absence.isPresent(), "second-summons", "casefile.refuse.noFirstAbsence");
        absence.ifPresent(missed -> {
            s.needAt(
                    "on",
                    !fact.on().isBefore(missed.on()),
                    "second-summons",
                    "casefile.refuse.beforeAbsence",
                    missed.on());
            LocalDate latest = s.due(s.ethics() ? "E02" : "D02", missed.on());
            s.doubtUnless(!fact.on().isAfter(latest), "second-summons", "casefile.caution.secondSummonsLate", latest);
        });
    }

    private static void gap(SummonsIssued fact, Situation s) {
        s.doubtUnless(
                s.calendar.works(fact.examinationOn()), "summons-gap", "casefile.caution.dayOff", fact.examinationOn());
        String code = s.ethics() ? "E01" : fact.ordinal() == 1 ? "D01" : "D03";
        DeadlineRule rule = s.book.deadline(code);
        int clear = s.calendar.between(fact.on(), fact.examinationOn());
        String cited = s.ethics() ? "panel" : "summons-gap";
        rule.leastClear()
                .ifPresent(least -> s.doubtUnless(clear >= least, cited, "casefile.caution.shortNotice", clear, least));
        rule.mostClear()
                .ifPresent(most -> s.doubtUnless(clear <= most, cited, "casefile.caution.longNotice", clear, most));
    }

    static void absenceRecorded(AbsenceRecorded fact, Situation s) {
        Optional<SummonsIssued> summons = s.history.summons(fact.ordinal());
        s.need(summons.isPresent(), "summons-written", "casefile.refuse.absenceWithoutSummons");
        s.need(s.history.absence(fact.ordinal()).isEmpty(), "correction-keeps-history", "casefile.refuse.absenceTwice");
        s.need(!s.history.has(ExaminationHeld.class), "examination-summoned", "casefile.refuse.alreadyExamined");
        summons.ifPresent(called -> {
            boolean sameDay = fact.on().equals(called.examinationOn());
            s.needAt("on", sameDay, "summons-written", "casefile.refuse.absenceDay", called.examinationOn());
        });
    }

    static void examinationHeld(ExaminationHeld fact, Situation s) {
        s.filled("minutesNumber", fact.minutesNumber());
        s.needAt("examiners", !fact.examiners().isEmpty(), "examination-summoned", "casefile.refuse.noExaminer");
        s.need(!s.history.has(ExaminationHeld.class), "correction-keeps-history", "casefile.refuse.examinedTwice");
        s.need(!s.history.absentTwice(), "second-absence", "casefile.refuse.examinedAfterTwoAbsences");
        Optional<SummonsIssued> summons = s.history.last(SummonsIssued.class);
        s.need(summons.isPresent(), "examination-summoned", "casefile.refuse.noSummons");
        summons.ifPresent(called -> {
            s.needAt(
                    "on",
                    !fact.on().isBefore(called.on()),
                    "examination-summoned",
                    "casefile.refuse.beforeSummons",
                    called.on());
            s.doubtUnless(
                    fact.on().equals(called.examinationOn()),
                    "examination-date",
                    "casefile.caution.otherDay",
                    called.examinationOn());
            boolean reopened = s.history.absence(called.ordinal()).isPresent();
            s.need(!reopened, "second-summons", "casefile.refuse.absentThatDay");
        });
        boolean teamNeeded = s.boundByDisciplineRegulation() && s.mayBecome(SanctionLevel.HEAVY);
        s.need(!teamNeeded || teamBy(fact, s), "team-required", "casefile.refuse.noTeam");
        s.doubtUnless(fact.copyGiven(), "minutes-copy", "casefile.caution.noCopy");
        ranks(fact.examiners(), "examiners", s);
    }

    private static boolean teamBy(CaseFact fact, Situation s) {
        return s.history
                .last(TeamFormed.class)
                .filter(team -> !team.on().isAfter(fact.on()))
                .isPresent();
    }

    private static void ranks(List<Official> officials, String field, Situation s) {
        boolean fine =
                officials.stream().noneMatch(o -> o.ranksBelow(s.file.person().category()));
        s.needAt(field, fine, s.ethics() ? "panel" : "team-elements", "casefile.refuse.lowerRank");
    }
}
