package org.songngu.workbench;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.songngu.account.Account;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/// Who is in a job, where, and who writes there. To hold a segment is a courtesy that others see and may end by taking
/// over: what guards a text is its version. Lives in the memory of this process. Safe for many threads.
///
/// A visit ends when its editor says so. One whose browser died says nothing: it ends once it has been silent for
/// [#SILENT] and its connection is cut, when anybody else in the job is next heard of. A page that is only hidden
/// has its connection still and speaks once a minute; one on a laptop that sleeps may keep a connection that nobody
/// knows to be dead, so that after [#LONG_SILENT] it is gone in any case.
@Service
public class Presence {

    /// How long a page without a connection may be silent.
    static final Duration SILENT = Duration.ofSeconds(25);

    /// How long any page may be silent.
    static final Duration LONG_SILENT = Duration.ofMinutes(3);

    /// Colours that tell people apart.
    static final int COLOURS = 8;

    private final Outside outside;
    private final InstantSource clock;
    private final Map<JobId, Room> rooms = new ConcurrentHashMap<>();
    private final AtomicLong lastVisit = new AtomicLong();

    @Autowired
    Presence(Outside outside) {
        this(outside, InstantSource.system());
    }

    Presence(Outside outside, InstantSource clock) {
        this.outside = outside;
        this.clock = clock;
    }

    /// Somebody opened an editor of a job.
    ///
    /// @param job       which
    /// @param account   who
    /// @param connected whether the editor's page can be reached; asked from any thread
    public VisitId enter(JobId job, Account account, BooleanSupplier connected) {
        VisitId id = new VisitId(lastVisit.incrementAndGet());
        in(job, room -> room.add(touch(new Visitor(id, account, connected))));
        return id;
    }

    /// The editor was closed.
    ///
    /// @param job   its job
    /// @param visit which
    public void leave(JobId job, VisitId visit) {
        in(job, room -> room.remove(visit));
    }

    /// The page is still there.
    ///
    /// @param job   its job
    /// @param visit which
    /// @return false when the visit has been ended meanwhile
    public boolean seen(JobId job, VisitId visit) {
        in(job, room -> {
            room.of(visit).ifPresent(this::touch);
            return false;
        });
        return of(job).stream().anyMatch(one -> one.id().equals(visit));
    }

    /// They went to a segment; what they held before is free.
    ///
    /// @param job     its job
    /// @param visit   which
    /// @param segment where they are now
    public void goTo(JobId job, VisitId visit, SegmentId segment) {
        in(
                job,
                room -> room.of(visit)
                        .map(this::touch)
                        .filter(visitor -> !segment.equals(visitor.segment))
                        .map(visitor -> visitor.move(segment, null))
                        .isPresent());
    }

    /// They began to write in a segment: it is theirs, unless somebody else holds it.
    ///
    /// @param job     its job
    /// @param visit   which
    /// @param segment where
    /// @return whether it is theirs
    public boolean hold(JobId job, VisitId visit, SegmentId segment) {
        in(job, room -> !room.isHeldByOther(visit, segment) && take(room, visit, segment));
        return of(job).stream().anyMatch(one -> one.id().equals(visit) && one.holds(segment));
    }

    /// They take a segment over from whoever holds it, who goes on seeing it.
    ///
    /// @param job     its job
    /// @param visit   which
    /// @param segment where
    public void takeOver(JobId job, VisitId visit, SegmentId segment) {
        in(job, room -> {
            room.free(segment, visit);
            return take(room, visit, segment);
        });
    }

    /// They are done with a segment, and still there.
    ///
    /// @param job     its job
    /// @param visit   which
    /// @param segment what they held
    public void release(JobId job, VisitId visit, SegmentId segment) {
        in(
                job,
                room -> room.of(visit)
                        .filter(visitor -> visitor.heldSince != null && segment.equals(visitor.segment))
                        .map(visitor -> visitor.move(segment, null))
                        .isPresent());
    }

    /// Who is in a job, in the order in which they came.
    ///
    /// @param job which
    public List<Visit> of(JobId job) {
        Room room = rooms.get(job);
        return room == null ? List.of() : room.visits();
    }

    /// The colour of somebody in a job, whether they are there or not.
    ///
    /// @param job      which
    /// @param userName who
    public int colour(JobId job, String userName) {
        Room room = rooms.get(job);
        return room == null ? Math.floorMod(userName.hashCode(), COLOURS) : room.colour(userName);
    }

    private boolean take(Room room, VisitId visit, SegmentId segment) {
        return room.of(visit)
                .map(this::touch)
                .filter(visitor -> visitor.heldSince == null || !segment.equals(visitor.segment))
                .map(visitor -> visitor.move(segment, clock.instant()))
                .isPresent();
    }

    private Visitor touch(Visitor visitor) {
        visitor.seenAt = clock.instant();
        return visitor;
    }

    /// Changes a room, tells of it when there is news, and forgets it when nobody is left in it.
    private void in(JobId job, Predicate<Room> change) {
        boolean[] news = {false};
        rooms.compute(job, (id, known) -> {
            Room room = known == null ? new Room() : known;
            synchronized (room) {
                boolean changed = change.test(room);
                news[0] = room.sweep(clock.instant()) || changed;
                return room.visitors.isEmpty() ? null : room;
            }
        });
        if (news[0]) {
            outside.tell(new PeopleMoved(job));
        }
    }

    /// One open editor.
    private static final class Visitor {

        private final VisitId id;
        private final Account account;
        private final BooleanSupplier connected;
        private @Nullable SegmentId segment;
        private @Nullable Instant heldSince;
        private Instant seenAt = Instant.EPOCH;

        Visitor(VisitId id, Account account, BooleanSupplier connected) {
            this.id = id;
            this.account = account;
            this.connected = connected;
        }

        Visitor move(SegmentId to, @Nullable Instant since) {
            segment = to;
            heldSince = since;
            return this;
        }

        boolean isLost(Instant now) {
            Duration silent = Duration.between(seenAt, now);
            return silent.compareTo(LONG_SILENT) > 0 || (silent.compareTo(SILENT) > 0 && !connected.getAsBoolean());
        }
    }

    /// A job with somebody in it; its lock is held by who looks at it.
    private static final class Room {

        private final Map<VisitId, Visitor> visitors = new LinkedHashMap<>();
        private final Map<String, Integer> colours = new HashMap<>();

        boolean add(Visitor visitor) {
            visitors.put(visitor.id, visitor);
            return true;
        }

        boolean remove(VisitId visit) {
            return visitors.remove(visit) != null;
        }

        Optional<Visitor> of(VisitId visit) {
            return Optional.ofNullable(visitors.get(visit));
        }

        boolean isHeldByOther(VisitId visit, SegmentId segment) {
            return visitors.values().stream()
                    .anyMatch(one -> !one.id.equals(visit) && one.heldSince != null && segment.equals(one.segment));
        }

        void free(SegmentId segment, VisitId but) {
            visitors.values().stream()
                    .filter(one -> !one.id.equals(but) && segment.equals(one.segment))
                    .forEach(one -> one.heldSince = null);
        }

        boolean sweep(Instant now) {
            return visitors.values().removeIf(visitor -> visitor.isLost(now));
        }

        synchronized int colour(String userName) {
            return colours.computeIfAbsent(userName, name -> {
                Set<Integer> taken = new HashSet<>(colours.values());
                for (int colour = 0; colour < COLOURS; colour++) {
                    if (!taken.contains(colour)) {
                        return colour;
                    }
                }
                return Math.floorMod(name.hashCode(), COLOURS);
            });
        }

        synchronized List<Visit> visits() {
            return visitors.values().stream()
                    .map(one -> new Visit(
                            one.id,
                            one.account.userName(),
                            one.account.displayName(),
                            one.account.initials(),
                            colour(one.account.userName()),
                            Optional.ofNullable(one.segment),
                            Optional.ofNullable(one.heldSince)))
                    .sorted(Comparator.comparingLong(visit -> visit.id().value()))
                    .toList();
        }
    }
}
