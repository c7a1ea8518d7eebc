package org.songngu.ui.knowledge;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.songngu.memory.NewUnit;
import org.songngu.memory.TranslationUnit;
import org.songngu.memory.Trust;

/// A unit in a list: its two texts, where it comes from, and what may be done to it.
final class UnitLine extends Div {

    private static final long serialVersionUID = 1L;

    private final Div about;

    /// @param source  its first text, perhaps with marks
    /// @param other   its second text
    /// @param unit    the unit
    /// @param memory  name of its memory
    /// @param actions what may be done to it
    UnitLine(Component source, Component other, TranslationUnit unit, String memory, Component actions) {
        addClassNames("hit", "unit-line");
        about = new Div(new Span(about(unit, memory)));
        about.addClassNames("soft", "small");
        about.getElement()
                .setAttribute(
                        "title", getTranslation("trust." + unit.unit().trust().name()));
        Span trust = new Span(getTranslation("trust." + unit.unit().trust().name()));
        trust.addClassNames("chip", unit.unit().trust() == Trust.APPROVED ? "green" : "blue");
        about.addComponentAsFirst(trust);
        add(source, other, about, actions);
    }

    /// Says something about how it was found, beside where it comes from.
    ///
    /// @param note short
    void remark(String note) {
        Span chip = new Span(note);
        chip.addClassNames("chip", "amber");
        about.addComponentAtIndex(1, chip);
    }

    private String about(TranslationUnit unit, String memory) {
        NewUnit.Origin origin = unit.unit().origin();
        List<String> parts = new ArrayList<>(List.of(memory, origin.author()));
        if (origin.at().toEpochMilli() > 0) {
            parts.add(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(getLocale())
                    .withZone(ZoneId.systemDefault())
                    .format(origin.at()));
        }
        if (origin.making() != NewUnit.Making.PERSON) {
            parts.add(getTranslation("memory.making." + origin.making().name()));
        }
        parts.add(origin.article());
        return " "
                + String.join(
                        " · ", parts.stream().filter(part -> !part.isBlank()).toList());
    }
}
