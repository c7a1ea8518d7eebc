package org.songngu.qa.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.text.Language;
import org.songngu.text.MatchKey;
import org.songngu.text.Span;
import org.songngu.text.Syllables;
import org.songngu.text.Token;
import org.songngu.text.Tokens;
import org.springframework.stereotype.Component;

/// English typed with the Vietnamese keyboard left on: `neư`, `ưill`, `pảty`, `Áean`, `Úa`.
///
/// Three kinds of evidence, no dictionary needed for the first: the word has a mark that no other language writes and
/// cannot be a Vietnamese syllable, or it is written small with the mark of a tone and cannot be one (what English took
/// from French stands in `marked-words.txt`); or what the keys spell is an English word; or a Vietnamese syllable that
/// the source lacks stands alone and its keys look like English, three letters at a time.
@Component
final class TelexLeakCheck implements QaCheck {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    // hook, dot below, horn, breve, đ: French, Spanish and Portuguese have none of them
    private static final Pattern ONLY_VIETNAMESE = Pattern.compile("[đĐ\\u0309\\u0323\\u031B\\u0306]");
    private static final Pattern CIRCUMFLEX = Pattern.compile("\\u0302");
    private static final Pattern OTHER_MARKS =
            Pattern.compile("[\\p{M}&&[^\\u0300\\u0301\\u0302\\u0303\\u0306\\u0309\\u031B\\u0323]]");
    private static final Pattern ENDINGS = Pattern.compile("(?:s|es|ed|d|ing|ly|er|ers)$");

    private final WordList exceptions = new WordList("marked-words.txt");
    private final WordList english = new WordList("english-words.txt");
    private final WordList known = new WordList("known-abbreviations.txt");
    private final EnglishLook look = new EnglishLook(english);

    @Override
    public String id() {
        return "telex-leak";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (subject.pair().target() != Language.EN) {
            return List.of();
        }
        List<QaFinding> findings = new ArrayList<>();
        Matcher matcher = WORD.matcher(subject.target());
        while (matcher.find()) {
            String word = matcher.group();
            if (!VietnameseLetters.isMarked(word) || exceptions.contains(word) || isName(word)) {
                continue;
            }
            Span span = new Span(matcher.start(), matcher.end());
            typed(word, isAlone(subject.target(), span))
                    .map(this::inCapitals)
                    .filter(restored -> !sourceHas(subject.source(), word))
                    .ifPresent(restored ->
                            findings.add(new Finding(id(), IssueType.MISSPELLING, severity(word, restored))
                                    .fixable(span, Finding.replace(subject.target(), span, restored), word, restored)));
        }
        return findings;
    }

    /// What was meant, if the word is a leak.
    private Optional<String> typed(String word, boolean alone) {
        List<String> typed = VietnameseLetters.telex(word);
        Optional<String> known = typed.stream().filter(this::isEnglish).findFirst();
        if (known.isPresent()) {
            return known;
        }
        String marks = Normalizer.normalize(word, Normalizer.Form.NFD);
        if (OTHER_MARKS.matcher(marks).find()) {
            return Optional.empty();
        }
        if (ONLY_VIETNAMESE.matcher(marks).find() && !Syllables.isValid(word)) {
            return Optional.of(look.best(typed));
        }
        boolean small = word.length() > 2 && word.equals(word.toLowerCase(Locale.ROOT));
        if (small && !CIRCUMFLEX.matcher(marks).find() && !Syllables.isValid(word)) {
            return Optional.of(look.best(typed));
        }
        boolean lone = alone && Syllables.isValid(word) && word.length() > 1;
        return lone && Character.isLowerCase(word.charAt(0))
                ? Optional.of(look.best(typed)).filter(look::isEnglish)
                : Optional.empty();
    }

    // «Áean» was ASEAN: the keyboard makes small letters of what follows.
    private String inCapitals(String word) {
        String capitals = word.toUpperCase(Locale.ROOT);
        boolean abbreviation = word.length() > 2 && Character.isUpperCase(word.charAt(0)) && known.contains(word);
        return abbreviation ? capitals : word;
    }

    private Severity severity(String word, String restored) {
        boolean sure = isEnglish(restored)
                || (ONLY_VIETNAMESE
                                .matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                                .find()
                        && !Syllables.isValid(word));
        return sure ? Severity.ERROR : Severity.WARNING;
    }

    private boolean isEnglish(String word) {
        String stem = ENDINGS.matcher(word).replaceFirst("");
        return english.contains(word)
                || (stem.length() > 2 && (english.contains(stem) || english.contains(stem + "e")));
    }

    // «Đắk Lắk», «Kạn»: names of the highlands are no syllables, and they keep their capital alone.
    private boolean isName(String word) {
        boolean capital = Character.isUpperCase(word.charAt(0)) && word.length() > 1;
        return capital
                && word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT))
                && VietnameseLetters.telex(word).stream().noneMatch(this::isEnglish);
    }

    // Vietnamese quoted on purpose comes in phrases: «phở bò».
    private static boolean isAlone(String target, Span span) {
        List<Token> tokens = Tokens.of(target);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).span().overlaps(span)) {
                return !isMarked(target, tokens, i - 1) && !isMarked(target, tokens, i + 1);
            }
        }
        return true;
    }

    private static boolean isMarked(String target, List<Token> tokens, int at) {
        return at >= 0
                && at < tokens.size()
                && VietnameseLetters.isMarked(tokens.get(at).span().of(target));
    }

    private static boolean sourceHas(String source, String word) {
        String key = MatchKey.of(word);
        return Tokens.of(source).stream().anyMatch(token -> token.key().equals(key));
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Đảng ta ban hành nghị quyết mới.", "The Pảty issued a neư resolution.", 2),
                new QaExample("ASEAN sẽ họp.", "Áean ưill meet.", 2),
                new QaExample("Mỹ hoan nghênh.", "The Úa welcomes this.", 1),
                new QaExample("Bờ biển bị ô nhiễm.", "The shỏeline is polluted.", 1),
                new QaExample("Nông dân thu hoạch.", "Fảmers reaped the grơth.", 2),
                new QaExample("Mức thuế tăng.", "The tã rose.", 1),
                new QaExample("Hai bên đã xác nhận.", "It was cònirmed at the première.", 1),
                new QaExample("Tổng Bí thư Tô Lâm phát biểu.", "General Secretary Tô Lâm spoke.", 0),
                new QaExample("Đoàn thăm tỉnh Đắk Lắk.", "The delegation visited Đắk Lắk.", 0),
                new QaExample("Ông José Pérez thăm Bogotá.", "José Pérez visited Bogotá.", 0),
                new QaExample("Đảng ta ban hành nghị quyết mới.", "The Party issued a new resolution.", 0));
    }
}
