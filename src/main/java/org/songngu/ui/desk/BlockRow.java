package org.songngu.ui.desk;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import org.songngu.article.Block;
import org.songngu.article.BlockKind;
import org.songngu.article.PressMarks;

/// One paragraph in the import view: in or out, and what it is; the user overrules both.
class BlockRow extends Div {

    private static final long serialVersionUID = 1L;

    private final transient BlockChoice choice;

    BlockRow(BlockChoice choice) {
        this.choice = choice;
        Block found = choice.found();
        Checkbox included = new Checkbox(choice.isIncluded());
        included.setAriaLabel(getTranslation("import.include", found.line()));
        included.addValueChangeListener(change -> {
            choice.include(change.getValue());
            paint();
        });
        Select<BlockKind> kind = new Select<>();
        kind.setItems(BlockKind.values());
        kind.setItemLabelGenerator(value -> getTranslation("article.kind." + value.name()));
        kind.setValue(choice.kind());
        kind.setAriaLabel(getTranslation("import.kind", found.line()));
        kind.addValueChangeListener(change -> {
            choice.kind(change.getValue());
            paint();
        });
        Div text = new Div(found.text());
        text.addClassName("text");
        Div content = new Div(text);
        found.reason().ifPresent(reason -> {
            Span why = new Span(getTranslation("article.reason." + reason.name()));
            why.addClassName("reason");
            content.add(why);
        });
        PressMarks marks = PressMarks.of(found.text());
        marks.dateline().ifPresent(span -> content.add(mark("dateline", span.of(found.text()))));
        marks.endMark().ifPresent(span -> content.add(mark("end-mark", span.of(found.text()))));
        add(included, kind, content);
        paint();
    }

    private Span mark(String what, String text) {
        Span mark = new Span(getTranslation("import.mark." + what) + " " + text.strip());
        mark.addClassNames("reason", "press-mark");
        return mark;
    }

    private void paint() {
        String kind = choice.kind().name().toLowerCase(Locale.ROOT);
        setClassName("block " + kind + (choice.isIncluded() ? "" : " out"));
    }
}
