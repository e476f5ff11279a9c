package id.jaganetral.application.letter.batch;

import id.jaganetral.application.letter.DraftLetter;
import id.jaganetral.application.letter.LetterDraft;
import id.jaganetral.application.letter.NumberWish;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.letter.LetterTopic;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.template.TagValues;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** Goes from person to person; makes each letter when it is asked for, and keeps what became of it. */
final class BatchRun implements Iterator<BatchRun.Made> {
    private final BatchOrder order;
    private final DraftLetter drafts;
    private final Maker maker;
    private final Progress progress;
    private final Iterator<LetterTopic> topics;
    private final List<BatchResult.Line> lines = new ArrayList<>();
    private int documents;
    private Made next;

    BatchRun(BatchOrder order, DraftLetter drafts, Maker maker, Progress progress) {
        this.order = order;
        this.drafts = drafts;
        this.maker = maker;
        this.progress = progress;
        this.topics = order.topics().iterator();
    }

    /** Makes one letter of a draft. */
    @FunctionalInterface
    interface Maker {
        Outcome<Made> make(LetterDraft draft);
    }

    /**
     * A letter that was made.
     *
     * @param number empty when it bears none
     */
    record Made(String person, String number, TagValues values, byte[] document) {}

    @Override
    public boolean hasNext() {
        while (next == null && topics.hasNext()) {
            progress.at(lines.size(), order.topics().size());
            LetterDraft draft = draft(topics.next());
            maker.make(draft).use(made -> next = made, reasons -> refused(draft, reasons));
        }
        return next != null;
    }

    @Override
    public Made next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Made made = next;
        next = null;
        documents++;
        lines.add(new BatchResult.Line(made.person(), made.number(), document(), List.of()));
        return made;
    }

    /** The values of the letters still to come. */
    Iterator<TagValues> values() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return BatchRun.this.hasNext();
            }

            @Override
            public TagValues next() {
                return BatchRun.this.next().values();
            }
        };
    }

    /** The number of the last letter among those made. */
    String document() {
        return String.format("%04d", documents);
    }

    List<BatchResult.Line> lines() {
        return lines;
    }

    private void refused(LetterDraft draft, List<Reason> reasons) {
        lines.add(new BatchResult.Line(draft.about().name(), "", "", reasons));
    }

    private LetterDraft draft(LetterTopic topic) {
        LetterDraft draft =
                drafts.draft(order.form(), topic).withDate(order.date()).withSignatory(order.signatory());
        draft = draft.kind().numbered() ? draft.withNumber(new NumberWish(order.number(), "")) : draft;
        for (Map.Entry<String, String> field : order.fields().entrySet()) {
            draft = field.getValue().isBlank() ? draft : draft.with(field.getKey(), field.getValue());
        }
        return draft;
    }
}
