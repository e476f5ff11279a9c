package id.jaganetral.ui.kit.draft;

import id.jaganetral.application.draft.DraftStore;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.util.Duration;

/**
 * What was typed into one form and is not saved yet. Looks every two seconds what differs from the empty form and keeps that;
 * offers what an earlier session kept.
 */
public final class KeptForm {
    private static final Duration OFTEN = Duration.seconds(2);

    /** How often choices that come later are waited for. */
    private static final int MOST_TRIES = 10;

    private final FormDrafts drafts;
    private final String name;
    private final List<DraftPart> parts = new ArrayList<>();
    private final Banner offer = new Banner();
    private final AtomicLong asked = new AtomicLong();
    private final Timeline looking = new Timeline(new KeyFrame(OFTEN, event -> look()));

    /** What stood in the form when it was opened. */
    private Map<String, String> first = Map.of();

    /** What an earlier session kept and nobody has asked for yet. */
    private Map<String, String> offered = Map.of();

    /** What is still to be put back, when its choices are not there yet. */
    private Map<String, String> wanted = Map.of();

    private Map<String, String> kept = Map.of();
    private int tries;
    private boolean begun;

    KeptForm(FormDrafts drafts, String name, FormInputs inputs) {
        this.drafts = drafts;
        this.name = name;
        parts.add(inputs);
        looking.setCycleCount(Animation.INDEFINITE);
        offer.setTone(Tone.INFO);
        offer.getActions()
                .addAll(
                        button("kit.draft.continue", this::continueWithIt),
                        button("kit.draft.discard", this::discardIt));
    }

    /** With a part that is more than single inputs. */
    public KeptForm with(DraftPart part) {
        parts.add(part);
        return this;
    }

    /** Stands above the form; gone while there is nothing to offer. */
    public Banner offer() {
        return offer;
    }

    /** The form is on the screen: from now on its input is kept. */
    public void begin() {
        if (!begun) {
            begun = true;
            first = values();
            drafts.store().ifPresent(store -> drafts.jobs()
                    .start(Job.query(() -> store.kept(name)).onSuccess(found -> found.ifPresent(this::offerIt))));
        }
        looking.playFromStart();
    }

    /** What was typed is saved; the form stays open. */
    public void saved() {
        first = values();
        forget();
    }

    /** The form goes; what was typed is saved, or shall be lost. */
    public void end() {
        looking.stop();
        forget();
    }

    private void forget() {
        offer.setText("");
        offered = Map.of();
        wanted = Map.of();
        kept = Map.of();
        tell(store -> store.forget(name));
    }

    /** Keeps at once what was typed since. */
    public void look() {
        restoreRest();
        Map<String, String> typed = new HashMap<>(offered);
        typed.putAll(wanted);
        values().forEach((input, text) -> {
            if (!text.equals(first.getOrDefault(input, ""))) {
                typed.put(input, text);
            }
        });
        if (typed.equals(kept)) {
            return;
        }
        kept = Map.copyOf(typed);
        tell(typed.isEmpty() ? store -> store.forget(name) : store -> store.keep(name, typed));
    }

    private void offerIt(Map<String, String> found) {
        offered = found;
        kept = found;
        offer.setText(drafts.texts().get("kit.draft.offer"));
    }

    private void continueWithIt() {
        wanted = offered;
        offered = Map.of();
        tries = 0;
        offer.setText("");
        restoreRest();
    }

    private void discardIt() {
        offered = Map.of();
        offer.setText("");
        look();
    }

    /** Choices that follow from others come later; what has been put back is not touched again. */
    private void restoreRest() {
        if (wanted.isEmpty()) {
            return;
        }
        parts.forEach(part -> part.restore(wanted));
        Map<String, String> now = values();
        Map<String, String> rest = new HashMap<>();
        wanted.forEach((input, text) -> {
            if (now.containsKey(input) && !text.equals(now.get(input))) {
                rest.put(input, text);
            }
        });
        tries++;
        wanted = tries > MOST_TRIES ? Map.of() : rest;
    }

    private Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        parts.forEach(part -> values.putAll(part.values()));
        return values;
    }

    /** Jobs may overtake each other; what was asked for later holds. */
    private void tell(Consumer<DraftStore> what) {
        long turn = asked.incrementAndGet();
        drafts.store().ifPresent(store -> drafts.jobs().start(Job.query(() -> {
            synchronized (asked) {
                if (turn == asked.get()) {
                    what.accept(store);
                }
            }
            return store;
        })));
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(drafts.texts().get(key));
        button.setOnAction(event -> act.run());
        return button;
    }
}
