package org.songngu.ui.knowledge;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.songngu.text.Span;

/// Text with parts of it marked; only text nodes, never markup from data.
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
            block.getElement().appendChild(Element.createText(text.substring(at, span.start())));
            block.getElement().appendChild(new Element("mark").setText(span.of(text)));
            at = span.end();
        }
        block.getElement().appendChild(Element.createText(text.substring(at)));
        return block;
    }
}
