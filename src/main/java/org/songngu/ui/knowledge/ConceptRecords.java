package org.songngu.ui.knowledge;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import org.songngu.termbase.Concept;
import org.songngu.termbase.ConceptChange;
import org.songngu.termbase.Remark;
import org.songngu.termbase.TermOutcome;
import org.songngu.termbase.TermWorkflow;
import org.songngu.termbase.TermbaseId;
import org.songngu.ui.shell.Failures;
import org.songngu.ui.shell.MoreButton;
import org.songngu.ui.shell.SignedIn;

/// What belongs to a concept besides what it says: where it was used, what was said about it, what was done to it.
class ConceptRecords extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Concept concept;
    private final transient TermWorkflow workflow;
    private final transient SignedIn signedIn;
    private final transient Map<TermbaseId, String> names;
    private final Div said = new Div();
    private final MoreButton<Remark> remarks =
            new MoreButton<>(said, remark -> new Div(line(remark.who(), remark.at()), new Paragraph(remark.text())));

    ConceptRecords(
            Concept concept, TermWorkflow workflow, TermUses uses, SignedIn signedIn, Map<TermbaseId, String> names) {
        this.names = names;
        this.concept = concept;
        this.workflow = workflow;
        this.signedIn = signedIn;
        add(uses.inJobs(concept), uses.inMemory(concept));
        add(new H3(getTranslation("term.discussion")), said, remarks, write(), history());
        showRemarks();
    }

    private Div write() {
        TextArea text = new TextArea();
        text.setLabel(getTranslation("term.remark"));
        text.setWidthFull();
        text.setId("term-remark");
        Button say = new Button(getTranslation("term.say"), click -> {
            TermOutcome outcome = workflow.say(signedIn.account(), concept, text.getValue());
            if (outcome instanceof TermOutcome.Refused(TermOutcome.Reason why, String detail)) {
                Failures.tell(getTranslation("term.refused." + why.name()));
            } else {
                text.clear();
                showRemarks();
            }
        });
        return new Div(text, say);
    }

    // the latest first, so that a long discussion opens where it stands
    private void showRemarks() {
        remarks.list(workflow.remarks(concept).reversed());
    }

    private Details history() {
        Div list = new Div();
        list.addClassName("hits");
        MoreButton<ConceptChange> more = new MoreButton<>(list, this::line);
        more.list(workflow.history(concept));
        return new Details(getTranslation("term.history"), list, more);
    }

    private Div line(ConceptChange change) {
        Span action = new Span(getTranslation("term.action." + change.action().name()));
        action.addClassName("chip");
        return new Div(
                line(change.who(), change.at()),
                action,
                new Span(" " + change.reason()),
                new ConceptDifference(change.before(), change.after(), names));
    }

    private Div line(String who, Instant at) {
        return about(who, at, getLocale());
    }

    /// Who and when in small letters.
    ///
    /// @param who    user name
    /// @param at     when
    /// @param locale of the user
    static Div about(String who, Instant at, Locale locale) {
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(ZoneId.systemDefault());
        Div line = new Div(new Span(who + " · " + format.format(at)));
        line.addClassNames("soft", "small");
        return line;
    }
}
