package org.songngu.workbench;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.songngu.account.Account;
import org.songngu.account.AccountId;
import org.songngu.account.Accounts;
import org.songngu.account.Role;
import org.songngu.article.Article;
import org.songngu.article.Block;
import org.songngu.article.BlockKind;
import org.songngu.article.BlockReason;
import org.songngu.article.Segmenter;
import org.songngu.housestyle.HouseStyle;
import org.songngu.housestyle.HouseStyles;
import org.songngu.memory.Memory;
import org.songngu.memory.MemoryId;
import org.songngu.memory.MemoryPolicies;
import org.songngu.memory.MemoryUpkeep;
import org.songngu.memory.MemoryUse;
import org.songngu.memory.NewUnit;
import org.songngu.memory.TranslationMemory;
import org.songngu.memory.UnitId;
import org.songngu.mt.Engines;
import org.songngu.qa.QaRunner;
import org.songngu.store.TestDatabase;
import org.songngu.suggestion.EngineSuggestions;
import org.songngu.suggestion.SuggestionAssembler;
import org.songngu.suggestion.Suggestions;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;
import org.songngu.text.Span;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A workbench over a real database, with the other modules faked: the segmenter cuts at `|`, the memory numbers the
/// units it is given, the checks find nothing.
public final class Desk {

    public static final Account LAN = account("lan", Role.TRANSLATOR);
    static final Account HOA = account("hoa", Role.TRANSLATOR);
    public static final Account MINH = account("minh", Role.REVIEWER);
    static final Account BOSS = account("boss", Role.ADMIN);

    static final MemoryId MEMORY = new MemoryId(7);

    final JdbcClient jdbc;
    final TransactionTemplate transaction;
    final TranslationMemory memory = mock(TranslationMemory.class);
    final MemoryUpkeep upkeep = mock(MemoryUpkeep.class);
    final MemoryPolicies policies = mock(MemoryPolicies.class);
    final QaRunner qa = mock(QaRunner.class);
    final SuggestionAssembler assembler = mock(SuggestionAssembler.class);
    final List<NewUnit> learnt = Collections.synchronizedList(new ArrayList<>());
    final List<SegmentsChanged> news = Collections.synchronizedList(new ArrayList<>());
    final ArticleKnowledge knowledge;
    final JdbcWorkbench workbench;
    final JdbcJobChecks checks;
    final List<JobNews> otherNews = Collections.synchronizedList(new ArrayList<>());
    final JdbcPropagation propagation;
    final JdbcSegmentCuts cuts;
    final JdbcSegmentMarks marks;
    final Accounts accounts = mock(Accounts.class);
    final Notifier notifier;
    final JdbcComments comments;
    final JdbcNotifications notifications;
    final JdbcBulkApproval approvals;
    final JdbcReviewQueue queue;
    final JdbcQuality quality;
    /// User names that were told something, in order.
    final List<String> rung = Collections.synchronizedList(new ArrayList<>());
    final Outside outside;
    final JdbcJobDesk jobDesk;
    final JdbcJobTemplates templates;
    final JdbcLeverage leverage;
    final Engines engines = mock(Engines.class);
    final EngineSuggestions machine = mock(EngineSuggestions.class);
    final JdbcJobEngines jobEngines;
    String mark = "|";

    private final AtomicLong lastUnit = new AtomicLong(100);
    private final AtomicInteger lastEdit = new AtomicInteger();

    public Desk() {
        this(new GateSettings(Set.of(), Set.of()));
    }

    /// A desk with a setting of its own for what blocks approval.
    Desk(GateSettings gate) {
        DataSource database = TestDatabase.dataSource();
        jdbc = JdbcClient.create(database);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        HouseStyles styles = mock(HouseStyles.class);
        when(styles.byCode(anyString()))
                .thenReturn(new HouseStyle("VNA", "VNA", "Vietnam", "Hanoi", false, false, false, false, false));
        when(qa.check(any())).thenReturn(List.of());
        when(qa.checkAndProofread(any())).thenCallRealMethod();
        when(memory.create(anyString())).thenReturn(new Memory(MEMORY, SegmentRules.DESK_MEMORY, 0));
        when(memory.names()).thenReturn(Map.of(MEMORY, SegmentRules.DESK_MEMORY));
        when(memory.store(any(), any())).thenAnswer(call -> learn(call.getArgument(1)));
        when(memory.shelf(any(), any())).thenReturn((text, minimum, limit) -> List.of());
        when(policies.use(anyLong())).thenReturn(MemoryUse.ALL);
        when(assembler.suggest(any())).thenReturn(new Suggestions(List.of(), List.of(), List.of()));
        JobRows jobs = new JobRows(jdbc);
        SegmentRows segments = new SegmentRows(jdbc, new JdbcTemplate(database));
        SegmentHistory history = new SegmentHistory(jdbc, new JdbcTemplate(database));
        JobArticles articles = new JobArticles(segments);
        IgnoredRows ignored = new IgnoredRows(jdbc);
        NameChoices names = new NameChoices(jdbc);
        CheckRuns runs = new CheckRuns(qa, styles, articles, new DayRows(jdbc), ignored, gate, names);
        checks = new JdbcJobChecks(runs, ignored, jobs, segments, articles, names);
        outside = new Outside(transaction, event -> hear(event, articles));
        when(accounts.all()).thenReturn(List.of(BOSS, HOA, LAN, MINH));
        for (Account account : List.of(BOSS, HOA, LAN, MINH)) {
            when(accounts.byUserName(account.userName())).thenReturn(Optional.of(account));
        }
        notifier = new Notifier(jdbc, accounts, outside);
        SegmentRules rules = new SegmentRules(segments, history, memory, upkeep, policies, runs, notifier);
        knowledge = new ArticleKnowledge(jobs, segments, memory, policies);
        jobEngines = new JdbcJobEngines(jobs, engines);
        FilledSegments filled = new FilledSegments(jobs, segments, history, outside);
        Pretranslation pretranslation = new Pretranslation(
                segments, assembler, knowledge, styles, filled, new EngineFilling(jobEngines, machine, filled));
        NewJobs newJobs = new NewJobs(
                jobs, segments, new BilingualRows(segments, new JdbcTemplate(database)), new Cutter(), outside);
        workbench = new JdbcWorkbench(jobs, segments, history, rules, pretranslation, newJobs, outside);
        propagation = new JdbcPropagation(jdbc, jobs, segments, history, policies, outside);
        cuts = new JdbcSegmentCuts(jdbc, jobs, segments, history, outside);
        marks = new JdbcSegmentMarks(jdbc, segments, outside);
        jobDesk = new JdbcJobDesk(jdbc, jobs, upkeep);
        templates = new JdbcJobTemplates(jdbc, jobs, propagation, ignored, upkeep, policies, outside);
        leverage = new JdbcLeverage(jdbc, jobs, memory, policies);
        comments = new JdbcComments(jdbc, segments, accounts, notifier, outside);
        notifications = new JdbcNotifications(jdbc, notifier, outside);
        approvals = new JdbcBulkApproval(jdbc, jobs, segments, history, rules, runs, outside);
        queue = new JdbcReviewQueue(jdbc);
        ReviewSettings review = new ReviewSettings(new ClassPathResource("org/songngu/workbench/mqm.tsv"));
        quality = new JdbcQuality(jdbc, segments, history, jobs, outside, review);
    }

    JobParts parts(Accounts accounts) {
        return new JdbcJobParts(jdbc, new JobRows(jdbc), accounts, notifier, outside);
    }

    private void hear(Object event, JobArticles articles) {
        if (event instanceof SegmentsChanged changed) {
            news.add(changed);
            articles.update(changed);
            notifier.segmentsChanged(changed);
        } else if (event instanceof JobDeleted deleted) {
            jobDesk.forget(deleted);
        } else if (event instanceof Notified notified) {
            rung.addAll(notified.recipients());
        } else {
            otherNews.add((JobNews) event);
        }
    }

    public Workbench workbench() {
        return workbench;
    }

    private List<UnitId> learn(List<NewUnit> units) {
        learnt.addAll(units);
        return units.stream()
                .map(unit -> new UnitId(lastUnit.incrementAndGet()))
                .toList();
    }

    /// Cuts at the mark of the day.
    private final class Cutter implements Segmenter {

        @Override
        public List<Span> segment(String paragraph, Language language) {
            return cut(paragraph, mark);
        }

        @Override
        public Cutting cutting(Language language) {
            String now = mark;
            return new Cutting("rules of " + now, paragraph -> cut(paragraph, now));
        }
    }

    private static List<Span> cut(String text, String mark) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (String part : text.split(Pattern.quote(mark))) {
            spans.add(new Span(start, start + part.length()));
            start += part.length() + 1;
        }
        return spans;
    }

    static Account account(String name, Role... roles) {
        return new Account(new AccountId(name.hashCode()), name, name, Set.of(roles), true, false);
    }

    static Article article(Block... blocks) {
        return new Article("Hội nghị đối ngoại", Optional.empty(), LanguagePair.VI_EN, List.of(blocks), List.of());
    }

    static Block block(BlockKind kind, String text) {
        return new Block(1, kind, text, Optional.empty());
    }

    static Block leftOut(String text) {
        return new Block(1, BlockKind.BODY, text, Optional.of(BlockReason.NAVIGATION));
    }

    static NewJob facts(boolean selfApproval) {
        return new NewJob("Hội nghị đối ngoại", LanguagePair.VI_EN, LocalDate.of(2026, 10, 12), "VNA", selfApproval);
    }

    /// A job of Lan's with one paragraph of these sentences.
    public JobId job(String... sentences) {
        return workbench
                .create(facts(false), article(block(BlockKind.BODY, String.join("|", sentences))), LAN)
                .id();
    }

    Segment first(JobId job) {
        return workbench.segments(job, 1, 1).getFirst();
    }

    Segment numbered(JobId job, int number) {
        return workbench.segments(job, number, 1).getFirst();
    }

    /// The sources of a job with their targets, by number.
    List<String> texts(JobId job) {
        return workbench.segments(job, 1, 100).stream()
                .map(segment -> segment.number() + " " + segment.source() + " = " + segment.target())
                .toList();
    }

    Segment again(Segment segment) {
        return workbench.segment(segment.id()).orElseThrow();
    }

    /// An edit on the segment as it was read, with a client id of its own.
    Edit edit(Segment base, String text) {
        return new Edit(base.id(), base.version(), text, "edit-" + lastEdit.incrementAndGet());
    }

    Segment typed(Segment base, String text, Account who) {
        return stored(workbench.saveDraft(edit(base, text), who));
    }

    Segment confirmed(Segment base, String text, Account who) {
        return stored(workbench.confirm(edit(base, text), who));
    }

    Segment approved(Segment base, String text, Account who) {
        return stored(workbench.approve(edit(base, text), who));
    }

    static Segment stored(EditOutcome outcome) {
        if (outcome instanceof EditOutcome.Stored(Segment segment)) {
            return segment;
        }
        throw new AssertionError("not stored: " + outcome);
    }

    List<SegmentVersion.Action> actions(Segment segment) {
        return workbench.history(segment.id()).stream()
                .map(SegmentVersion::action)
                .toList()
                .reversed();
    }

    /// Makes everything of a segment's history older.
    void age(Segment segment, String interval) {
        jdbc.sql("update workbench_segment_version set at = at - cast(? as interval) where segment = ?")
                .params(interval, segment.id().value())
                .update();
    }

    long rows(Segment segment) {
        return jdbc.sql("select count(*) from workbench_segment_version where segment = ?")
                .param(segment.id().value())
                .query(Long.class)
                .single();
    }
}
