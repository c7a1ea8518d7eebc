package org.songngu.article.okapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.TextFragment;
import org.jspecify.annotations.Nullable;
import org.songngu.text.CodedText;
import org.songngu.text.Refill;

/// What stands between two line breaks or tabs of one of Okapi's texts, or the break itself.
///
/// @param fragment  the text it is of
/// @param start     its first UTF-16 code unit in the coded text
/// @param end       behind its last
/// @param codes     which codes of the fragment it has, in order
/// @param text      the same for people; blank for a break
record FragmentPart(TextFragment fragment, int start, int end, List<Integer> codes, CodedText text) {

    private static final Set<String> BREAKS = Set.of("<text:line-break", "<text:tab");

    boolean isBlank() {
        return text.text().plain().chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /// The parts of a text, breaks included, without a gap.
    static List<FragmentPart> of(TextFragment fragment) {
        List<FragmentPart> parts = new ArrayList<>();
        String coded = fragment.getCodedText();
        int start = 0;
        int at = 0;
        while (at < coded.length()) {
            int next = at + (TextFragment.isMarker(coded.charAt(at)) ? 2 : 1);
            if (isBreak(fragment, coded, at)) {
                add(fragment, start, at, parts);
                add(fragment, at, next, parts);
                start = next;
            }
            at = next;
        }
        add(fragment, start, coded.length(), parts);
        return parts;
    }

    private static boolean isBreak(TextFragment fragment, String coded, int at) {
        char c = coded.charAt(at);
        if (!TextFragment.isMarker(c)) {
            return c == '\n' || c == '\t' || c == '\u000B';
        }
        String data = fragment.getCode(coded.charAt(at + 1)).getData();
        return BREAKS.stream().anyMatch(data::startsWith);
    }

    private static void add(TextFragment fragment, int start, int end, List<FragmentPart> parts) {
        if (start >= end) {
            return;
        }
        String coded = fragment.getCodedText();
        CodedText.Builder text = new CodedText.Builder();
        List<Integer> codes = new ArrayList<>();
        int words = start;
        for (int at = start; at < end; at++) {
            if (!TextFragment.isMarker(coded.charAt(at))) {
                continue;
            }
            text.words(coded.substring(words, at));
            int index = TextFragment.toIndex(coded.charAt(at + 1));
            Code code = fragment.getCode(index);
            codes.add(index);
            switch (code.getTagType()) {
                case OPENING -> text.opening(String.valueOf(code.getId()), label(code));
                case CLOSING -> text.closing(String.valueOf(code.getId()), label(code));
                case PLACEHOLDER -> text.alone(label(code));
            }
            at++;
            words = at + 1;
        }
        text.words(coded.substring(words, end));
        parts.add(new FragmentPart(fragment, start, end, codes, text.build()));
    }

    private static String label(Code code) {
        String type = code.getType() == null ? "" : code.getType().toLowerCase(Locale.ROOT);
        String data = code.getData();
        if (type.contains("link") || type.equals("text:a")) {
            return "link";
        }
        if (type.equals("lb")) {
            return "br";
        }
        StringBuilder label = new StringBuilder();
        label.append(type.contains("bold") ? "b" : "");
        label.append(type.contains("italic") ? "i" : "");
        label.append(type.contains("underline") ? "u" : "");
        if (!label.isEmpty()) {
            return label.toString();
        }
        if (type.contains("superscript")) {
            return "sup";
        }
        if (type.contains("subscript")) {
            return "sub";
        }
        return data.startsWith("<text:note") ? "note" : "";
    }

    /// Appends this part to a text.
    ///
    /// @param exchanged what it becomes; null to leave it as it is
    /// @param out       where to
    void write(@Nullable List<Refill.Part> exchanged, TextFragment out) {
        if (exchanged == null) {
            copy(out);
            return;
        }
        for (Refill.Part part : exchanged) {
            switch (part) {
                case Refill.Part.Words(String words) -> out.append(words);
                case Refill.Part.Code(int index) ->
                    append(fragment.getCode(codes.get(index).intValue()), out);
            }
        }
    }

    private void copy(TextFragment out) {
        String coded = fragment.getCodedText();
        for (int at = start; at < end; at++) {
            if (TextFragment.isMarker(coded.charAt(at))) {
                append(fragment.getCode(coded.charAt(++at)), out);
            } else {
                out.append(coded.charAt(at));
            }
        }
    }

    private static void append(Code code, TextFragment out) {
        out.append(code.clone());
    }
}
