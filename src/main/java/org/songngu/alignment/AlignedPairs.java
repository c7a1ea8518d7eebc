package org.songngu.alignment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.songngu.memory.Kept;
import org.songngu.memory.MemoryFiles;
import org.songngu.memory.MemoryId;
import org.songngu.memory.NewUnit;
import org.songngu.memory.Trust;
import org.songngu.memory.UpkeepProgress;
import org.songngu.text.LanguagePair;
import org.springframework.stereotype.Component;

/// Puts the pairs of an alignment into a memory, at the lowest level and marked as made by an alignment, so that their
/// matches lose a point. Safe for many threads.
@Component
public final class AlignedPairs {

    private static final String NAME = "alignment: ";

    private final MemoryFiles files;
    private final Clock clock;

    AlignedPairs(MemoryFiles files) {
        this.files = files;
        this.clock = Clock.systemUTC();
    }

    /// Stores the usable pairs, all or none. A pair that the memory has is not doubled, and what somebody has confirmed
    /// stays confirmed.
    ///
    /// @param alignment  whose pairs
    /// @param memory     where to
    /// @param author     user name of who aligned
    /// @param houseStyle code of the house style that the English follows, empty when unknown
    /// @param progress   told how far storing is, asked whether to go on
    /// @return how many went in; empty when it was stopped
    public Optional<Integer> store(
            Alignment alignment, MemoryId memory, String author, String houseStyle, UpkeepProgress progress) {
        List<NewUnit> units = units(alignment, author, houseStyle);
        if (units.isEmpty()) {
            return Optional.of(0);
        }
        boolean stored = files.takeIn(
                memory,
                NAME + alignment.source().title(),
                intake -> {
                    intake.add(units.stream()
                            .map(unit -> new MemoryFiles.FiledUnit(unit, Kept.NOTHING))
                            .toList());
                    return !progress.isCancelled();
                },
                new Storing(progress));
        return stored ? Optional.of(units.size()) : Optional.empty();
    }

    /// The units that [#store] would store.
    ///
    /// @param alignment  whose pairs
    /// @param author     user name of who aligned
    /// @param houseStyle code of the house style, empty when unknown
    public List<NewUnit> units(Alignment alignment, String author, String houseStyle) {
        AlignedText source = alignment.source();
        AlignedText target = alignment.target();
        NewUnit.Origin origin =
                new NewUnit.Origin(author, clock.instant(), source.title(), houseStyle, "", NewUnit.Making.ALIGNMENT);
        List<NewUnit> units = new ArrayList<>();
        for (Link link : alignment.links()) {
            if (link.isUsable()) {
                NewUnit unit = new NewUnit(
                        LanguagePair.from(source.language()),
                        source.joined(link.source()),
                        target.joined(link.target()),
                        text(source, link.source().getFirst() - 1),
                        text(source, link.source().getLast() + 1),
                        Trust.IMPORTED,
                        origin);
                if (unit.refusal().isEmpty()) {
                    units.add(unit);
                }
            }
        }
        return units;
    }

    // the neighbours in the text, whatever they are linked with: it is they that stand there the next time
    private static String text(AlignedText text, int number) {
        return number < 0 || number >= text.segments().size()
                ? ""
                : text.segments().get(number).text();
    }

    /// Storing as the one who waits sees it.
    private record Storing(UpkeepProgress progress) implements MemoryFiles.Storing {

        @Override
        public void stored(long done, long total) {
            progress.at(done, total);
        }

        @Override
        public boolean isCancelled() {
            return progress.isCancelled();
        }
    }
}
