package org.songngu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.songngu.housestyle.HouseStyle;
import org.songngu.memory.MemoryId;
import org.songngu.memory.MemoryUpkeep.Attachment;
import org.songngu.memory.MemoryUse;
import org.songngu.memory.Trust;
import org.songngu.memory.TrustPolicy;
import org.songngu.suggestion.SuggestionQuery;
import org.songngu.text.LanguagePair;

class ArticleKnowledgeTest {

    private static final String REPEATED = "Hai bên nhất trí tăng cường hợp tác.";
    private static final HouseStyle STYLE =
            new HouseStyle("VNA", "VNA", "Vietnam", "Hanoi", false, false, false, false, false);

    private final Desk desk = new Desk();
    private JobId job;

    @BeforeEach
    void anArticleThatRepeatsItself() {
        // a shelf on which equal texts stand near each other
        when(desk.memory.shelf(any(), any())).thenAnswer(call -> {
            List<String> sources = call.getArgument(1);
            return (org.songngu.memory.SourceShelf) (text, minimum, limit) -> IntStream.range(0, sources.size())
                    .filter(i -> sources.get(i).equals(text))
                    .boxed()
                    .toList();
        });
        job = desk.job("Mở đầu.", REPEATED, "Ở giữa.", REPEATED, "Kết thúc.", REPEATED);
    }

    @Test
    void whatWasTypedForTheSameSentenceIsKnownConfirmedOrNot() {
        Segment draft = desk.workbench.segments(job, 2, 1).getFirst();
        Segment confirmed = desk.workbench.segments(job, 4, 1).getFirst();
        desk.typed(draft, "The two sides agreed", Desk.HOA);
        desk.confirmed(confirmed, "Both sides agreed to step up cooperation.", Desk.LAN);

        List<SuggestionQuery.ArticleText> texts = asked(6).article();

        assertThat(texts)
                .extracting(
                        SuggestionQuery.ArticleText::segment,
                        text -> text.unit().target(),
                        text -> text.unit().trust(),
                        text -> text.unit().previous())
                .containsExactly(
                        tuple(2, "The two sides agreed", Trust.DRAFT, "Mở đầu."),
                        tuple(4, "Both sides agreed to step up cooperation.", Trust.TRANSLATED, "Ở giữa."));
        assertThat(asked(4).article())
                .as("a segment is no repetition of itself")
                .extracting(SuggestionQuery.ArticleText::segment)
                .containsExactly(2);
    }

    @Test
    void whatNobodyTypedAndWhatWasReturnedIsNotOffered() {
        Segment confirmed = desk.workbench.segments(job, 2, 1).getFirst();
        Segment stored = desk.confirmed(confirmed, "The two sides agreed.", Desk.LAN);
        desk.workbench.returnToTranslator(desk.edit(stored, stored.target()), ReturnReason.STYLE, "", Desk.MINH);

        assertThat(asked(6).article()).isEmpty();
    }

    @Test
    void theSourcesAreReadOnceAsLongAsTheyStayTheSame() {
        asked(2);
        asked(4);
        verify(desk.memory, times(1)).shelf(any(), any());

        desk.jdbc
                .sql("update workbench_segment set source = 'Câu mới.' where job = ? and number = 3")
                .param(job.value())
                .update();
        asked(4);

        verify(desk.memory, times(2)).shelf(any(), any());
    }

    @Test
    void theJobsMemoriesComeWithTheQuestionAndTheWritableOneLearns() {
        MemoryId own = new MemoryId(12);
        MemoryUse use = new MemoryUse(List.of(new Attachment(own, 2, true)), Map.of(), TrustPolicy.USUAL);
        when(desk.policies.use(anyLong())).thenReturn(use);

        assertThat(asked(2).memories()).isEqualTo(use);
        desk.confirmed(desk.workbench.segments(job, 2, 1).getFirst(), "The two sides agreed.", Desk.LAN);

        verify(desk.memory).store(eq(own), any());
    }

    @Test
    void aPretranslationAsksAsTheJobDoes() {
        MemoryUse use = new MemoryUse(List.of(new Attachment(new MemoryId(12), 2, true)), Map.of(), TrustPolicy.USUAL);
        when(desk.policies.use(job.value())).thenReturn(use);

        desk.workbench.pretranslate(job, Desk.LAN, Progress.SILENT);

        ArgumentCaptor<SuggestionQuery> questions = ArgumentCaptor.forClass(SuggestionQuery.class);
        verify(desk.assembler, times(6)).suggest(questions.capture());
        assertThat(questions.getAllValues())
                .extracting(SuggestionQuery::memories)
                .containsOnly(use);
    }

    private SuggestionQuery asked(int segment) {
        SuggestionQuery plain = new SuggestionQuery(
                desk.workbench.segments(job, segment, 1).getFirst().source(),
                "",
                "",
                LanguagePair.VI_EN,
                LocalDate.of(2026, 10, 12),
                STYLE,
                60);
        return desk.knowledge.asked(plain, job, segment);
    }
}
