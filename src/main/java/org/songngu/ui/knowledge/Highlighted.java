package org.songngu.ui.knowledge;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.songngu.text.Span;
import org.songngu.ui.shell.Chips;

/// Text with parts of it marked; only text nodes and chips, never markup from data.
final class Highlighted {

    private Highlighted() {}

    /// A block of text with marks.
    ///
    /// @param text  the text
    /// @param spans what to mark, in order, not overlapping
    static Div text(String text, List<Span> spans) {
        Div block = new Div();
        int at = 0;
        for (Span span : spans) {
            Chips.append(block.getElement(), text.substring(at, span.start()));
            Element mark = new Element("mark");
            Chips.append(mark, span.of(text));
            block.getElement().appendChild(mark);
            at = span.end();
        }
        Chips.append(block.getElement(), text.substring(at));
        return block;
    }
}
