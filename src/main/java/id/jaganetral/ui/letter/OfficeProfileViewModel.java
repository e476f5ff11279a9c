package id.jaganetral.ui.letter;

import id.jaganetral.application.settings.SaveOfficeProfile;
import id.jaganetral.domain.authority.GovernmentKind;
import id.jaganetral.domain.letter.CopyList;
import id.jaganetral.domain.letter.NumberPattern;
import id.jaganetral.domain.letter.NumberScope;
import id.jaganetral.domain.letter.OfficeProfile;
import id.jaganetral.domain.letter.Paper;
import id.jaganetral.domain.letter.Signatory;
import id.jaganetral.domain.letter.TimeZoneLabel;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.template.PictureBytes;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The profile of the office while it is edited. */
public final class OfficeProfileViewModel {
    /** Plain texts by name, as reasons of a refusal name them. */
    static final List<String> TEXTS = List.of(
            "government",
            "office",
            "address",
            "postcode",
            "phone",
            "email",
            "web",
            "place",
            "authority",
            "unitCode",
            "sensitivity",
            "pattern",
            "copies");

    private final SaveOfficeProfile save;
    private final Jobs jobs;
    private final Map<String, StringProperty> texts = new HashMap<>();
    private final ObjectProperty<TimeZoneLabel> zone = new SimpleObjectProperty<>();
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>();
    private final ObjectProperty<NumberScope> scope = new SimpleObjectProperty<>();
    private final ObjectProperty<Optional<PictureBytes>> emblem = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<Signatory> signatories = FXCollections.observableArrayList();
    private final ObjectProperty<List<Reason>> reasons = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<GovernmentKind> governmentKind = new SimpleObjectProperty<>();
    private OfficeProfile kept = OfficeProfile.blank();
    private GovernmentKind keptKind;

    public OfficeProfileViewModel(SaveOfficeProfile save, Jobs jobs) {
        this.save = save;
        this.jobs = jobs;
        TEXTS.forEach(name -> texts.put(name, new SimpleStringProperty("")));
        show(kept);
    }

    StringProperty text(String name) {
        return texts.get(name);
    }

    ObjectProperty<TimeZoneLabel> zone() {
        return zone;
    }

    ObjectProperty<Paper> paper() {
        return paper;
    }

    ObjectProperty<NumberScope> scope() {
        return scope;
    }

    /** On which the table of authority depends; null until it is chosen. */
    ObjectProperty<GovernmentKind> governmentKind() {
        return governmentKind;
    }

    ObjectProperty<Optional<PictureBytes>> emblem() {
        return emblem;
    }

    /** Who may sign, the usual one first. */
    ObservableList<Signatory> signatories() {
        return signatories;
    }

    ObjectProperty<List<Reason>> reasons() {
        return reasons;
    }

    void load(Runnable loadedAll) {
        jobs.start(Job.query(() -> new Loaded(save.present(), save.governmentKind()))
                .onSuccess(loaded -> {
                    show(loaded.profile());
                    keptKind = loaded.kind().orElse(null);
                    governmentKind.set(keptKind);
                    loadedAll.run();
                }));
    }

    private record Loaded(OfficeProfile profile, Optional<GovernmentKind> kind) {}

    private void show(OfficeProfile profile) {
        kept = profile;
        text("government").set(profile.government());
        text("office").set(profile.office());
        text("address").set(profile.address());
        text("postcode").set(profile.postcode());
        text("phone").set(profile.phone());
        text("email").set(profile.email());
        text("web").set(profile.web());
        text("place").set(profile.place());
        text("authority").set(profile.authority());
        text("unitCode").set(profile.unitCode());
        text("sensitivity").set(profile.sensitivity());
        text("pattern").set(profile.pattern().text());
        text("copies")
                .set(profile.copyLists().stream()
                        .findFirst()
                        .map(list -> String.join("\n", list.recipients()))
                        .orElse(""));
        zone.set(profile.zone());
        paper.set(profile.paper());
        scope.set(profile.scope());
        emblem.set(profile.emblem());
        signatories.setAll(profile.signatories());
        reasons.set(List.of());
    }

    /** Whether something was changed and not saved. */
    boolean changed() {
        return !entered().equals(kept) || governmentKind.get() != keptKind;
    }

    void save(Consumer<OfficeProfile> done) {
        OfficeProfile entered = entered();
        Optional<GovernmentKind> kind = Optional.ofNullable(governmentKind.get());
        jobs.start(Job.change(() -> save.save(entered, kind))
                .onSuccess(saved -> {
                    show(saved);
                    keptKind = kind.orElse(null);
                    done.accept(saved);
                })
                .onRefusal(reasons::set));
    }

    private OfficeProfile entered() {
        return new OfficeProfile(
                value("government"),
                value("office"),
                value("address"),
                value("postcode"),
                value("phone"),
                value("email"),
                value("web"),
                value("place"),
                value("authority"),
                value("unitCode"),
                zone.get(),
                paper.get(),
                value("sensitivity"),
                new NumberPattern(value("pattern")),
                scope.get(),
                signatories,
                copyLists(),
                emblem.get());
    }

    /** The first list is edited here; others are kept. */
    private List<CopyList> copyLists() {
        List<String> recipients = Arrays.stream(text("copies").get().split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (recipients.isEmpty()) {
            return kept.copyLists().stream().skip(1).toList();
        }
        String name = kept.copyLists().stream().findFirst().map(CopyList::name).orElse("umum");
        List<CopyList> lists = new ArrayList<>(List.of(new CopyList(name, recipients)));
        lists.addAll(kept.copyLists().stream().skip(1).toList());
        return lists;
    }

    private String value(String name) {
        return text(name).get().strip();
    }
}
