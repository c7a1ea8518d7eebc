package org.songngu.qa.check;

import java.util.List;
import org.songngu.qa.DaysWork;

/// A day on which one other article was done, for examples.
///
/// @param rendering what was confirmed in it
record ExampleDay(DaysWork.Rendering rendering) implements DaysWork {

    static DaysWork of(String source, String target) {
        return new ExampleDay(new DaysWork.Rendering(source, target, "Tin sáng"));
    }

    @Override
    public List<Rendering> sameSource(String source) {
        return rendering.source().equals(source) ? List.of(rendering) : List.of();
    }

    @Override
    public List<Rendering> sameTarget(String target) {
        return rendering.target().equals(target) ? List.of(rendering) : List.of();
    }
}
