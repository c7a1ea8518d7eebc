package org.songngu.text;

/// A piece of a document inside a sentence that is no text: the start or end of bold, a link, a line break, a picture.
///
/// What it stands for is known by the document it came from; here it has a number only. Numbers count from 1 in the
/// order of the source and are unique in a segment; an opening and its closing share one.
public sealed interface InlineCode {

    /// The greatest number a code may have.
    int MOST = 99_999;

    /// The number, from 1.
    int number();

    /// Where it stands: before this UTF-16 code unit of the plain text.
    int at();

    /// The same code elsewhere.
    ///
    /// @param position before this code unit of a plain text
    InlineCode movedTo(int position);

    /// The same kind of code in the same place with another number.
    ///
    /// @param number from 1 to [#MOST]
    InlineCode numbered(int number);

    /// How it is written into a text: `⟨1⟩`, `⟨/1⟩` or `⟨2/⟩`.
    default String written() {
        return switch (this) {
            case Opening _ -> "⟨" + number() + "⟩";
            case Closing _ -> "⟨/" + number() + "⟩";
            case Alone _ -> "⟨" + number() + "/⟩";
        };
    }

    /// Whether `other` is the same code, wherever it stands.
    ///
    /// @param other a code of this or another text
    default boolean isSameAs(InlineCode other) {
        return number() == other.number() && getClass() == other.getClass();
    }

    /// The start of a pair, `⟨1⟩`; its end may lie in another segment.
    ///
    /// @param number from 1
    /// @param at     before this UTF-16 code unit of the plain text
    record Opening(int number, int at) implements InlineCode {

        /// Refuses numbers below 1 and negative places.
        public Opening {
            requireCode(number, at);
        }

        @Override
        public InlineCode movedTo(int position) {
            return new Opening(number, position);
        }

        @Override
        public InlineCode numbered(int other) {
            return new Opening(other, at);
        }
    }

    /// The end of a pair, `⟨/1⟩`; its start may lie in another segment.
    ///
    /// @param number from 1
    /// @param at     before this UTF-16 code unit of the plain text
    record Closing(int number, int at) implements InlineCode {

        /// Refuses numbers below 1 and negative places.
        public Closing {
            requireCode(number, at);
        }

        @Override
        public InlineCode movedTo(int position) {
            return new Closing(number, position);
        }

        @Override
        public InlineCode numbered(int other) {
            return new Closing(other, at);
        }
    }

    /// A code without a partner, `⟨2/⟩`: a line break, a picture, a mark of a footnote.
    ///
    /// @param number from 1
    /// @param at     before this UTF-16 code unit of the plain text
    record Alone(int number, int at) implements InlineCode {

        /// Refuses numbers below 1 and negative places.
        public Alone {
            requireCode(number, at);
        }

        @Override
        public InlineCode movedTo(int position) {
            return new Alone(number, position);
        }

        @Override
        public InlineCode numbered(int other) {
            return new Alone(other, at);
        }
    }

    private static void requireCode(int number, int at) {
        if (number < 1 || number > MOST || at < 0) {
            throw new IllegalArgumentException("no inline code: " + number + " at " + at);
        }
    }
}
