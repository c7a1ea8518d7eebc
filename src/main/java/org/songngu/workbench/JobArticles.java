package org.songngu.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;
import org.songngu.qa.ArticleSegment;
import org.songngu.text.InlineText;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The articles of the jobs that people work on, kept current by what is stored: a check at every pause of the typing
/// must not read ten thousand segments.
@Component
class JobArticles {

    private static final int MOST_JOBS = 32;
    private static final int SLOTS = 64;

    private final SegmentRows segments;
    private final Map<JobId, Copy> copies = new ConcurrentHashMap<>();
    private final AtomicLong clock = new AtomicLong();
    private final AtomicLongArray news = new AtomicLongArray(SLOTS);

    JobArticles(SegmentRows segments) {
        this.segments = segments;
    }

    /// An article as it was last stored.
    ///
    /// @param segments its segments; the first has the number 1
    /// @param versions their versions
    /// @param used     the time of its last use, by the counter
    private record Copy(List<ArticleSegment> segments, List<Integer> versions, AtomicLong used) {}

    /// All segments of a job in order; the one with number n stands at n - 1.
    List<ArticleSegment> of(JobId job) {
        Copy kept = copies.get(job);
        Copy copy = kept == null ? load(job) : kept;
        copy.used().set(clock.incrementAndGet());
        if (copies.size() > MOST_JOBS) {
            copies.entrySet().stream()
                    .min(Comparator.comparingLong(
                            entry -> entry.getValue().used().get()))
                    .ifPresent(oldest -> copies.remove(oldest.getKey(), oldest.getValue()));
        }
        return copy.segments();
    }

    // Nothing is locked while the rows are read: whoever reads may hold a connection that others wait for. What was
    // stored meanwhile would be lost, so a copy is kept only when there was no news of such jobs.
    private Copy load(JobId job) {
        int slot = Math.floorMod(job.hashCode(), SLOTS);
        long before = news.get(slot);
        List<Segment> rows = segments.page(job, 1, Integer.MAX_VALUE);
        Copy copy = new Copy(
                rows.stream().map(JobArticles::seen).toList(),
                rows.stream().map(Segment::version).toList(),
                new AtomicLong());
        copies.compute(job, (id, other) -> other == null && news.get(slot) == before ? copy : other);
        return copy;
    }

    /// Reads a job's article again when it is next asked for.
    void forget(JobId job) {
        news.incrementAndGet(Math.floorMod(job.hashCode(), SLOTS));
        copies.remove(job);
    }

    @EventListener
    void update(SegmentsChanged changed) {
        news.incrementAndGet(Math.floorMod(changed.job().hashCode(), SLOTS));
        copies.computeIfPresent(changed.job(), (job, copy) -> updated(copy, changed.segments()));
    }

    @EventListener
    void forget(JobRecut recut) {
        copies.remove(recut.job());
    }

    // News may overtake one another: the higher version stands. A number that is not where it should be means that the
    // article was cut anew; it is read again when it is asked for.
    private static @Nullable Copy updated(Copy copy, List<Segment> changed) {
        List<ArticleSegment> segments = new ArrayList<>(copy.segments());
        List<Integer> versions = new ArrayList<>(copy.versions());
        for (Segment segment : changed) {
            int at = segment.number() - 1;
            if (at < 0
                    || at >= segments.size()
                    || !segments.get(at).source().equals(InlineText.plainOf(segment.source()))) {
                return null;
            }
            if (segment.version() > versions.get(at)) {
                segments.set(at, segments.get(at).withTarget(segment.target()));
                versions.set(at, segment.version());
            }
        }
        return new Copy(List.copyOf(segments), List.copyOf(versions), copy.used());
    }

    private static ArticleSegment seen(Segment segment) {
        return new ArticleSegment(
                segment.number(), segment.paragraph(), segment.kind(), segment.source(), segment.target());
    }
}
