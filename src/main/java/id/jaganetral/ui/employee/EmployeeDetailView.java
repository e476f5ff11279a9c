package id.jaganetral.ui.employee;

import id.jaganetral.application.employee.ViewEmployee;
import id.jaganetral.domain.employee.Employee;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.letter.LetterTopic;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Latest;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.Card;
import id.jaganetral.ui.kit.part.PageHeader;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.screen.Screen;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.layout.Region;

/** One person on a page of its own. */
public final class EmployeeDetailView implements Screen {
    private final Kit kit;
    private final Texts texts;
    private final ViewEmployee view;
    private final EmployeeId id;
    private final Latest loading;
    private final EmployeeSheet sheet;
    private final ReadOnlyStringWrapper title;
    private final Region root;

    @FXML
    private PageHeader header;

    @FXML
    private Banner problem;

    @FXML
    private Card card;

    public EmployeeDetailView(ViewEmployee view, Kit kit, EmployeeId id) {
        this.kit = kit;
        this.texts = kit.texts();
        this.view = view;
        this.id = id;
        this.loading = new Latest(kit.jobs());
        this.sheet = new EmployeeSheet(texts);
        this.title = new ReadOnlyStringWrapper(texts.get("employee.detail.title"));
        this.root = kit.views().load(this);
        card.getContent().setAll(sheet);
    }

    private void show(Optional<Employee> found) {
        card.setVisible(found.isPresent());
        problem.setText(found.isPresent() ? "" : texts.get("employee.detail.none"));
        found.ifPresent(employee -> {
            title.set(employee.name().full());
            header.setTitle(employee.name().full());
            sheet.show(employee);
        });
    }

    @FXML
    private void newReport() {
        kit.navigator().open(new Places.NewReport(Optional.of(id)));
    }

    @FXML
    private void newLetter() {
        kit.navigator().open(new Places.IssueLetter(new LetterTopic.OfPerson(id), ""));
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public void shown() {
        loading.start(Job.query(() -> view.employee(id)).onSuccess(this::show));
    }

    @Override
    public void hidden() {
        loading.cancel();
    }
}
