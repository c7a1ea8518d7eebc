package org.songngu.qa.check;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// UTF-8 that was read in another encoding: `Viá»‡t`, `Ä‘`.
@Component
final class MojibakeCheck implements QaCheck {

    private static final Pattern BROKEN =
            Pattern.compile("á[º»][\\u0080-\\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Ã[\\u0080-\\u00BF\\u0192\\u201A-\\u2122]"
                    + "|Ä[‘‚ƒ©¨\\u0090]|Æ[°¡¯\\u00A0]|â€|Â[\\u00A0-\\u00BF]|\\uFFFD|ï»¿");

    @Override
    public String id() {
        return "mojibake";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        Matcher matcher = BROKEN.matcher(subject.target());
        if (!matcher.find()) {
            return List.of();
        }
        Span span = new Span(matcher.start(), matcher.end());
        return List.of(new Finding(id(), IssueType.CHARACTERS, Severity.ERROR)
                .of(null, span, repaired(subject.target()), matcher.group()));
    }

    /// The text as it was before somebody read it as Windows-1252; null when that is not what happened.
    private static @Nullable String repaired(String text) {
        try {
            ByteBuffer bytes = Charset.forName("windows-1252").newEncoder().encode(CharBuffer.wrap(text));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Việt Nam", "Viá»‡t Nam", 1),
                new QaExample("đoàn", "Ä‘oÃ n", 1),
                new QaExample("quả cà phê", "cafÃ©", 1),
                new QaExample("Quán cà phê São Paulo", "The São Paulo café", 0));
    }
}
