package org.songngu.interchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.text.CodedText;
import org.songngu.text.InlineCode;
import org.songngu.text.InlineText;
import org.songngu.text.Refill;

/// A source text of a bilingual file with its inline codes as they stand in the file.
///
/// @param text  with its codes
/// @param keys  what names each code in the file, in order: the same in source and target
/// @param codes each as it stands in the file, in order
record RawText(CodedText text, List<String> keys, List<String> codes) {

    /// A piece of a text in a file.
    ///
    /// @param kind  words, or which kind of code
    /// @param words plain text of words
    /// @param key   what names a code in the file
    /// @param raw   the code as it stands there
    /// @param label what people are told
    record Piece(Kind kind, String words, String key, String raw, String label) {

        static Piece words(String words) {
            return new Piece(Kind.WORDS, words, "", "", "");
        }

        static Piece code(Kind kind, String key, String raw, String label) {
            return new Piece(kind, "", key, raw, label);
        }

        // an opening and its closing are different codes of one name
        private String name() {
            return kind == Kind.CLOSING ? "/" + key : key;
        }
    }

    /// What a piece can be.
    enum Kind {
        /// Words.
        WORDS,
        /// The start of a pair.
        OPENING,
        /// The end of a pair.
        CLOSING,
        /// A code that stands alone.
        ALONE
    }

    /// Puts a source together.
    static RawText of(List<Piece> pieces) {
        CodedText.Builder text = new CodedText.Builder();
        List<String> keys = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (Piece piece : pieces) {
            switch (piece.kind()) {
                case WORDS -> text.words(composed(piece.words()));
                case OPENING -> text.opening(piece.key(), piece.label());
                case CLOSING -> text.closing(piece.key(), piece.label());
                case ALONE -> text.alone(piece.label());
            }
            if (piece.kind() != Kind.WORDS) {
                keys.add(piece.name());
                codes.add(piece.raw());
            }
        }
        return new RawText(text.build(), List.copyOf(keys), List.copyOf(codes));
    }

    /// A target of this source, with its codes numbered like those of the source; a code that only the target has gets
    /// a number of its own.
    ///
    /// @param pieces as read
    String target(List<Piece> pieces) {
        Map<String, InlineCode> known = new HashMap<>();
        List<InlineCode> own = text.text().codes();
        for (int i = own.size() - 1; i >= 0; i--) {
            known.put(keys.get(i), own.get(i));
        }
        int next = own.stream().mapToInt(InlineCode::number).max().orElse(0) + 1;
        Map<String, Integer> extra = new HashMap<>();
        StringBuilder written = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece.kind() == Kind.WORDS) {
                written.append(InlineText.withoutMarks(composed(piece.words())));
                continue;
            }
            InlineCode code = known.get(piece.name());
            if (code != null) {
                written.append(code.written());
                continue;
            }
            int number = extra.computeIfAbsent(piece.key(), key -> extra.size()) + next;
            written.append(
                    switch (piece.kind()) {
                        case OPENING -> new InlineCode.Opening(number, 0).written();
                        case CLOSING -> new InlineCode.Closing(number, 0).written();
                        case ALONE, WORDS -> new InlineCode.Alone(number, 0).written();
                    });
        }
        return written.toString();
    }

    private static String composed(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC);
    }

    /// The text of a target as it stands in a file.
    ///
    /// @param pieces the segments that were made of this text
    /// @param words  writes plain text
    /// @return empty when they are not of this text
    Optional<String> written(List<Refill.Piece> pieces, UnaryOperator<String> words) {
        return Refill.of(text.text(), pieces).map(parts -> {
            StringBuilder written = new StringBuilder();
            for (Refill.Part part : parts) {
                written.append(
                        switch (part) {
                            case Refill.Part.Words(String plain) -> words.apply(plain);
                            case Refill.Part.Code(int index) -> codes.get(index);
                        });
            }
            return written.toString();
        });
    }

    /// Cuts plain text where a pattern finds codes that are written as text.
    ///
    /// @param words   plain text
    /// @param pattern what a code looks like
    /// @param raw     how it is written in the file
    static List<Piece> cut(String words, Pattern pattern, UnaryOperator<String> raw) {
        List<Piece> pieces = new ArrayList<>();
        Matcher code = pattern.matcher(words);
        int at = 0;
        while (code.find()) {
            if (code.start() > at) {
                pieces.add(Piece.words(words.substring(at, code.start())));
            }
            String text = code.group();
            // of Phrase: {1> opens, <1} closes, {1} stands alone
            Kind kind = text.endsWith(">") ? Kind.OPENING : text.startsWith("<") ? Kind.CLOSING : Kind.ALONE;
            String key = kind == Kind.ALONE ? text : text.replaceAll("[{}<>]", "");
            pieces.add(Piece.code(kind, key, raw.apply(text), key.replaceAll("^[0-9]+$", "")));
            at = code.end();
        }
        if (at < words.length()) {
            pieces.add(Piece.words(words.substring(at)));
        }
        return pieces;
    }
}
