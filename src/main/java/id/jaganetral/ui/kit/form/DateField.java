package id.jaganetral.ui.kit.form;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;

/** A date, typed as dd-MM-yyyy or picked, shown as "7 Februari 2024". */
public final class DateField extends DatePicker {
    private final ReadOnlyBooleanWrapper unreadable = new ReadOnlyBooleanWrapper(false);

    public DateField() {
        setConverter(new Converter());
        setShowWeekNumbers(false);
        getEditor().focusedProperty().addListener((observed, before, focused) -> {
            if (!focused) {
                take();
            }
        });
        getEditor().textProperty().addListener((observed, before, now) -> check(now));
        // released over it, Enter would put the last day, or nothing, in the place of what is typed
        addEventFilter(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.ENTER && unreadable.get()) {
                event.consume();
            }
        });
    }

    /** Whether something is typed that is no date; show it at the field, see {@code kit.date.unreadable}. */
    public ReadOnlyBooleanProperty unreadableProperty() {
        return unreadable.getReadOnlyProperty();
    }

    private void check(String typed) {
        unreadable.set(!typed.isBlank() && IndonesianDate.read(typed).isEmpty());
    }

    /** Takes what is typed when the user goes on; what is no date stays to be mended. */
    private void take() {
        String typed = getEditor().getText();
        if (typed == null || typed.isBlank()) {
            setValue(null);
            return;
        }
        Optional<LocalDate> day = IndonesianDate.read(typed);
        day.ifPresent(this::setValue);
        day.map(IndonesianDate::words).ifPresent(getEditor()::setText);
    }

    private final class Converter extends StringConverter<LocalDate> {
        @Override
        public String toString(LocalDate day) {
            return day == null ? "" : IndonesianDate.words(day);
        }

        @Override
        public LocalDate fromString(String typed) {
            return IndonesianDate.read(typed).orElse(null);
        }
    }
}
