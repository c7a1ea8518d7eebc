package org.songngu.housestyle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishSpellingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ministry organised a conference.             | The ministry organized a conference.
            It analysed and recognises the results.          | It analyzed and recognizes the results.
            Modernisation and industrialisation go on.       | Modernization and industrialization go on.
            Talks end. Organisers are pleased.               | Talks end. Organizers are pleased.
            HANOI – Mobilising young people.                 | HANOI – Mobilizing young people.
            MODERNISATION OF THE COUNTRYSIDE                 | MODERNIZATION OF THE COUNTRYSIDE
            They re-organised, reorganised and destabilised. | They re-organized, reorganized and destabilized.
            An organisational and recognisable effort        | An organizational and recognizable effort
            """)
    void aHouseWritesOneOfTheTwo(String ise, String ize) {
        assertThat(written(ise, true)).isEqualTo(ize);
        assertThat(written(ize, false)).isEqualTo(ise);
        assertThat(EnglishSpelling.otherThan(ise, false)).isEmpty();
        assertThat(EnglishSpelling.otherThan(ize, true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He advised the enterprise to exercise, revise and supervise; they promised a surprise.",
                "They comprise a compromise, an expertise, a franchise and merchandise, otherwise likewise.",
                "Rising, raising, praising, cruising and arising; a concise and precise treatise; televised.",
                "The size of the prize: seize it, capsize it, downsize it.",
                "Crises, analyses, bases, hypotheses, theses and diagnoses",
                "The World Health Organization and the World Health Organisation met.",
                "Organisation of American States; Organization for Security",
                "He said: “We recognize and recognise it.”",
                "“We modernize the countryside.",
                "We recognise it,” he said.",
                "Write to organise@recognize.vn or see https://organize.org/recognise and organise.com.vn.",
                "Realism, civilians, localities, monopolies, summaries, capitalists, specialists"
            })
    void wordsOfOneSpellingNamesQuotationsAndAddressesStay(String text) {
        assertThat(EnglishSpelling.otherThan(text, true)).isEmpty();
        assertThat(EnglishSpelling.otherThan(text, false)).isEmpty();
    }

    @Test
    void theNounAnalysesIsTheSameInEveryHouseButTheVerbIsNot() {
        assertThat(EnglishSpelling.otherThan("two analyses", true)).isEmpty();
        assertThat(written("She analyzes it.", false)).isEqualTo("She analyses it.");
    }

    @Test
    void aPlaceIsTheWholeWord() {
        List<Respelling> found = EnglishSpelling.otherThan("They have organized it.", false);
        assertThat(found).singleElement().satisfies(word -> {
            assertThat(word.span().of("They have organized it.")).isEqualTo("organized");
            assertThat(word.right()).isEqualTo("organised");
        });
    }

    private static String written(String text, boolean ize) {
        StringBuilder written = new StringBuilder(text);
        for (Respelling word : EnglishSpelling.otherThan(text, ize).reversed()) {
            written.replace(word.span().start(), word.span().end(), word.right());
        }
        return written.toString();
    }
}
