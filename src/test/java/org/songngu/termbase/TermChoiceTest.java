package org.songngu.termbase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.songngu.termbase.ConceptFixture.DAY;
import static org.songngu.termbase.ConceptFixture.QUERY;
import static org.songngu.termbase.ConceptFixture.concept;
import static org.songngu.termbase.ConceptFixture.pair;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;

class TermChoiceTest {

    private static final Concept PARTY = concept("party")
            .vi("Đảng Cộng sản Việt Nam")
            .term(Language.EN, "CPV", TermStatus.ADMITTED)
            .en("Communist Party of Viet Nam", "VGP", "MOFA")
            .term(Language.EN, "the Party", TermStatus.ADMITTED, "VNA")
            .en("Communist Party of Vietnam", "VNA", "VOV")
            .en("Vietnam's Communist Party")
            .term(Language.EN, "Vietnamese Communist Party", TermStatus.FORBIDDEN)
            .term(Language.EN, "Vietnam Workers' Party", TermStatus.DEPRECATED)
            .done();

    @Test
    void targetsComeInTheOrderOfTheHouse() {
        List<Term> targets = onlyHit(List.of(PARTY), "Đảng Cộng sản Việt Nam lãnh đạo", "VNA", DAY)
                .targets();

        assertThat(targets)
                .extracting(Term::text)
                .containsExactly(
                        "Communist Party of Vietnam",
                        "Vietnam's Communist Party",
                        "the Party",
                        "CPV",
                        "Communist Party of Viet Nam");
        assertThat(targets.getLast().status()).isEqualTo(TermStatus.ADMITTED);
    }

    @Test
    void withoutAHouseTheFormsOfNoHouseComeFirst() {
        assertThat(onlyHit(List.of(PARTY), "Đảng Cộng sản Việt Nam", "", DAY).targets())
                .extracting(Term::text)
                .containsExactly(
                        "Vietnam's Communist Party",
                        "Communist Party of Viet Nam",
                        "Communist Party of Vietnam",
                        "CPV",
                        "the Party");
    }

    @Test
    void theArticlesDayChoosesAndASuccessorIsNeverPutIn() {
        List<Concept> concepts = List.of(
                concept("mpi")
                        .dated(Language.VI, "Bộ Kế hoạch và Đầu tư", null, "2025-02-28")
                        .dated(Language.EN, "Ministry of Planning and Investment", null, "2025-02-28")
                        .supersededBy("mof")
                        .done(),
                pair("mof", "Bộ Tài chính", "Ministry of Finance"));

        TermHit before = onlyHit(concepts, "Bộ Kế hoạch và Đầu tư cho biết", "VNA", LocalDate.of(2025, 2, 28));
        TermHit after = onlyHit(concepts, "Bộ Kế hoạch và Đầu tư cho biết", "VNA", LocalDate.of(2025, 3, 1));

        assertThat(before.expired()).isFalse();
        assertThat(after.expired()).isTrue();
        assertThat(after.concept().supersededBy()).isEqualTo(new ConceptId("mof"));
        assertThat(List.of(before, after))
                .allSatisfy(hit -> assertThat(hit.targets())
                        .extracting(Term::text)
                        .containsExactly("Ministry of Planning and Investment"));
    }

    @Test
    void aTargetThatIsNotYetOrNoLongerInUseIsNotOffered() {
        Concept renamed = concept("vass")
                .vi("Viện Hàn lâm Khoa học xã hội")
                .dated(Language.EN, "Academy (old)", null, "2012-12-31")
                .dated(Language.EN, "Academy (now)", "2013-01-01", null)
                .done();

        assertThat(onlyHit(List.of(renamed), "Viện Hàn lâm Khoa học xã hội", "", LocalDate.of(2010, 5, 1))
                        .targets())
                .extracting(Term::text)
                .containsExactly("Academy (old)");
        assertThat(onlyHit(List.of(renamed), "Viện Hàn lâm Khoa học xã hội", "", DAY)
                        .targets())
                .extracting(Term::text)
                .containsExactly("Academy (now)");
    }

    @Test
    void ofTwoConceptsTheValidAndBetterOneIsTakenAndTheOtherStaysReachable() {
        List<Concept> concepts = List.of(
                concept("old")
                        .dated(Language.VI, "Ban Tuyên giáo", null, "2025-01-31")
                        .en("Propaganda Commission")
                        .done(),
                concept("admitted")
                        .term(Language.VI, "Ban Tuyên giáo", TermStatus.ADMITTED)
                        .en("Board")
                        .done(),
                concept("now").vi("Ban Tuyên giáo").en("Information Commission").done());

        TermHit hit = onlyHit(concepts, "Ban Tuyên giáo họp", "VNA", DAY);

        assertThat(hit.concept().id().value()).isEqualTo("now");
        assertThat(hit.alternatives()).extracting(one -> one.id().value()).containsExactly("admitted", "old");
    }

    @Test
    void aForbiddenTargetIsFoundWhereItStandsWithTheRightTermsBesideIt() {
        TermIndex index = new TermIndex(List.of(
                PARTY,
                concept("sea")
                        .vi("Biển Đông")
                        .en("East Sea")
                        .term(Language.EN, "East Sea (South China Sea)", TermStatus.ADMITTED)
                        .term(Language.EN, "South China Sea", TermStatus.FORBIDDEN)
                        .done()));
        String target = "The Vietnamese Communist Party on the South China Sea";

        List<TermHit> hits = index.forbidden("Đảng Cộng sản Việt Nam về Biển Đông", target, QUERY);

        assertThat(hits)
                .extracting(hit -> hit.span().of(target))
                .containsExactly("Vietnamese Communist Party", "South China Sea");
        assertThat(hits.getLast().targets()).extracting(Term::text).startsWith("East Sea");
        assertThat(index.forbidden("Biển Đông", "the East Sea (South China Sea)", QUERY))
                .as("inside a right term it is right")
                .isEmpty();
        assertThat(index.forbidden("Hội nghị", target, QUERY))
                .as("the source does not speak of it")
                .isEmpty();
        assertThat(index.forbidden("Biển Đông", "", QUERY)).isEmpty();
    }

    @Test
    void whatOnlyOneHouseForbidsIsRightInTheOthers() {
        TermIndex index = new TermIndex(List.of(concept("capital")
                .vi("Hà Nội")
                .en("Ha Noi", "VGP")
                .en("Hanoi", "VNA")
                .term(Language.EN, "HaNoi city", TermStatus.FORBIDDEN, "VGP")
                .done()));

        assertThat(index.forbidden("Hà Nội", "HaNoi city", QUERY)).isEmpty();
        assertThat(index.forbidden("Hà Nội", "HaNoi city", new TermQuery(LanguagePair.VI_EN, DAY, "VGP")))
                .hasSize(1);
    }

    private static TermHit onlyHit(List<Concept> concepts, String text, String house, LocalDate day) {
        List<TermHit> hits = new TermIndex(concepts).recognize(text, new TermQuery(LanguagePair.VI_EN, day, house));
        assertThat(hits).hasSize(1);
        return hits.getFirst();
    }
}
