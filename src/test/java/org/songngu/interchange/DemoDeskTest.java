package org.songngu.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.InOrder;
import org.mockito.Mockito;
import org.songngu.account.Account;
import org.songngu.account.AccountId;
import org.songngu.account.Accounts;
import org.songngu.account.Role;
import org.songngu.article.Article;
import org.songngu.article.ArticleImporter;
import org.songngu.article.BlockKind;
import org.songngu.article.ImportOutcome;
import org.songngu.memory.Match;
import org.songngu.memory.MatchKind;
import org.songngu.memory.MatchScore;
import org.songngu.memory.MemoryId;
import org.songngu.memory.NewUnit;
import org.songngu.memory.TranslationMemory;
import org.songngu.memory.TranslationUnit;
import org.songngu.memory.Trust;
import org.songngu.memory.UnitId;
import org.songngu.text.LanguagePair;
import org.songngu.workbench.Edit;
import org.songngu.workbench.JobId;
import org.songngu.workbench.MatchBand;
import org.songngu.workbench.NewJob;
import org.songngu.workbench.Origin;
import org.songngu.workbench.Schedule;
import org.songngu.workbench.Segment;
import org.songngu.workbench.SegmentId;
import org.songngu.workbench.SegmentState;
import org.songngu.workbench.TranslationJob;
import org.songngu.workbench.Workbench;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;

class DemoDeskTest {

    private static final Account LAN =
            new Account(new AccountId(1), "lan", "Nguyễn Thị Lan", Set.of(Role.TRANSLATOR), true, false);
    private static final Article ARTICLE =
            new Article("Hội nghị", Optional.of(LocalDate.of(2026, 10, 12)), LanguagePair.VI_EN, List.of(), List.of());

    private final Workbench workbench = mock(Workbench.class);
    private final ArticleImporter importer = mock(ArticleImporter.class);
    private final Accounts accounts = mock(Accounts.class);
    private final TranslationMemory memory = mock(TranslationMemory.class);
    private final DemoDesk demo = new DemoDesk(workbench, importer, accounts, memory);

    @BeforeEach
    void anEmptyDesk() {
        when(workbench.jobs(anyInt(), anyInt())).thenReturn(List.of());
        when(workbench.create(any(), any(), any())).thenAnswer(call -> job(call.getArgument(0)));
        when(workbench.segments(any(), anyInt(), anyInt())).thenReturn(List.of());
        when(importer.read(anyString(), any())).thenReturn(new ImportOutcome.Imported(ARTICLE));
        when(accounts.byUserName("lan")).thenReturn(Optional.of(LAN));
        when(memory.loadedPercent()).thenReturn(100);
        when(memory.findMatches(any())).thenReturn(List.of());
    }

    @Test
    void anEmptyDeskGetsTheTwoArticlesPretranslatedByTheTranslator() {
        demo.fill();

        ArgumentCaptor<byte[]> content = ArgumentCaptor.forClass(byte[].class);
        verify(importer).read(eq("hoi-nghi-doi-ngoai.vi.txt"), content.capture());
        verify(importer).read(eq("tham-chinh-thuc.vi.txt"), any());
        assertThat(new String(content.getValue(), StandardCharsets.UTF_8)).contains("Bộ Ngoại giao");
        verify(workbench, times(2))
                .create(
                        new NewJob("Hội nghị", LanguagePair.VI_EN, LocalDate.of(2026, 10, 12), "VNA", false),
                        ARTICLE,
                        LAN);
        verify(workbench, times(2)).pretranslate(eq(new JobId(1)), eq(LAN), any());
    }

    @Test
    void itWaitsUntilTheMemoryIsLoaded() {
        when(memory.loadedPercent()).thenReturn(0, 43, 100);

        demo.fill();

        InOrder order = Mockito.inOrder(memory, workbench);
        order.verify(memory, times(3)).loadedPercent();
        order.verify(workbench, times(1)).create(any(), any(), any());
    }

    @Test
    void onlyWhatIsCertainlyRightIsConfirmed() {
        when(workbench.segments(any(), anyInt(), anyInt()))
                .thenReturn(List.of(
                        segment(1, "Hội đàm kết thúc.", "The talks ended.", MatchBand.NEARLY_EXACT),
                        segment(2, "Đoàn về nước.", "The delegation left.", MatchBand.HIGH_FUZZY),
                        segment(3, "Ảnh: TTXVN", "Photo: VNA", MatchBand.ASSEMBLED),
                        segment(4, "Chưa dịch.", "", MatchBand.NEW)));
        when(memory.findMatches(any())).thenAnswer(call -> List.of(match("The talks ended.")));

        demo.fill();

        ArgumentCaptor<Edit> edits = ArgumentCaptor.forClass(Edit.class);
        verify(workbench, times(4)).confirm(edits.capture(), eq(LAN));
        assertThat(edits.getAllValues())
                .extracting(Edit::text)
                .containsExactly("The talks ended.", "Photo: VNA", "The talks ended.", "Photo: VNA");
    }

    @Test
    void aDeskWithAJobIsLeftAlone() {
        when(workbench.jobs(anyInt(), anyInt()))
                .thenReturn(List.of(job(new NewJob("x", LanguagePair.VI_EN, LocalDate.EPOCH, "VNA", false))));

        demo.fill();

        verify(workbench, never()).create(any(), any(), any());
    }

    @Test
    void withoutTheTranslatorsAccountThereAreNoArticles() {
        when(accounts.byUserName("lan")).thenReturn(Optional.empty());

        demo.fill();

        verify(workbench, never()).create(any(), any(), any());
    }

    @Test
    void anArticleThatIsRefusedDoesNotKeepTheOtherAway() {
        when(importer.read(eq("hoi-nghi-doi-ngoai.vi.txt"), any()))
                .thenReturn(new ImportOutcome.Refused(ImportOutcome.Reason.NO_SENTENCES, 0, 0, ""));

        demo.fill();

        verify(workbench, times(1)).create(any(), any(), any());
    }

    @Test
    void itBeginsWhenTheApplicationAcceptsTraffic() {
        demo.whenReady(new AvailabilityChangeEvent<>(this, ReadinessState.REFUSING_TRAFFIC));
        verify(workbench, never()).create(any(), any(), any());

        demo.whenReady(new AvailabilityChangeEvent<>(this, ReadinessState.ACCEPTING_TRAFFIC));
        verify(workbench, times(2)).create(any(), any(), any());
    }

    private static TranslationJob job(NewJob facts) {
        return new TranslationJob(
                new JobId(1), facts, "lan", Instant.EPOCH, Map.of(), 0, Schedule.NONE, Optional.empty());
    }

    private static Segment segment(int number, String source, String target, MatchBand band) {
        return new Segment(
                new SegmentId(number),
                new JobId(1),
                number,
                number,
                BlockKind.BODY,
                source,
                target,
                target.isEmpty() ? SegmentState.NOT_TRANSLATED : SegmentState.DRAFT,
                Optional.empty(),
                "",
                1,
                new Origin(band, 0, ""),
                "",
                Instant.EPOCH,
                Map.of());
    }

    private static Match match(String target) {
        NewUnit unit = new NewUnit(
                LanguagePair.VI_EN,
                "",
                target,
                "",
                "",
                Trust.APPROVED,
                new NewUnit.Origin("", Instant.EPOCH, "", "", ""));
        return new Match(
                new TranslationUnit(new UnitId(1), new MemoryId(1), unit),
                "",
                target,
                MatchKind.EXACT,
                new MatchScore(100, List.of()),
                List.of(),
                List.of());
    }
}
