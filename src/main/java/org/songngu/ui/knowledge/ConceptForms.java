package org.songngu.ui.knowledge;

import java.util.List;
import java.util.Optional;
import org.songngu.housestyle.HouseStyle;
import org.songngu.housestyle.HouseStyles;
import org.songngu.termbase.Concept;
import org.songngu.termbase.ConceptId;
import org.songngu.termbase.NamedTermbase;
import org.songngu.termbase.Termbase;
import org.songngu.termbase.Termbases;
import org.springframework.stereotype.Component;

/// Opens forms for concepts, with what can be chosen in them.
@Component
class ConceptForms {

    private final Termbase termbase;
    private final Termbases termbases;
    private final HouseStyles houses;

    ConceptForms(Termbase termbase, Termbases termbases, HouseStyles houses) {
        this.termbase = termbase;
        this.termbases = termbases;
        this.houses = houses;
    }

    /// Opens a form.
    ///
    /// @param title what it is for
    /// @param start what it shows first
    /// @param step  what happens on «save»
    /// @param done  called after it was taken
    void open(String title, Concept start, ConceptDialog.Step step, Runnable done) {
        new ConceptDialog(title, start, this, step, done).open();
    }

    /// Concepts to choose from.
    List<Concept> concepts(String words, int offset, int limit) {
        return termbase.search(words, offset, limit).concepts();
    }

    Optional<Concept> concept(ConceptId id) {
        return termbase.concept(id);
    }

    /// The termbases into which something may be written.
    List<NamedTermbase> writable() {
        return termbases.all().stream().filter(base -> !base.readOnly()).toList();
    }

    /// Codes of the houses that have a style.
    List<String> houses() {
        return houses.all().stream().map(HouseStyle::code).toList();
    }
}
