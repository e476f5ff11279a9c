package id.jaganetral.ui.access;

import id.jaganetral.application.access.RecoveryPaper;
import id.jaganetral.application.access.RecoveryShare;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.form.Field;
import java.util.List;
import javafx.scene.control.TextArea;

/** The words of the recovery sheet, or of the sheets of two officers; the second is asked for when it is needed. */
public final class PaperFields {
    private static final int WIDE = 2;
    private static final int ROWS = 3;

    private final TextArea words = area("words");
    private final TextArea second = area("second");
    private final Field wordsField;
    private final Field secondField;
    private boolean offered = true;

    public PaperFields(Texts texts) {
        wordsField = field(texts, "words", "access.recovery.words", "access.recovery.words.hint", words);
        secondField = field(texts, "second", "access.recovery.second", "access.recovery.second.hint", second);
        words.textProperty().addListener((text, before, typed) -> appear());
        appear();
    }

    public List<Field> fields() {
        return List.of(wordsField, secondField);
    }

    public void requestFocus() {
        words.requestFocus();
    }

    /** Shows them, or takes them away. */
    public void offer(boolean wanted) {
        offered = wanted;
        appear();
    }

    /** Fills in papers that were read a moment ago. */
    public void fill(RecoveryPaper paper) {
        List<List<String>> sheets = paper.sheets();
        words.setText(String.join(" ", sheets.get(0)));
        second.setText(sheets.size() > 1 ? String.join(" ", sheets.get(1)) : "");
    }

    public Outcome<RecoveryPaper> typed() {
        return RecoveryPaper.read(words.getText(), second.getText());
    }

    private void appear() {
        wordsField.setVisible(offered);
        wordsField.setManaged(offered);
        boolean share = offered && RecoveryShare.read(words.getText()).isPresent();
        secondField.setVisible(share);
        secondField.setManaged(share);
    }

    private static TextArea area(String id) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setPrefRowCount(ROWS);
        area.setWrapText(true);
        return area;
    }

    private static Field field(Texts texts, String name, String label, String hint, TextArea input) {
        Field field = new Field(name, texts.get(label), input);
        field.setHint(texts.get(hint));
        field.setRequired(true);
        field.setSpan(WIDE);
        return field;
    }
}
