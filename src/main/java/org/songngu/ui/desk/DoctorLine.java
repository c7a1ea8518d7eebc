package org.songngu.ui.desk;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.songngu.article.Ailment;
import org.songngu.article.Diagnosis;

/// One paragraph before and after, and whether it is to be converted.
class DoctorLine extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 400;

    /// @param found   what the paragraph has, at least one
    /// @param refused lines that stay as they were found; changed here
    DoctorLine(List<Diagnosis> found, Set<Integer> refused) {
        addClassName("doctor-line");
        Diagnosis first = found.getFirst();
        Checkbox wanted = new Checkbox(!refused.contains(first.line()));
        wanted.setAriaLabel(getTranslation("import.doctor.line", first.line()));
        // the store keeps every text composed, so that there is nothing to refuse
        wanted.setEnabled(found.stream().anyMatch(diagnosis -> diagnosis.ailment() != Ailment.DECOMPOSED));
        wanted.addValueChangeListener(change -> {
            if (change.getValue()) {
                refused.remove(first.line());
            } else {
                refused.add(first.line());
            }
        });
        String what = found.stream()
                .map(diagnosis -> DoctorCard.name(diagnosis.ailment()))
                .distinct()
                .collect(Collectors.joining("; "));
        Span head = new Span(getTranslation("import.doctor.line", first.line()) + " · " + what);
        head.addClassNames("soft", "small");
        add(
                wanted,
                new Div(
                        head,
                        text("before", first.before(), found),
                        text("after", found.getLast().after(), List.of())));
    }

    private static Div text(String side, String text, List<Diagnosis> found) {
        boolean hidden =
                found.stream().anyMatch(diagnosis -> !diagnosis.ailment().changesLetters());
        String shown = hidden ? revealed(text) : text;
        Div line = new Div(shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST) + "…");
        line.addClassName("doctor-" + side);
        return line;
    }

    /// What one does not see is written out: marks on a circle, hard spaces as ⍽, others by their number.
    static String revealed(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            int type = Character.getType(c);
            if (type == Character.NON_SPACING_MARK) {
                shown.append('◌').append((char) c);
            } else if (type == Character.FORMAT || (Character.isISOControl(c) && !Character.isWhitespace(c))) {
                shown.append("‹U+%04X›".formatted(c));
            } else {
                shown.append(c != ' ' && Character.isSpaceChar(c) ? '⍽' : (char) c);
            }
        });
        return shown.toString();
    }
}
