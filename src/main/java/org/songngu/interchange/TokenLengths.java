package org.songngu.interchange;

/// Measures the tokens of XML while its characters pass by: a text, a tag, a comment, a CDATA section. A parser gathers
/// each of them whole before anybody can look at it, so a hundred megabytes in one of them would fill the memory.
///
/// It sees tokens just as a parser does, because the one place where that would be hard, a DTD inside the file, is
/// told to the caller, who refuses it.
final class TokenLengths {

    private static final int MARKUP_START = "![CDATA[".length();

    private State state = State.TEXT;
    private final StringBuilder start = new StringBuilder(MARKUP_START);
    private char quote;
    private char before;
    private char beforeThat;
    private int length;

    private enum State {
        TEXT,
        OPENED,
        TAG,
        DOCTYPE,
        INSTRUCTION,
        COMMENT,
        CDATA
    }

    /// Takes the next character.
    ///
    /// @return the length of its token up to here; -1 when a DTD begins inside the file
    int next(char c) {
        length++;
        switch (state) {
            case TEXT -> {
                if (c == '<') {
                    enter(State.OPENED);
                    start.setLength(0);
                }
            }
            case OPENED -> opened(c);
            case TAG, DOCTYPE -> {
                if (quoted(c, state == State.DOCTYPE)) {
                    return -1;
                }
            }
            case INSTRUCTION -> endsWith(c, "?>");
            case COMMENT -> endsWith(c, "-->");
            case CDATA -> endsWith(c, "]]>");
        }
        beforeThat = before;
        before = c;
        return length;
    }

    private void opened(char c) {
        start.append(c);
        String begun = start.toString();
        if (begun.equals("?")) {
            enter(State.INSTRUCTION);
        } else if (begun.equals("!--")) {
            enter(State.COMMENT);
        } else if (begun.equals("![CDATA[")) {
            enter(State.CDATA);
        } else if (begun.equals("!D")) {
            enter(State.DOCTYPE);
        } else if (!"!--".startsWith(begun) && !"![CDATA[".startsWith(begun)) {
            enter(State.TAG);
            quoted(c, false);
        }
    }

    /// Goes on in a tag; true when a `[` stands outside quotes where it opens a DTD.
    private boolean quoted(char c, boolean isDoctype) {
        if (quote != 0) {
            quote = c == quote ? 0 : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '>') {
            enter(State.TEXT);
        } else {
            return isDoctype && c == '[';
        }
        return false;
    }

    private void endsWith(char c, String end) {
        boolean isThere = c == '>'
                && before == end.charAt(end.length() - 2)
                && (end.length() == 2 || beforeThat == end.charAt(0))
                // <!--> and <?> are no ends: their characters belong to the beginning
                && length >= end.length();
        if (isThere) {
            enter(State.TEXT);
        }
    }

    private void enter(State next) {
        state = next;
        length = 0;
        quote = 0;
    }
}
