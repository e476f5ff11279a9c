package id.jaganetral.desk;

import id.jaganetral.application.casefile.CaseDesk;
import id.jaganetral.application.casefile.DueItems;
import id.jaganetral.application.casefile.FindReport;
import id.jaganetral.application.casefile.ListCaseFiles;
import id.jaganetral.application.casefile.OpenCaseFile;
import id.jaganetral.application.casefile.RecordFact;
import id.jaganetral.application.casefile.SearchCaseFiles;
import id.jaganetral.application.casefile.ViewCaseFile;
import id.jaganetral.application.idis.HandOverToRegister;
import id.jaganetral.application.report.ReportQueries;
import id.jaganetral.application.rule.ClassifySubject;
import id.jaganetral.application.rule.LawBook;
import id.jaganetral.application.rule.ProposeClassification;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.calendar.WorkingWeeks;
import id.jaganetral.persistence.idis.ShippedUploadNames;
import java.time.Clock;
import java.util.function.Supplier;

/** Use cases of classification and case files, for one workspace. */
public final class CaseWork {
    private final UnitOfWork unitOfWork;
    private final LawBook law;
    private final Officer officer;
    private final Clock clock;
    private final CaseDesk desk;

    public CaseWork(UnitOfWork unitOfWork, LawBook law, Supplier<WorkingWeeks> weeks, Officer officer, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.law = law;
        this.officer = officer;
        this.clock = clock;
        this.desk = new CaseDesk(law, weeks, clock);
    }

    public CaseDesk desk() {
        return desk;
    }

    public ProposeClassification propose() {
        return new ProposeClassification(law);
    }

    public ClassifySubject classify() {
        return new ClassifySubject(unitOfWork, law, officer, clock);
    }

    public OpenCaseFile open() {
        return new OpenCaseFile(unitOfWork, desk, officer);
    }

    public RecordFact record() {
        return new RecordFact(unitOfWork, desk, officer);
    }

    public ViewCaseFile view() {
        return new ViewCaseFile(unitOfWork, desk);
    }

    public ListCaseFiles list() {
        return new ListCaseFiles(unitOfWork, desk);
    }

    public DueItems due() {
        return new DueItems(unitOfWork, desk);
    }

    public SearchCaseFiles search() {
        return new SearchCaseFiles(unitOfWork);
    }

    public HandOverToRegister handOver() {
        return new HandOverToRegister(unitOfWork, law, view(), record(), new ShippedUploadNames(), officer, clock);
    }

    public FindReport findReport() {
        return id -> unitOfWork.read(tx -> tx.queries(ReportQueries.class).report(id));
    }
}
