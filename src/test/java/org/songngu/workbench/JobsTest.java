package org.songngu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.songngu.workbench.Desk.BOSS;
import static org.songngu.workbench.Desk.HOA;
import static org.songngu.workbench.Desk.LAN;
import static org.songngu.workbench.Desk.MINH;
import static org.songngu.workbench.Desk.article;
import static org.songngu.workbench.Desk.block;
import static org.songngu.workbench.Desk.facts;
import static org.songngu.workbench.Desk.leftOut;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.songngu.article.BlockKind;

class JobsTest {

    private final Desk desk = new Desk();

    @Test
    void aJobHasTheSentencesOfTheIncludedBlocksNumberedThroughout() {
        TranslationJob job = desk.workbench.create(
                facts(false),
                article(
                        leftOut("Trang chủ"),
                        block(BlockKind.HEADLINE, "Nâng cao hiệu quả công tác đối ngoại"),
                        leftOut("Chia sẻ"),
                        block(BlockKind.BODY, "Hội nghị khai mạc sáng 9/10.|Bộ trưởng chủ trì."),
                        block(BlockKind.CREDIT, "Ảnh: TTXVN")),
                LAN);

        assertThat(desk.workbench.segments(job.id(), 1, 100))
                .extracting(Segment::number, Segment::paragraph, Segment::kind, Segment::source, Segment::state)
                .containsExactly(
                        tuple(
                                1,
                                1,
                                BlockKind.HEADLINE,
                                "Nâng cao hiệu quả công tác đối ngoại",
                                SegmentState.NOT_TRANSLATED),
                        tuple(2, 2, BlockKind.BODY, "Hội nghị khai mạc sáng 9/10.", SegmentState.NOT_TRANSLATED),
                        tuple(3, 2, BlockKind.BODY, "Bộ trưởng chủ trì.", SegmentState.NOT_TRANSLATED),
                        tuple(4, 3, BlockKind.CREDIT, "Ảnh: TTXVN", SegmentState.NOT_TRANSLATED));
        assertThat(job.createdBy()).isEqualTo("lan");
        assertThat(job.job()).isEqualTo(facts(false));
        assertThat(job.segments()).isEqualTo(4);
        assertThat(job.percentDone()).isZero();
    }

    @Test
    void aPhraseIsFoundInTheSourcesOfAllJobsAsWholeWordsWhateverItsCaseAndToneStyle() {
        JobId first = desk.job("Thủ tướng Chính phủ ký thỏa thuận hợp tác.|Thủ tướng phát biểu.");
        JobId second = desk.job("Hai bên đạt THỎA THUẬN HỢP TÁC kinh tế - xã hội.");

        PhraseUse found = desk.workbench.segmentsWith("thoả thuận hợp tác", 10);

        assertThat(found.total()).isEqualTo(2);
        assertThat(found.segments()).extracting(Segment::job).containsExactlyInAnyOrder(first, second);
        assertThat(desk.workbench.segmentsWith("thuận hợp", 1).total()).isEqualTo(2);
        assertThat(desk.workbench.segmentsWith("ận hợp tác", 10).total()).isZero();
        assertThat(desk.workbench.segmentsWith("kinh tế - xã hội", 10).total()).isEqualTo(1);
        assertThat(desk.workbench.segmentsWith("Thủ tướng", 1).segments()).hasSize(1);
        assertThat(desk.workbench.segmentsWith("«»", 10).total()).isZero();
    }

    @Test
    void aPhraseInTheOlderSpellingIsFoundInATextInTheNewerOne() {
        desk.job("Hai bên đạt thoả thuận hợp tác kĩ thuật.");

        assertThat(desk.workbench
                        .segmentsWith("Thỏa thuận hợp tác kỹ thuật", 10)
                        .total())
                .isEqualTo(1);
    }

    @Test
    void sourcesAreStoredInNfc() {
        String text = "Đối ngoại nhân dân được đẩy mạnh.";

        JobId job = desk.job(Normalizer.normalize(text, Normalizer.Form.NFD));

        assertThat(desk.first(job).source()).isEqualTo(text);
    }

    @Test
    void anArticleOfBoilerplateOnlyMakesNoJob() {
        assertThatThrownBy(() -> desk.workbench.create(facts(false), article(leftOut("Trang chủ")), LAN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(desk.workbench.jobs(0, 10)).isEmpty();
    }

    @Test
    void jobsAreListedNewestFirstWithTheirCounts() {
        JobId older = desk.job("Hai bên ra Tuyên bố chung.", "Hội đàm kết thúc.", "Đoàn về nước.");
        JobId newer = desk.job("Ảnh: TTXVN");
        Segment first = desk.first(older);
        desk.confirmed(first, "The two sides issued a joint statement.", LAN);
        desk.typed(desk.workbench.segments(older, 2, 1).getFirst(), "The talks", LAN);

        List<TranslationJob> jobs = desk.workbench.jobs(0, 10);

        assertThat(jobs).extracting(TranslationJob::id).containsExactly(newer, older);
        assertThat(jobs.getLast().counts())
                .isEqualTo(Map.of(
                        SegmentState.NOT_TRANSLATED,
                        1,
                        SegmentState.DRAFT,
                        1,
                        SegmentState.TRANSLATED,
                        1,
                        SegmentState.APPROVED,
                        0));
        assertThat(jobs.getLast().percentDone()).isEqualTo(33);
        assertThat(desk.workbench.jobs(1, 10)).extracting(TranslationJob::id).containsExactly(older);
        assertThat(desk.workbench.job(older)).hasValue(jobs.getLast());
    }

    @Test
    void segmentsArePagedByNumber() {
        JobId job = desk.job("Một.", "Hai.", "Ba.", "Bốn.", "Năm.");

        assertThat(desk.workbench.segments(job, 2, 3))
                .extracting(Segment::source)
                .containsExactly("Hai.", "Ba.", "Bốn.");
        assertThat(desk.workbench.segments(job, 6, 3)).isEmpty();
    }

    @Test
    void theFirstSegmentWithSomethingToDoIsAnotherOneForAReviewer() {
        JobId job = desk.job("Một.", "Hai.", "Ba.");
        desk.confirmed(desk.numbered(job, 1), "One.", LAN);

        assertThat(desk.workbench.firstOpen(job, false)).isEqualTo(2);
        assertThat(desk.workbench.firstOpen(job, true)).isEqualTo(1);
        Segment first = desk.numbered(job, 1);
        desk.workbench.returnToTranslator(desk.edit(first, "One."), ReturnReason.STYLE, "", MINH);
        assertThat(desk.workbench.firstOpen(job, false)).isEqualTo(1);
        assertThat(desk.workbench.firstOpen(job, true)).isZero();
    }

    @Test
    void onlyItsMakerOrAnAdminDeletesAJob() {
        JobId job = desk.job("Hội đàm kết thúc.");
        JobId second = desk.job("Đoàn về nước.");

        assertThat(desk.workbench.delete(job, HOA)).isFalse();
        assertThat(desk.workbench.delete(job, MINH)).isFalse();
        assertThat(desk.workbench.job(job)).isPresent();
        assertThat(desk.workbench.delete(job, LAN)).isTrue();
        assertThat(desk.workbench.delete(second, BOSS)).isTrue();
        assertThat(desk.workbench.jobs(0, 10)).isEmpty();
        assertThat(desk.workbench.delete(job, LAN)).isFalse();
    }

    @Test
    void whoTypesInADeletedJobIsToldThatItIsGone() {
        JobId job = desk.job("Hội đàm kết thúc.");
        Segment open = desk.first(job);
        desk.typed(open, "The talks", LAN);
        desk.workbench.delete(job, LAN);

        assertThat(desk.workbench.saveDraft(desk.edit(open, "The talks ended."), HOA))
                .isEqualTo(new EditOutcome.Refused(EditOutcome.Reason.GONE));
        assertThat(desk.workbench.segment(open.id())).isEmpty();
        assertThat(desk.workbench.history(open.id())).isEmpty();
    }

    @Test
    void theReviewQueueHasConfirmedSegmentsOfAllJobsOldestFirst() {
        JobId one = desk.job("Một.", "Hai.", "Ba.");
        JobId two = desk.job("Bốn.");
        List<Segment> segments = desk.workbench.segments(one, 1, 3);
        desk.confirmed(segments.get(2), "Three.", LAN);
        desk.confirmed(desk.first(two), "Four.", LAN);
        Segment approved = desk.confirmed(segments.get(1), "Two.", LAN);
        desk.confirmed(segments.get(0), "One.", LAN);
        desk.approved(approved, "Two.", MINH);

        assertThat(desk.workbench.reviewQueue(0, 10))
                .extracting(Segment::target)
                .containsExactly("Three.", "Four.", "One.");
        assertThat(desk.workbench.reviewQueue(1, 1)).extracting(Segment::target).containsExactly("Four.");
    }
}
