package org.songngu.interchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.songngu.text.InlineCode;
import org.songngu.text.InlineText;

/// How a text with inline codes is written as the content of an element.
///
/// A pair that encloses what it should is one element around it in XLIFF; halves, and pairs that cross, are single
/// elements. The number of a code is its id, the same in source and target. A code that stands twice in a text is
/// written once: ids are unique.
enum CodeElements {
    /// `g`, `x`, `bx`, `ex`; `it` for a half alone, for an `ex` must have its `bx` in the same text.
    XLIFF_1 {
        @Override
        void pair(XmlOutput xml, String number) throws IOException {
            xml.inline("g").attribute("id", number);
        }

        @Override
        void opening(XmlOutput xml, String number, boolean hasEnd) throws IOException {
            half(xml, hasEnd ? "bx" : "it", number).optional("pos", hasEnd ? "" : "open");
            xml.endInline();
        }

        @Override
        void closing(XmlOutput xml, String number, boolean hasStart) throws IOException {
            half(xml, hasStart ? "ex" : "it", number).optional("pos", hasStart ? "" : "close");
            xml.endInline();
        }

        private static XmlOutput half(XmlOutput xml, String element, String number) throws IOException {
            return xml.inline(element).attribute("id", number).attribute("rid", number);
        }

        @Override
        void alone(XmlOutput xml, String number) throws IOException {
            xml.inline("x").attribute("id", number).endInline();
        }
    },
    /// `pc`, `ph`, `sc`, `ec`.
    XLIFF_2 {
        @Override
        void pair(XmlOutput xml, String number) throws IOException {
            xml.inline("pc").attribute("id", number);
        }

        @Override
        void opening(XmlOutput xml, String number, boolean hasEnd) throws IOException {
            xml.inline("sc").attribute("id", number).optional("isolated", hasEnd ? "" : "yes");
            xml.endInline();
        }

        @Override
        void closing(XmlOutput xml, String number, boolean hasStart) throws IOException {
            xml.inline("ec").optional("startRef", hasStart ? number : "");
            xml.optional("id", hasStart ? "" : number).optional("isolated", hasStart ? "" : "yes");
            xml.endInline();
        }

        @Override
        void alone(XmlOutput xml, String number) throws IOException {
            xml.inline("ph").attribute("id", number).endInline();
        }
    },
    /// `bpt`, `ept`, `ph`, `it`, each without the code of a file of its own.
    TMX {
        @Override
        boolean encloses() {
            return false;
        }

        @Override
        void pair(XmlOutput xml, String number) {
            throw new IllegalStateException("TMX has no element around a pair");
        }

        @Override
        void opening(XmlOutput xml, String number, boolean hasEnd) throws IOException {
            if (hasEnd) {
                xml.inline("bpt").attribute("i", number).attribute("x", number).endInline();
            } else {
                xml.inline("it")
                        .attribute("pos", "begin")
                        .attribute("x", number)
                        .endInline();
            }
        }

        @Override
        void closing(XmlOutput xml, String number, boolean hasStart) throws IOException {
            if (hasStart) {
                xml.inline("ept").attribute("i", number).endInline();
            } else {
                xml.inline("it").attribute("pos", "end").attribute("x", number).endInline();
            }
        }

        @Override
        void alone(XmlOutput xml, String number) throws IOException {
            xml.inline("ph").attribute("x", number).endInline();
        }
    };

    /// Adds a text to the element that is open.
    ///
    /// @param xml  the file
    /// @param text with its codes written in it, or without any
    void write(XmlOutput xml, String text) throws IOException {
        if (text.indexOf(InlineText.LEFT) < 0) {
            xml.text(text);
            return;
        }
        InlineText coded = once(InlineText.of(text));
        boolean encloses = encloses() && coded.isWellNested();
        int at = 0;
        for (InlineCode code : coded.codes()) {
            words(xml, coded.plain().substring(at, code.at()));
            at = code.at();
            String number = Integer.toString(code.number());
            boolean paired = isPaired(coded.codes(), code);
            switch (code) {
                case InlineCode.Alone _ -> alone(xml, number);
                case InlineCode.Opening _ when paired && encloses -> pair(xml, number);
                case InlineCode.Opening _ -> opening(xml, number, paired);
                case InlineCode.Closing _ when paired && encloses -> xml.endInline();
                case InlineCode.Closing _ -> closing(xml, number, paired);
            }
        }
        words(xml, coded.plain().substring(at));
    }

    private static void words(XmlOutput xml, String words) throws IOException {
        if (!words.isEmpty()) {
            xml.text(words);
        }
    }

    // An end before its start is no pair to anybody.
    private static boolean isPaired(List<InlineCode> codes, InlineCode code) {
        List<InlineCode> same =
                codes.stream().filter(other -> other.number() == code.number()).toList();
        return same.size() == 2
                && same.getFirst() instanceof InlineCode.Opening
                && same.getLast() instanceof InlineCode.Closing;
    }

    private static InlineText once(InlineText text) {
        Map<Integer, Boolean> standsAlone = new HashMap<>();
        Set<String> seen = new HashSet<>();
        List<InlineCode> kept = new ArrayList<>();
        for (InlineCode code : text.codes()) {
            boolean alone = code instanceof InlineCode.Alone;
            boolean first = standsAlone.computeIfAbsent(code.number(), number -> alone);
            if (first == alone && seen.add(code.written())) {
                kept.add(code);
            }
        }
        return new InlineText(text.plain(), kept);
    }

    boolean encloses() {
        return true;
    }

    abstract void pair(XmlOutput xml, String number) throws IOException;

    abstract void opening(XmlOutput xml, String number, boolean hasEnd) throws IOException;

    abstract void closing(XmlOutput xml, String number, boolean hasStart) throws IOException;

    abstract void alone(XmlOutput xml, String number) throws IOException;
}
