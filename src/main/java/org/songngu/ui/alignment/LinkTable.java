package org.songngu.ui.alignment;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.ShortcutRegistration;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.songngu.alignment.AlignedText;
import org.songngu.alignment.Alignment;
import org.songngu.alignment.Alignment.Side;
import org.songngu.alignment.Link;
import org.songngu.ui.shell.Chips;
import org.songngu.ui.shell.Failures;

/// The two texts side by side, a link in each row; every edit has a key, and the keys stand above the rows.
final class LinkTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Editing editing;
    private final transient Consumer<Alignment> changed;
    private final VirtualList<Integer> rows = new VirtualList<>();
    private final Div keys = new Div();
    private final Span figures = new Span();
    private final Div frame = new Div();
    private int shown = -1;

    /// @param editing what is corrected
    /// @param changed told of every change
    LinkTable(Editing editing, Consumer<Alignment> changed) {
        this.editing = editing;
        this.changed = changed;
        addClassName("link-table");
        keys.addClassNames("row", "link-keys");
        figures.addClassName("soft");
        figures.setId("alignment-figures");
        rows.setRenderer(new ComponentRenderer<>(this::row));
        rows.addClassName("link-rows");
        frame.add(rows);
        frame.addClassName("link-frame");
        frame.setId("links");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "application");
        frame.getElement().setAttribute("aria-label", getTranslation("alignment.rows"));
        add(keys, figures, frame);
        action("next", "↓", () -> editing.go(1), Key.ARROW_DOWN);
        action("previous", "↑", () -> editing.go(-1), Key.ARROW_UP);
        action("doubtful", "N", editing::nextDoubtful, Key.KEY_N);
        action("source", "←", () -> editing.side(Side.SOURCE), Key.ARROW_LEFT);
        action("target", "→", () -> editing.side(Side.TARGET), Key.ARROW_RIGHT);
        action("accept", "Enter", editing::accept, Key.ENTER);
        action("accept-sure", "Shift+Enter", editing::acceptSure, Key.ENTER, KeyModifier.SHIFT);
        action("mark", "Space", editing::mark, Key.SPACE);
        action("link", "L", editing::link, Key.KEY_L);
        action("merge", "M", editing::mergeWithNext, Key.KEY_M);
        action("unlink", "U", editing::unlink, Key.KEY_U);
        action("move-down", "Alt+↓", () -> editing.move(true), Key.ARROW_DOWN, KeyModifier.ALT);
        action("move-up", "Alt+↑", () -> editing.move(false), Key.ARROW_UP, KeyModifier.ALT);
        action("leave-out", "Delete", editing::leaveOut, Key.DELETE);
        action("undo", "Ctrl+Z", editing::undo, Key.KEY_Z, KeyModifier.CONTROL);
        action("redo", "Ctrl+Y", editing::redo, Key.KEY_Y, KeyModifier.CONTROL);
    }

    Editing editing() {
        return editing;
    }

    void focusTable() {
        frame.getElement().callJsFunction("focus");
    }

    private void action(String name, String shortcut, Runnable edit, Key key, KeyModifier... modifiers) {
        Span label = new Span(getTranslation("alignment.key." + name));
        Span cap = new Span(shortcut);
        cap.addClassName("key-cap");
        Button button = new Button(new Span(label, cap), click -> run(edit));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setId("key-" + name);
        // the rows keep the keyboard when somebody uses the mouse in between
        button.getElement().setAttribute("tabindex", "-1");
        keys.add(button);
        ShortcutRegistration registration = Shortcuts.addShortcutListener(frame, event -> run(edit), key, modifiers);
        registration.listenOn(frame);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show();
    }

    private void run(Runnable edit) {
        Alignment before = editing.alignment();
        edit.run();
        if (editing.alignment() != before) {
            changed.accept(editing.alignment());
        }
        show();
    }

    private void show() {
        int size = editing.alignment().links().size();
        if (size == shown) {
            rows.getDataProvider().refreshAll();
        } else {
            shown = size;
            rows.setItems(IntStream.range(0, size).boxed().toList());
        }
        figures.setText(
                getTranslation("alignment.figures", editing.usable(), editing.doubtful(), editing.alone(), size));
        // only when it is out of sight: a list that jumps at every key cannot be read
        rows.getElement()
                .executeJs(
                        "const at = $0, list = this; requestAnimationFrame(() => {"
                                + "if (at <= list.firstVisibleIndex || at >= list.lastVisibleIndex)"
                                + " list.scrollToIndex(Math.max(0, at - 3)); });",
                        editing.at());
        keepFocus();
    }

    private void keepFocus() {
        frame.getElement().executeJs("if (!this.contains(document.activeElement)) this.focus({preventScroll: true})");
    }

    private Div row(int place) {
        Alignment alignment = editing.alignment();
        Div row = new Div();
        if (place >= alignment.links().size()) {
            return row;
        }
        Link link = alignment.links().get(place);
        row.addClassName("link-row");
        row.setClassName("at", place == editing.at());
        row.setClassName("marked", editing.isMarked(place));
        row.setClassName("doubtful", link.isDoubtful());
        row.setClassName("alone", !link.isPair());
        row.setClassName("left-out", link.standing() == Link.Standing.LEFT_OUT);
        row.add(
                cell(place, Side.SOURCE, alignment.source(), link.source()),
                state(place, link),
                cell(place, Side.TARGET, alignment.target(), link.target()));
        return row;
    }

    private Div cell(int place, Side side, AlignedText text, List<Integer> numbers) {
        Div cell = new Div();
        cell.addClassName("link-cell");
        cell.setClassName("at-side", place == editing.at() && side == editing.side());
        cell.getElement().setAttribute("lang", text.language().code());
        for (int number : numbers) {
            Span count = new Span(Integer.toString(number + 1));
            count.addClassNames("soft", "small", "link-number");
            Div segment = new Div(count, Chips.line(text.segments().get(number).text()));
            segment.addClassName("link-segment");
            cell.add(segment);
        }
        if (numbers.isEmpty()) {
            Span none = new Span(getTranslation("alignment.none"));
            none.addClassNames("soft", "small");
            cell.add(none);
        }
        cell.addClickListener(click -> run(() -> editing.select(place, side)));
        return cell;
    }

    private Div state(int place, Link link) {
        Div state = new Div();
        state.addClassName("link-state");
        if (link.isPair()) {
            String colour = link.standing() == Link.Standing.ACCEPTED ? "green" : link.isDoubtful() ? "amber" : "blue";
            Span chip = new Span(
                    link.standing() == Link.Standing.PROPOSED
                            ? link.confidence() + " %"
                            : getTranslation(
                                    "alignment.standing." + link.standing().name()));
            chip.addClassNames("chip", link.standing() == Link.Standing.LEFT_OUT ? "soft" : colour);
            state.add(chip);
            if (link.isDoubtful()) {
                state.add(small(getTranslation("alignment.doubtful")));
            }
        }
        if (editing.isMoved(place)) {
            state.add(small("⇅ " + getTranslation("alignment.moved")));
        }
        if (editing.isMarked(place)) {
            state.add(small("● " + getTranslation("alignment.marked")));
        }
        return state;
    }

    private static Span small(String text) {
        Span span = new Span(text);
        span.addClassName("small");
        return span;
    }

    /// Says that nothing can be stored, when it is so.
    boolean isStorable() {
        if (editing.usable() == 0) {
            Failures.tell(getTranslation("alignment.nothing"));
            return false;
        }
        return true;
    }
}
