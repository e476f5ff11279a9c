package id.jaganetral.ui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.authority.CircumstanceQueries;
import id.jaganetral.application.authority.InvolvedPeople;
import id.jaganetral.application.authority.LayDownUnitHead;
import id.jaganetral.application.authority.NoteCircumstance;
import id.jaganetral.application.authority.ResolveAuthority;
import id.jaganetral.application.authority.UnitHeadQueries;
import id.jaganetral.application.employee.EmployeeQueries;
import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.application.employee.UnitQueries;
import id.jaganetral.application.report.ReportQueries;
import id.jaganetral.application.transaction.MemoryUnitOfWork;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.FactType;
import id.jaganetral.domain.casefile.Official;
import id.jaganetral.domain.employee.UnitTree;
import id.jaganetral.persistence.law.StoredLaw;
import id.jaganetral.ui.authority.AuthorityCardView;
import id.jaganetral.ui.authority.AuthorityCardViewModel;
import id.jaganetral.ui.authority.CaseAuthority;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import id.jaganetral.ui.kit.job.InlineJobs;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;

/** Who may punish, on the page of a case. */
class CasePartTest extends ScreenTest {
    private static final StoredLaw LAW = StoredLaw.shipped();

    private final CaseFixture fixture = new CaseFixture();
    private final MemoryUnitOfWork unitOfWork = new MemoryUnitOfWork()
            .with(UnitQueries.class, UnitTree::empty)
            .with(EmployeeQueries.class, empty(EmployeeQueries.class))
            .with(ReportQueries.class, empty(ReportQueries.class))
            .with(UnitHeadQueries.class, empty(UnitHeadQueries.class))
            .with(CircumstanceQueries.class, person -> Optional.empty());
    private final AuthorityCardViewModel card = new AuthorityCardViewModel(
            new ResolveAuthority(unitOfWork, LAW, LAW, TestKit.CLOCK),
            new NoteCircumstance(unitOfWork, () -> "Petugas Contoh", TestKit.CLOCK),
            LAW,
            () -> "",
            new InlineJobs());

    @Test
    void aHeavyCaseGoesToThePersonnelAuthority() {
        shown(fixture.summoned);

        assertThat(lookup("#decider").queryAs(Label.class).getText()).contains("Bupati/Wali Kota");
        ScrollPane page = lookup(".page-scroll").queryAs(ScrollPane.class);
        fx(() -> {
            page.setVvalue(0.4);
            return null;
        });
        photograph("casefile-authority");
    }

    @Test
    void theCardProposesWhoDecidesAndWhoExaminesTheFormTakesThemOnce() {
        CaseAuthority part = shown(fixture.summoned);
        FactFormViewModel form = model(fixture.summoned).form(FactType.ESCALATED);
        Official decider = part.official(FactType.ESCALATED).orElseThrow();

        form.proposeOfficial(decider);
        assertThat(form.value("to").get()).isEqualTo(decider);
        form.proposeOfficial(Official.named("Orang Lain", "Jabatan Lain"));

        assertThat(form.value("to").get()).isEqualTo(decider);
        assertThat(part.official(FactType.DECIDED)).contains(decider);
        assertThat(part.official(FactType.NOTED)).isEmpty();
    }

    private CaseAuthority shown(CaseFile file) {
        CaseAuthority[] part = new CaseAuthority[1];
        showScreen(() -> {
            LayDownUnitHead layDown = new LayDownUnitHead(unitOfWork, () -> "Petugas Contoh", TestKit.CLOCK);
            part[0] = new CaseAuthority(
                    card,
                    new AuthorityCardView(card, layDown, new FindEmployees(unitOfWork), fixture.kit.kit()),
                    new InvolvedPeople(unitOfWork));
            return new CaseFileView(fixture.file(file), fixture.kit.kit(), form -> true, (only, name) -> {})
                    .with(part[0]);
        });
        return part[0];
    }

    private CaseFileViewModel model(CaseFile file) {
        CaseFileViewModel model = fixture.file(file);
        model.load();
        return model;
    }

    /** A roster nobody was imported into. */
    private static <Q> Q empty(Class<Q> port) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (proxy, method, arguments) -> method.getReturnType() == List.class ? List.of() : Optional.empty()));
    }
}
