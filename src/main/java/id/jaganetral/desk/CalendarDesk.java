package id.jaganetral.desk;

import id.jaganetral.application.audit.Logbook;
import id.jaganetral.application.audit.watch.LoggedAgendas;
import id.jaganetral.application.audit.watch.LoggedWeeks;
import id.jaganetral.application.calendar.ExportAgenda;
import id.jaganetral.application.calendar.ReckonDays;
import id.jaganetral.application.rule.LawBook;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.settings.PermittedWeeks;
import id.jaganetral.application.settings.SetWorkingWeeks;
import id.jaganetral.application.settings.WorkingWeekSettings;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.document.calendar.IcsAgenda;
import id.jaganetral.domain.calendar.WorkingWeeks;
import id.jaganetral.persistence.settings.StoredWorkingWeeks;
import id.jaganetral.persistence.workspace.Workspace;
import id.jaganetral.text.Texts;
import java.time.Clock;

/** Use cases of days: the working week, reckoning, and the agenda for other calendars. */
public final class CalendarDesk {
    private final UnitOfWork uow;
    private final WorkingWeekSettings settings;
    private final Logbook log;
    private final Officer officer;
    private final Clock clock;

    public CalendarDesk(Workspace workspace, Officer officer, Clock clock) {
        this.uow = workspace.unitOfWork();
        this.log = new Logbook(workspace.upkeep());
        this.settings = new PermittedWeeks(
                new LoggedWeeks(new StoredWorkingWeeks(workspace.folder().settings()), log), workspace.gate());
        this.officer = officer;
        this.clock = clock;
    }

    public WorkingWeeks weeks() {
        return settings.load();
    }

    public SetWorkingWeeks setWeeks() {
        return new SetWorkingWeeks(settings, officer, clock);
    }

    public ReckonDays reckon(LawBook law) {
        return new ReckonDays(law, settings);
    }

    public ExportAgenda exportAgenda(CaseWork cases) {
        return new ExportAgenda(uow, cases.desk(), new LoggedAgendas(new IcsAgenda(Texts.indonesian()), log), clock);
    }
}
