package org.songngu.workbench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.songngu.account.Account;
import org.songngu.article.Article;
import org.songngu.article.Block;
import org.songngu.article.Segmenter;
import org.songngu.text.CodedText;
import org.springframework.stereotype.Component;

/// Makes jobs: of articles, which are cut into segments, and of bilingual files, which bring theirs with them.
@Component
class NewJobs {

    private final JobRows jobs;
    private final SegmentRows segments;
    private final BilingualRows bilingual;
    private final Segmenter segmenter;
    private final Outside outside;

    NewJobs(JobRows jobs, SegmentRows segments, BilingualRows bilingual, Segmenter segmenter, Outside outside) {
        this.jobs = jobs;
        this.segments = segments;
        this.bilingual = bilingual;
        this.segmenter = segmenter;
        this.outside = outside;
    }

    TranslationJob create(NewJob facts, Article article, OriginalFile original, Account account) {
        Segmenter.Cutting cutting = segmenter.cutting(facts.pair().source());
        List<SegmentRows.NewRow> rows = cut(cutting, article);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("the article has nothing to translate: " + facts.title());
        }
        return outside.inTransaction(() -> {
            JobId id = jobs.insert(facts, cutting.rules(), account.userName());
            jobs.keep(id, original.readBy(article.filter()));
            segments.insert(id, rows, Instant.now());
            return jobs.byId(id).orElseThrow();
        });
    }

    // In a document the paragraph is found again by its number among all, those that were left out included.
    private static List<SegmentRows.NewRow> cut(Segmenter.Cutting cutting, Article article) {
        List<SegmentRows.NewRow> rows = new ArrayList<>();
        boolean isDocument = article.filter().isKnown();
        int included = 0;
        for (int at = 0; at < article.blocks().size(); at++) {
            Block block = article.blocks().get(at);
            if (!block.isIncluded()) {
                continue;
            }
            included++;
            int paragraph = isDocument ? at + 1 : included;
            for (CodedText segment : block.coded().tidied(StoredText::of).segments(cutting::segment)) {
                rows.add(row(rows.size() + 1, paragraph, block, segment));
            }
        }
        return rows;
    }

    private static SegmentRows.NewRow row(int number, int paragraph, Block block, CodedText segment) {
        String source = segment.written();
        return new SegmentRows.NewRow(
                number, paragraph, block.kind(), source, JdbcWorkbench.words(source), segment.labels());
    }

    TranslationJob create(NewJob facts, List<NewSegment> brought, OriginalFile original, Account account) {
        if (brought.isEmpty()) {
            throw new IllegalArgumentException("the file has nothing to translate: " + facts.title());
        }
        return outside.inTransaction(() -> {
            JobId id = jobs.insert(facts, "", account.userName());
            jobs.keep(id, original);
            bilingual.insert(id, brought, account, original.fileName());
            return jobs.byId(id).orElseThrow();
        });
    }
}
