package id.jaganetral.domain.casefile;

import id.jaganetral.domain.rule.sanction.EarlierSanction;
import id.jaganetral.domain.rule.sanction.WeighedFactor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened in a case (fakta berkas). Facts are appended and never edited; a mistake is mended by a
 * {@link Correction}. Each is dated by the day it happened, which may lie before the day it was written down.
 */
public sealed interface CaseFact {
    /** The day it happened, or the date the document bears. */
    LocalDate on();

    default FactType type() {
        return FactType.of(this);
    }

    /** The file was opened. */
    record Opened(LocalDate on, String by) implements CaseFact {}

    /** The examining team or the ethics panel was formed. */
    record TeamFormed(LocalDate on, String number, List<TeamMember> members) implements CaseFact {
        public TeamFormed {
            members = List.copyOf(members);
        }
    }

    /**
     * A summons was issued (surat panggilan I or II).
     *
     * @param ordinal first or second
     * @param examinationOn the day the person is to appear
     * @param time as printed, for example "09.00"
     */
    record SummonsIssued(
            LocalDate on,
            int ordinal,
            String number,
            LocalDate examinationOn,
            String time,
            String place,
            Official examiner)
            implements CaseFact {}

    /** The person did not appear on the day of a summons. */
    record AbsenceRecorded(LocalDate on, int ordinal, String minutesNumber, String reason) implements CaseFact {}

    /**
     * The person was examined, or the ethics panel sat.
     *
     * @param minutesNumber number of the minutes (berita acara)
     * @param copyGiven whether the person was given a copy
     */
    record ExaminationHeld(
            LocalDate on, String minutesNumber, List<Official> examiners, Signature signature, boolean copyGiven)
            implements CaseFact {
        public ExaminationHeld {
            examiners = List.copyOf(examiners);
        }
    }

    /** Whether the person signed the minutes. */
    enum Signature {
        SIGNED,
        REFUSED
    }

    /** Somebody else's statement was taken (permintaan keterangan), with its minutes. */
    record StatementTaken(LocalDate on, String from, String minutesNumber) implements CaseFact {}

    /** The person was given the copy of the minutes that was still owed. */
    record MinutesCopyGiven(LocalDate on) implements CaseFact {}

    /**
     * The person was relieved of duties for the time being (pembebasan sementara dari tugas jabatan).
     *
     * @param acting who acts in the post meanwhile (pelaksana harian), empty while nobody is named
     */
    record TemporaryRelief(LocalDate on, String number, Official by, String acting) implements CaseFact {
        public TemporaryRelief {
            // files written before the name was asked for
            acting = acting == null ? "" : acting;
        }
    }

    /** The relief ended before a decision was set. */
    record ReliefEnded(LocalDate on, String why) implements CaseFact {}

    /**
     * Another body was told of what it has to deal with: abuse with loss to the state, a criminal act.
     *
     * @param about what it was told
     */
    record OthersInformed(LocalDate on, Body body, String number, String about) implements CaseFact {}

    /** Whom one tells. */
    enum Body {
        /** Aparat pengawasan intern pemerintah. */
        INTERNAL_OVERSIGHT,
        /** Bawaslu or Sentra Gakkumdu. */
        ELECTION_OVERSIGHT,
        /** Aparat penegak hukum. */
        LAW_ENFORCEMENT,
        /** Instansi induk of somebody seconded. */
        HOME_AGENCY
    }

    /**
     * The officer chose what to propose (usulan sanksi), and why. A later choice counts.
     *
     * @param kind code of the kind
     * @param reason in the officer's words
     * @param outsideReason why it lies outside the permitted kinds, empty when it does not
     * @param factors what was weighed
     * @param earlier sanctions taken into account
     * @param permitted codes of the kinds permitted then
     */
    record SanctionChosen(
            LocalDate on,
            String kind,
            String reason,
            String outsideReason,
            List<WeighedFactor> factors,
            List<EarlierSanction> earlier,
            List<String> permitted)
            implements CaseFact {
        public SanctionChosen {
            factors = List.copyOf(factors);
            earlier = List.copyOf(earlier);
            permitted = List.copyOf(permitted);
        }

        public List<WeighedFactor> aggravating() {
            return factors.stream().filter(WeighedFactor::aggravating).toList();
        }

        public List<WeighedFactor> mitigating() {
            return factors.stream().filter(f -> !f.aggravating()).toList();
        }

        public boolean outside() {
            return !permitted.contains(kind);
        }
    }

    /**
     * The examination report, or the ethics panel's recommendation, was written.
     *
     * @param recommended code of the kind recommended, empty when nothing was proven
     */
    record ReportWritten(
            LocalDate on,
            String number,
            boolean proven,
            Optional<String> recommended,
            List<String> aggravating,
            List<String> mitigating)
            implements CaseFact {
        public ReportWritten {
            aggravating = List.copyOf(aggravating);
            mitigating = List.copyOf(mitigating);
        }
    }

    /** The report went up to the official who may decide (laporan kewenangan). */
    record Escalated(LocalDate on, String number, Official to) implements CaseFact {}

    /** The decision was set (keputusan). */
    record Decided(LocalDate on, String number, String kind, Official by) implements CaseFact {}

    /** The person was called to come and receive the decision. */
    record CalledToReceive(LocalDate on, String number, LocalDate deliveryOn, String time, String place)
            implements CaseFact {}

    /** The person did not come to receive the decision. */
    record AbsentAtDelivery(LocalDate on) implements CaseFact {}

    /** The decision was handed over; the day of receipt. */
    record Delivered(LocalDate on, String minutesNumber) implements CaseFact {}

    /** The decision was sent to the last known address. */
    record SentToAddress(LocalDate on, String means) implements CaseFact {}

    /** The decision arrived at the address; the day of receipt. */
    record ReceivedAtAddress(LocalDate on) implements CaseFact {}

    /** The moral sanction was stated. */
    record MoralStatementMade(LocalDate on, String forum, Official by) implements CaseFact {}

    /**
     * Another day of effect was laid down than the count leads to.
     *
     * @param effectiveOn the day it takes effect
     */
    record EffectSet(LocalDate on, LocalDate effectiveOn, String why) implements CaseFact {}

    /**
     * A lighter sanction waits until a heavier one has been served.
     *
     * @param until the day its own serving begins
     * @param behind register number of the case of the heavier one
     */
    record ServingDeferred(LocalDate on, LocalDate until, String behind) implements CaseFact {}

    /**
     * A heavier sanction took the place of this one, which is deemed served.
     *
     * @param by register number of the case of the heavier one
     */
    record ServingOvertaken(LocalDate on, String by) implements CaseFact {}

    /** The decision was uploaded to the national register (I'DIS). */
    record UploadedToRegister(LocalDate on, String reference) implements CaseFact {}

    /** The sanction was served to its end. */
    record ServingCompleted(LocalDate on) implements CaseFact {}

    /** The file was closed because nothing was proven. */
    record ClosedNotProven(LocalDate on, String number) implements CaseFact {}

    /** The case goes on in the other track, in a file of its own. */
    record MovedToOtherTrack(LocalDate on, String why) implements CaseFact {}

    /** The file was handed to the office that has to go on with it. */
    record HandedOver(LocalDate on, String number, String to) implements CaseFact {}

    /** The person died, retired, resigned, was dismissed on other grounds or was moved away. */
    record LeftService(LocalDate on, Departure departure) implements CaseFact {}

    /** How somebody left the service of this office. */
    enum Departure {
        DIED,
        RETIRED,
        RESIGNED,
        /** Dismissed, but not by this case. */
        DISMISSED,
        TRANSFERRED
    }

    /** An objection was filed (keberatan). */
    record ObjectionFiled(LocalDate on, String with) implements CaseFact {}

    /** The objection was decided. */
    record ObjectionDecided(LocalDate on, String number, RemedyOutcome outcome, Optional<String> newKind)
            implements CaseFact {}

    /**
     * An appeal was filed with BPASN (banding administratif).
     *
     * @param copyReceivedOn the day the personnel authority got its copy, empty while it has not
     * @param worksOn whether the personnel authority lets the person work on, and so keep the pay, meanwhile
     */
    record AppealFiled(LocalDate on, Optional<LocalDate> copyReceivedOn, boolean worksOn) implements CaseFact {
        public AppealFiled {
            copyReceivedOn = copyReceivedOn == null ? Optional.empty() : copyReceivedOn;
        }
    }

    /** The personnel authority answered BPASN. */
    record AppealAnswered(LocalDate on, String number) implements CaseFact {}

    /** BPASN decided. */
    record AppealDecided(LocalDate on, String number, RemedyOutcome outcome, Optional<String> newKind)
            implements CaseFact {}

    /** What became of a decision that was objected to or appealed. */
    enum RemedyOutcome {
        UPHELD,
        LIGHTENED,
        AGGRAVATED,
        /** Another kind, neither lighter nor heavier. */
        CHANGED,
        ANNULLED,
        /** Filed too late, or where it cannot be filed: the decision stands as though nothing had been filed. */
        NOT_ACCEPTED,
        WITHDRAWN;

        /** Whether another kind of sanction takes the place of the first. */
        public boolean givesNewKind() {
            return this == LIGHTENED || this == AGGRAVATED || this == CHANGED;
        }

        /** Whether the decision stands as though nothing had been filed. */
        public boolean withoutEffect() {
            return this == NOT_ACCEPTED || this == WITHDRAWN;
        }
    }

    /** BKN blocked the person's records. */
    record RecordsBlocked(LocalDate on, String basis) implements CaseFact {}

    /** The office asked for the block to be lifted. */
    record UnblockRequested(LocalDate on, String number) implements CaseFact {}

    /** The block was lifted. */
    record RecordsUnblocked(LocalDate on) implements CaseFact {}

    /** A remark without consequence. */
    record Noted(LocalDate on, String text) implements CaseFact {}

    /**
     * An earlier fact was wrong. It stays in the file and no longer counts.
     *
     * @param corrected sequence number of the fact
     */
    record Correction(LocalDate on, int corrected, String why) implements CaseFact {}
}
