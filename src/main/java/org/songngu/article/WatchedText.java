package org.songngu.article;

/// A text that counts how often it is looked at, so that a pattern which runs away on it is stopped: rules come from
/// people, and `(.*)(.*)(.*)(.*)(.*)x` on a paragraph would hold a thread for hours. No-break and other spaces look
/// like
/// plain ones, so that `\s` means all of them.
final class WatchedText implements CharSequence {

    private static final int LOOKS_A_CHARACTER = 2_000;
    private static final int LOOKS_AT_LEAST = 500_000;

    private final String text;
    private long left;

    WatchedText(String text) {
        this.text = text;
        this.left = LOOKS_AT_LEAST + (long) LOOKS_A_CHARACTER * text.length();
    }

    /// The text was looked at too often.
    static final class ExhaustedException extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        ExhaustedException() {
            super("a pattern takes too long");
        }
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (left-- <= 0) {
            throw new ExhaustedException();
        }
        char c = text.charAt(index);
        return c != '\n' && RuleCuts.isSpace(c) ? ' ' : c;
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
