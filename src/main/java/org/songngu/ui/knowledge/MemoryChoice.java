package org.songngu.ui.knowledge;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.songngu.memory.MemoryId;
import org.songngu.memory.MemoryUpkeep.Attachment;
import org.songngu.ui.shell.MoreButton;

/// Which memories a job asks, in which order, at what cost in points, and which one learns from it. None chosen means
/// that all are asked alike.
public final class MemoryChoice extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST_PENALTY = 15;

    private final List<Line> lines = new ArrayList<>();
    private final Div list = new Div();
    private final MoreButton<Line> shown = new MoreButton<>(list, line -> line);
    private final Span hint = new Span();

    /// One memory.
    private final class Line extends Div {

        private static final long serialVersionUID = 1L;

        private final transient MemoryId memory;
        private final Checkbox asked = new Checkbox();
        private final IntegerField penalty = new IntegerField();
        private final Checkbox written = new Checkbox();

        Line(MemoryId memory, String name) {
            this.memory = memory;
            addClassNames("row", "memory-choice");
            asked.setLabel(name);
            asked.addClassName("grow");
            asked.addValueChangeListener(change -> show());
            penalty.setAriaLabel(getTranslation("job.memories.penalty"));
            penalty.setPrefixComponent(new Span("−"));
            penalty.setMin(0);
            penalty.setMax(MOST_PENALTY);
            penalty.setStepButtonsVisible(true);
            penalty.setValue(0);
            penalty.setWidth("110px");
            written.setLabel(getTranslation("job.memories.write"));
            written.addValueChangeListener(change -> onlyOneIsWritten());
            Button up = new Button("↑", click -> raise(this));
            up.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            up.setAriaLabel(getTranslation("job.memories.up", name));
            add(asked, penalty, written, up);
        }

        private void onlyOneIsWritten() {
            if (written.getValue()) {
                asked.setValue(true);
                lines.stream().filter(line -> line != this).forEach(line -> line.written.setValue(false));
            }
        }

        private void show() {
            penalty.setEnabled(asked.getValue());
            if (!asked.getValue()) {
                written.setValue(false);
            }
            MemoryChoice.this.show();
        }

        private Attachment attachment() {
            Integer points = penalty.getValue();
            return new Attachment(memory, points == null ? 0 : Math.clamp(points, 0, MOST_PENALTY), written.getValue());
        }
    }

    /// @param names    the memories there are
    /// @param attached those that are chosen now, first things first
    public MemoryChoice(Map<MemoryId, String> names, List<Attachment> attached) {
        setId("memory-choice");
        Span title = new Span(getTranslation("job.memories.choose"));
        hint.addClassNames("soft", "small");
        add(title, list, shown, hint);
        Map<MemoryId, Integer> places = new HashMap<>();
        for (Attachment one : attached) {
            places.put(one.memory(), places.size());
        }
        names.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<MemoryId, String> entry) ->
                                places.getOrDefault(entry.getKey(), attached.size()))
                        .thenComparing(Map.Entry::getValue))
                .forEach(entry -> lines.add(new Line(entry.getKey(), entry.getValue())));
        choose(attached);
        arrange();
    }

    /// Chooses others; those there are no more are left out.
    ///
    /// @param attached first things first
    public void choose(List<Attachment> attached) {
        lines.forEach(line -> line.asked.setValue(false));
        for (Attachment one : attached.reversed()) {
            lines.stream()
                    .filter(line -> line.memory.equals(one.memory()))
                    .findFirst()
                    .ifPresent(line -> {
                        lines.remove(line);
                        lines.addFirst(line);
                        line.asked.setValue(true);
                        line.penalty.setValue(one.penalty());
                        line.written.setValue(one.writable());
                    });
        }
        lines.forEach(line -> line.penalty.setEnabled(line.asked.getValue()));
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
        show();
    }

    private void show() {
        List<Attachment> chosen = attachments();
        hint.setText(
                chosen.isEmpty()
                        ? getTranslation("job.memories.all")
                        : chosen.stream().anyMatch(Attachment::writable) ? "" : getTranslation("job.memories.desk"));
    }

    /// What is chosen, first things first.
    public List<Attachment> attachments() {
        return lines.stream()
                .filter(line -> line.asked.getValue())
                .map(Line::attachment)
                .toList();
    }
}
