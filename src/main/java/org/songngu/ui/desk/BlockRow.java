package org.songngu.ui.desk;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import java.util.Optional;
import org.songngu.article.Block;
import org.songngu.article.BlockKind;
import org.songngu.article.BlockReason;

/// One paragraph in the import view: in or out, and what it is; the user overrules both.
class BlockRow extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Block found;
    private final Checkbox included = new Checkbox();
    private final Select<BlockKind> kind = new Select<>();

    BlockRow(Block found) {
        this.found = found;
        included.setValue(found.isIncluded());
        included.setAriaLabel(getTranslation("import.include", found.line()));
        kind.setItems(BlockKind.values());
        kind.setItemLabelGenerator(value -> getTranslation("article.kind." + value.name()));
        kind.setValue(found.kind());
        kind.setAriaLabel(getTranslation("import.kind", found.line()));
        Div text = new Div(found.text());
        text.addClassName("text");
        Div content = new Div(text);
        found.reason().ifPresent(reason -> {
            Span why = new Span(getTranslation("article.reason." + reason.name()));
            why.addClassName("reason");
            content.add(why);
        });
        included.addValueChangeListener(change -> paint());
        kind.addValueChangeListener(change -> paint());
        add(included, kind, content);
        paint();
    }

    private void paint() {
        setClassName("block " + kind.getValue().name().toLowerCase(Locale.ROOT) + (included.getValue() ? "" : " out"));
    }

    /// The paragraph as the user wants it.
    Block block() {
        Optional<BlockReason> reason = included.getValue()
                ? Optional.empty()
                : Optional.of(found.reason().orElse(BlockReason.NAVIGATION));
        return new Block(found.line(), kind.getValue(), found.text(), reason);
    }
}
