package org.songngu.workbench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.songngu.housestyle.HouseStyle;
import org.songngu.housestyle.HouseStyles;
import org.songngu.qa.ArticleSegment;
import org.songngu.qa.DaysWork;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaPlace;
import org.songngu.qa.QaRunner;
import org.songngu.qa.QaSubject;
import org.springframework.stereotype.Component;

/// Runs the checks on a segment in its article, and sorts what they find by what was set aside and what blocks.
@Component
class CheckRuns {

    private final QaRunner qa;
    private final HouseStyles houseStyles;
    private final JobArticles articles;
    private final DayRows days;
    private final IgnoredRows ignored;
    private final GateSettings settings;
    private final NameChoices names;

    CheckRuns(
            QaRunner qa,
            HouseStyles houseStyles,
            JobArticles articles,
            DayRows days,
            IgnoredRows ignored,
            GateSettings settings,
            NameChoices names) {
        this.qa = qa;
        this.houseStyles = houseStyles;
        this.articles = articles;
        this.days = days;
        this.ignored = ignored;
        this.settings = settings;
        this.names = names;
    }

    /// What stays the same for a job or for one segment of it.
    ///
    /// @param job     its facts
    /// @param article its segments
    /// @param day     the day's work
    /// @param style   its house style
    /// @param ignored what is set aside
    /// @param gate    the job's own gate
    /// @param chosen  which persons its names mean
    record Run(
            NewJob job,
            List<ArticleSegment> article,
            DaysWork day,
            HouseStyle style,
            List<IgnoredRows.Row> ignored,
            Map<String, Boolean> gate,
            Map<String, String> chosen) {}

    /// For a whole job.
    Run of(JobId id, NewJob job) {
        articles.forget(id);
        return run(id, job, ignored.ofJob(id));
    }

    /// For one segment.
    Run of(Segment segment, NewJob job) {
        // the article was cut anew since it was read: numbers have moved
        if (!isThere(articles.of(segment.job()), segment)) {
            articles.forget(segment.job());
        }
        return run(segment.job(), job, ignored.ofSegment(segment.job(), segment.id()));
    }

    private static boolean isThere(List<ArticleSegment> article, Segment segment) {
        int at = segment.number() - 1;
        return at >= 0 && at < article.size() && article.get(at).source().equals(segment.source());
    }

    private Run run(JobId id, NewJob job, List<IgnoredRows.Row> standing) {
        return new Run(
                job,
                articles.of(id),
                days.around(id, job),
                houseStyles.byCode(job.houseStyle()),
                standing,
                ignored.gate(id),
                names.of(id));
    }

    /// What is known at once; proofreading that was not done yet is left out.
    List<CheckedFinding> check(Run run, Segment segment, String target) {
        return sorted(run, segment, target, qa.check(subject(run, segment, target)));
    }

    /// The same after waiting for the proofreading of the text: for a report, not for somebody who types.
    List<CheckedFinding> checkAndProofread(Run run, Segment segment, String target) {
        return sorted(run, segment, target, qa.checkAndProofread(subject(run, segment, target)));
    }

    private QaSubject subject(Run run, Segment segment, String target) {
        return new QaSubject(
                segment.source(),
                target,
                run.job().pair(),
                run.job().articleDate(),
                run.style(),
                place(run, segment, target),
                run.job().terms().asked());
    }

    private List<CheckedFinding> sorted(Run run, Segment segment, String target, List<QaFinding> findings) {
        return findings.stream()
                .map(finding -> checked(run, segment, target, finding))
                .toList();
    }

    // Somebody may cut the article anew while it is being checked.
    private static QaPlace place(Run run, Segment segment, String target) {
        return isThere(run.article(), segment)
                ? new QaPlace(run.article(), segment.number() - 1, run.day(), run.chosen())
                : new QaPlace(
                        List.of(new ArticleSegment(
                                segment.number(), segment.paragraph(), segment.kind(), segment.source(), target)),
                        0,
                        run.day(),
                        run.chosen());
    }

    private CheckedFinding checked(Run run, Segment segment, String target, QaFinding finding) {
        Optional<IgnoredFinding> aside = run.ignored().stream()
                .filter(row -> row.covers(finding, segment.id(), segment.source(), target))
                .map(IgnoredRows.Row::ignored)
                .findFirst();
        boolean blocking = aside.isEmpty() && settings.blocks(finding, run.gate());
        return new CheckedFinding(finding, blocking, aside);
    }

    /// Whether a finding keeps a text from being approved.
    boolean blocks(Segment segment, NewJob job, String target) {
        return check(of(segment, job), segment, target).stream().anyMatch(CheckedFinding::blocking);
    }
}
