package org.songngu.memory;

import java.util.ArrayList;
import java.util.List;

/// What a file said that has no place of its own here, in the order of the file: it is kept and written back, because
/// the sender's tool refuses or loses what it does not find again.
///
/// @param facts in the order of the file
public record Kept(List<Fact> facts) {

    /// Nothing was said.
    public static final Kept NOTHING = new Kept(List.of());

    private static final char FIELD = '\u001F';
    private static final char RECORD = '\u001E';

    /// Copies the list.
    public Kept {
        facts = List.copyOf(facts);
    }

    /// One thing that was said.
    ///
    /// @param place of what
    /// @param kind  in which form
    /// @param name  the attribute's name, the prop's type; empty for a note
    /// @param text  what; may be empty
    public record Fact(Place place, Kind kind, String name, String text) {

        /// Refuses the two separators, which XML does not allow either.
        public Fact {
            if (hasSeparator(name) || hasSeparator(text)) {
                throw new IllegalArgumentException("a control character in " + name);
            }
        }

        private static boolean hasSeparator(String text) {
            return text.indexOf(FIELD) >= 0 || text.indexOf(RECORD) >= 0;
        }
    }

    /// What a fact is about.
    public enum Place {
        /// The whole unit or file.
        WHOLE,
        /// The source side.
        SOURCE,
        /// The target side.
        TARGET
    }

    /// The form of a fact.
    public enum Kind {
        /// An attribute of the element.
        ATTRIBUTE,
        /// A typed property.
        PROP,
        /// A remark for people.
        NOTE
    }

    /// The facts of one place and form.
    ///
    /// @param place about what
    /// @param kind  in which form
    public List<Fact> of(Place place, Kind kind) {
        return facts.stream()
                .filter(fact -> fact.place() == place && fact.kind() == kind)
                .toList();
    }

    /// One text of all facts, empty for none.
    String stored() {
        StringBuilder text = new StringBuilder();
        for (Fact fact : facts) {
            if (!text.isEmpty()) {
                text.append(RECORD);
            }
            text.append(fact.place().name().charAt(0)).append(fact.kind().name().charAt(0));
            text.append(fact.name()).append(FIELD).append(fact.text());
        }
        return text.toString();
    }

    /// The facts of such a text.
    static Kept read(String stored) {
        List<Fact> facts = new ArrayList<>();
        for (String record : stored.isEmpty() ? new String[0] : stored.split(String.valueOf(RECORD), -1)) {
            Place place = switch (record.charAt(0)) {
                case 'S' -> Place.SOURCE;
                case 'T' -> Place.TARGET;
                default -> Place.WHOLE;
            };
            Kind kind = switch (record.charAt(1)) {
                case 'A' -> Kind.ATTRIBUTE;
                case 'P' -> Kind.PROP;
                default -> Kind.NOTE;
            };
            int field = record.indexOf(FIELD);
            facts.add(new Fact(place, kind, record.substring(2, field), record.substring(field + 1)));
        }
        return new Kept(facts);
    }
}
