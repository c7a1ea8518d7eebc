package org.songngu.ui.knowledge;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.songngu.termbase.NamedTermbase;
import org.songngu.termbase.TermUse;
import org.songngu.termbase.TermbaseId;
import org.songngu.ui.shell.MoreButton;

/// Which termbases a job asks, in which order, and into which one goes what is proposed from it. None chosen means all
/// in the order of the desk. A desk with one termbase has nothing to choose and sees nothing.
public final class TermbaseChoice extends Div {

    private static final long serialVersionUID = 1L;

    private final List<Line> lines = new ArrayList<>();
    private final Div list = new Div();
    private final MoreButton<Line> shown = new MoreButton<>(list, line -> line);
    private final Span hint = new Span();

    /// One termbase.
    private final class Line extends Div {

        private static final long serialVersionUID = 1L;

        private final transient TermbaseId base;
        private final Checkbox asked = new Checkbox();
        private final Checkbox written = new Checkbox();

        Line(NamedTermbase termbase) {
            base = termbase.id();
            addClassNames("row", "memory-choice");
            asked.setLabel(termbase.name());
            asked.addClassName("grow");
            asked.addValueChangeListener(change -> {
                if (!asked.getValue()) {
                    written.setValue(false);
                }
                hint();
            });
            written.setLabel(getTranslation(termbase.readOnly() ? "termbase.read-only" : "job.terms.write"));
            written.setEnabled(!termbase.readOnly());
            written.addValueChangeListener(change -> {
                if (written.getValue()) {
                    asked.setValue(true);
                    lines.stream().filter(line -> line != this).forEach(line -> line.written.setValue(false));
                }
                hint();
            });
            Button up = new Button("↑", click -> raise(this));
            up.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            up.setAriaLabel(getTranslation("job.memories.up", termbase.name()));
            add(asked, written, up);
        }
    }

    /// @param all the desk's termbases, in its order
    /// @param now what is chosen now
    public TermbaseChoice(List<NamedTermbase> all, TermUse now) {
        setId("termbase-choice");
        getStyle().set("margin-top", "16px");
        hint.addClassNames("soft", "small");
        add(new Span(getTranslation("job.terms.choose")), list, shown, hint);
        all.forEach(base -> lines.add(new Line(base)));
        setVisible(all.size() > 1);
        choose(now);
    }

    /// Chooses others; those there are no more are left out.
    ///
    /// @param use what is chosen
    public void choose(TermUse use) {
        lines.forEach(line -> line.asked.setValue(false));
        for (TermbaseId id : use.asked().reversed()) {
            lines.stream().filter(line -> line.base.equals(id)).findFirst().ifPresent(line -> {
                lines.remove(line);
                lines.addFirst(line);
                line.asked.setValue(true);
                line.written.setValue(use.written().equals(Optional.of(id)));
            });
        }
        arrange();
    }

    private void raise(Line line) {
        int at = lines.indexOf(line);
        if (at > 0) {
            lines.remove(at);
            lines.add(at - 1, line);
            arrange();
        }
    }

    private void arrange() {
        shown.list(lines);
        hint();
    }

    private void hint() {
        TermUse use = use();
        hint.setText(
                use.asked().isEmpty()
                        ? getTranslation("job.terms.all")
                        : use.written().isPresent() ? "" : getTranslation("job.terms.first"));
    }

    /// What is chosen.
    public TermUse use() {
        return new TermUse(
                lines.stream()
                        .filter(line -> line.asked.getValue())
                        .map(line -> line.base)
                        .toList(),
                lines.stream()
                        .filter(line -> line.asked.getValue() && line.written.getValue())
                        .map(line -> line.base)
                        .findFirst());
    }
}
