package org.songngu.termbase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.songngu.termbase.ConceptFixture.DAY;
import static org.songngu.termbase.ConceptFixture.pair;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songngu.text.LanguagePair;

class EnglishRecognitionTest {

    private static final TermQuery QUERY = new TermQuery(LanguagePair.EN_VI, DAY, "");
    private static final TermIndex INDEX = new TermIndex(List.of(
            pair("talks", "hội đàm", "hold talks"),
            pair("speech", "phát biểu", "make a speech"),
            pair("women", "phụ nữ Việt Nam", "Vietnamese woman"),
            pair("tie", "thắt chặt quan hệ", "strengthen ties"),
            pair("sign", "ký thỏa thuận", "sign an agreement"),
            pair("plan", "lập kế hoạch hành động", "plan of action"),
            pair("agree", "nhất trí về lộ trình", "agree on a roadmap"),
            pair("study", "nghiên cứu chính sách", "study a policy"),
            pair("country", "nước đang phát triển", "developing country"),
            pair("un", "Liên hợp quốc", "United Nations"),
            pair("unit", "đơn vị tác chiến", "unit"),
            pair("agency", "hãng thông tấn", "news agency"),
            pair("people", "Ủy ban nhân dân", "People's Committee"),
            pair("leader", "nhà lãnh đạo", "leader"),
            pair("socio", "kinh tế - xã hội", "socio-economic development")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They held talks in Hanoi.                  | held talks",
                "The two sides will hold talks.             | hold talks",
                "Both sides are holding talks.              | holding talks",
                "He made a speech there.                    | made a speech",
                "Vietnamese women won.                      | Vietnamese women",
                "They strengthen ties.                      | strengthen ties",
                "Strengthening ties is the goal.            | Strengthening ties",
                "Both strengthened their ties.              |",
                "He strengthens ties with Laos.             | strengthens ties",
                "Ministers signed an agreement today.       | signed an agreement",
                "Signing an agreement helps.                | Signing an agreement",
                "a set of plans of action                   | plans of action",
                "agreed on a roadmap                        | agreed on a roadmap",
                "agreeing on a roadmap                      | agreeing on a roadmap",
                "studied a policy                           | studied a policy",
                "Developing countries' needs                | Developing countries",
                "the UNITED NATIONS charter                 | UNITED NATIONS",
                "The United Nations charter                 | United Nations",
                "The United team won.                       |",
                "Many news agencies reported.               | news agencies",
                "A new agency reported.                     |",
                "the People’s Committees of two provinces   | People’s Committees",
                "the leaders' statement                     | leaders",
                "the leader's statement                     | leader",
                "socio economic development                 | socio economic development",
                "socio‑economic developments                | socio‑economic developments"
            })
    void plainEnglishWordFormsAreFound(String text, String expected) {
        List<String> found = INDEX.recognize(text, QUERY).stream()
                .filter(hit -> !hit.nested())
                .map(hit -> hit.span().of(text))
                .toList();

        assertThat(found).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "countries, country",
        "ties, tie",
        "news, news",
        "congress, congress",
        "congresses, congress",
        "taxes, tax",
        "heroes, hero",
        "status, status",
        "crisis, crisis",
        "gas, gas",
        "ASEAN, ASEAN"
    })
    void pluralEndingsAreTakenOff(String word, String expected) {
        assertThat(EnglishForms.singular(word)).isEqualTo(expected);
    }

    @Test
    void shortWordsThatOnlyLookLikeVerbFormsAreLeftAlone() {
        assertThat(EnglishForms.bases("need", true)).containsExactly("need");
        assertThat(EnglishForms.bases("king", true)).containsExactly("king");
        assertThat(EnglishForms.bases("planned", true)).contains("plan", "planned");
        assertThat(EnglishForms.bases("united", false)).containsExactly("united");
    }
}
