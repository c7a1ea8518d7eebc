package org.songngu.qa.languagetool;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.languagetool.tokenizers.SentenceTokenizer;

/// Cuts Vietnamese for LanguageTool: a token is a run of letters (a syllable or a foreign word), a run of digits, or
/// one
/// other character. A segment is already one sentence and stays whole.
final class SyllableTokenizer implements SentenceTokenizer {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}]+|\\p{Nd}+|.", Pattern.DOTALL);

    private final boolean whole;

    private SyllableTokenizer(boolean whole) {
        this.whole = whole;
    }

    /// Cuts a sentence into tokens.
    static SyllableTokenizer ofWords() {
        return new SyllableTokenizer(false);
    }

    /// Leaves a text whole.
    static SyllableTokenizer ofSentences() {
        return new SyllableTokenizer(true);
    }

    @Override
    public List<String> tokenize(String text) {
        return whole
                ? List.of(text)
                : TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    @Override
    public void setSingleLineBreaksMarksParagraph(boolean marks) {
        // a segment has no line breaks
    }

    @Override
    public boolean singleLineBreaksMarksPara() {
        return false;
    }
}
