package id.jaganetral.application.authority;

import id.jaganetral.application.employee.EmployeeQueries;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.authority.OfficialRank;
import id.jaganetral.domain.authority.UnitHeadEntry;
import id.jaganetral.domain.authority.UnitHeadEntry.State;
import id.jaganetral.domain.employee.Employee;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.Nip;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lays down who heads a unit (menetapkan kepala unit), where the roster does not tell or tells it wrong. */
public final class LayDownUnitHead {
    /** Names of the inputs, for reasons that belong to one. */
    public static final String RANK = "rank";

    public static final String TITLE = "title";
    public static final String NIP = "nip";
    public static final String FROM = "from";
    public static final String REASON = "reason";

    /** Ranks a head of a unit can have; the offices above stand outside the units. */
    public static final List<OfficialRank> RANKS = List.of(
            OfficialRank.HEAD_OF_MISSION,
            OfficialRank.JPT_MADYA,
            OfficialRank.JPT_PRATAMA,
            OfficialRank.ADMINISTRATOR,
            OfficialRank.JF_AHLI_MADYA,
            OfficialRank.PENGAWAS,
            OfficialRank.JF_AHLI_MUDA);

    private final UnitOfWork unitOfWork;
    private final Officer officer;
    private final Clock clock;

    public LayDownUnitHead(UnitOfWork unitOfWork, Officer officer, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.officer = officer;
        this.clock = clock;
    }

    public Outcome<UnitHeadEntry> layDown(UnitHeadDraft draft) {
        return unitOfWork.<Outcome<UnitHeadEntry>>write(tx -> {
            Optional<Employee> named = Nip.parse(draft.nip())
                    .<Optional<Nip>>fold(Optional::of, reasons -> Optional.empty())
                    .flatMap(nip -> tx.queries(EmployeeQueries.class).withNip(nip));
            List<Reason> reasons = reasons(draft, named.isPresent());
            if (!reasons.isEmpty()) {
                return Outcome.refused(reasons);
            }
            UnitHeadEntry entry = entry(draft, named);
            tx.store(UnitHeadStore.class).add(entry);
            tx.note(Act.of(ActKind.UNIT_HEAD_SET, entry.unit()));
            return Outcome.done(entry);
        });
    }

    private static boolean filled(UnitHeadDraft draft) {
        return draft.state() == State.HELD || draft.state() == State.ACTING;
    }

    private List<Reason> reasons(UnitHeadDraft draft, boolean numberKnown) {
        List<Reason> reasons = new ArrayList<>();
        boolean post = draft.state() != State.NO_POST;
        if (post && draft.rank().filter(RANKS::contains).isEmpty()) {
            reasons.add(Reason.atField(RANK, Message.of("authority.head.rank.missing")));
        }
        if (post && draft.title().isBlank()) {
            reasons.add(Reason.atField(TITLE, Message.of("authority.head.title.missing")));
        }
        if (filled(draft) && !draft.nip().isBlank() && !numberKnown) {
            reasons.add(Reason.atField(NIP, Message.of("authority.head.nip.unknown")));
        }
        if (draft.from().isEmpty()) {
            reasons.add(Reason.atField(FROM, Message.of("authority.head.from.missing")));
        }
        if (draft.from().map(LocalDate.now(clock)::isBefore).orElse(false)) {
            reasons.add(Reason.atField(FROM, Message.of("authority.head.from.future")));
        }
        if (draft.reason().isBlank()) {
            reasons.add(Reason.atField(REASON, Message.of("authority.head.reason.missing")));
        }
        return reasons;
    }

    private UnitHeadEntry entry(UnitHeadDraft draft, Optional<Employee> named) {
        boolean post = draft.state() != State.NO_POST;
        boolean filled = filled(draft);
        Optional<EmployeeId> person = named.map(Employee::id).or(draft::person);
        String name = named.map(employee -> employee.name().full())
                .orElseGet(() -> draft.name().strip());
        return new UnitHeadEntry(
                UUID.randomUUID(),
                draft.unit(),
                draft.state(),
                post ? draft.rank() : Optional.empty(),
                filled ? person : Optional.empty(),
                filled ? name : "",
                post ? draft.title().strip() : "",
                draft.from().orElseThrow(),
                draft.reason().strip(),
                officer.name(),
                clock.instant());
    }
}
