package org.songngu.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.songngu.text.InlineText;

/// A segment's text as people read it: its words, and its inline codes as the small chips of the editor. A chip's text
/// is the code as it is written, so that what is copied from the page is the text itself.
public final class Chips {

    private Chips() {}

    /// A block of text.
    ///
    /// @param text with codes written in it, or without any
    public static Div block(String text) {
        Div block = new Div();
        append(block.getElement(), text);
        return block;
    }

    /// Text within a line.
    ///
    /// @param text with codes written in it, or without any
    public static Span line(String text) {
        Span line = new Span();
        append(line.getElement(), text);
        return line;
    }

    /// Puts text behind what an element has; only text nodes and chips, never markup from data.
    ///
    /// @param parent where
    /// @param text   with codes written in it, or without any; a code that was cut in two stays as it is written
    public static void append(Element parent, String text) {
        int at = 0;
        int next = text.indexOf(InlineText.LEFT);
        while (next >= 0) {
            int end = InlineText.endOfCode(text, next);
            if (end > 0) {
                words(parent, text.substring(at, next));
                parent.appendChild(chip(text.substring(next, end)));
                at = end;
            }
            next = text.indexOf(InlineText.LEFT, Math.max(end, next + 1));
        }
        words(parent, text.substring(at));
    }

    private static void words(Element parent, String words) {
        if (!words.isEmpty()) {
            parent.appendChild(Element.createText(words));
        }
    }

    // as `inline-codes.ts` draws them
    private static Element chip(String code) {
        String number = code.replaceAll("\\D", "");
        boolean closes = code.charAt(1) == '/';
        boolean alone = code.charAt(code.length() - 2) == '/';
        Element chip = new Element("span").setText(code);
        chip.getClassList().add("se-code");
        chip.getClassList().add(closes ? "se-code-closes" : alone ? "se-code-alone" : "se-code-opens");
        return chip.setAttribute("data-face", closes ? "◂" + number : alone ? number : number + "▸")
                .setAttribute("title", code);
    }
}
