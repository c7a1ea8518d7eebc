package org.songngu.ui.segmentation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import org.songngu.article.RuleSet;
import org.songngu.article.RuleTrial;
import org.songngu.article.SegmentationRule;
import org.songngu.article.SegmentationRules;
import org.songngu.text.Language;
import org.songngu.ui.shell.MoreButton;

/// A text and, as one types, the segments that the rules make of it, with the rule behind each break and each place
/// that is kept whole.
class TryOut extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 20_000;

    private final transient SegmentationRules rules;
    private final TextArea text = new TextArea();
    private final OrderedList segments = new OrderedList();
    private final Div notes = new Div();
    private final MoreButton<ListItem> more = new MoreButton<>(segments, item -> item);
    private transient RuleSet tried = new RuleSet(Language.VI, List.of());

    TryOut(SegmentationRules rules) {
        this.rules = rules;
        addClassNames("card", "try-out");
        text.setId("try-text");
        text.setLabel(getTranslation("segmentation.try"));
        text.setMaxLength(LONGEST);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(250);
        text.addValueChangeListener(change -> cut());
        segments.addClassName("try-segments");
        notes.addClassName("try-notes");
        add(text, new H2(getTranslation("segmentation.try.result")), segments, more, notes);
    }

    /// Tries other rules on the text.
    void show(RuleSet set) {
        boolean untouched = text.isEmpty() || text.getValue().equals(sample(tried.language()));
        tried = set;
        if (untouched) {
            text.setValue(sample(set.language()));
        }
        cut();
    }

    // in the language of the rules, whatever that of the page
    private String sample(Language language) {
        return getTranslation("segmentation.try.sample." + language.name());
    }

    private void cut() {
        notes.removeAll();
        List<ListItem> items = new ArrayList<>();
        text.getValue().lines().filter(line -> !line.isBlank()).forEach(paragraph -> cut(paragraph, items));
        more.list(items);
    }

    private void cut(String paragraph, List<ListItem> items) {
        RuleTrial trial = rules.tryOut(tried, paragraph);
        int from = 0;
        for (org.songngu.text.Span segment : trial.segments()) {
            ListItem item = new ListItem(new Span(segment.of(paragraph)));
            int start = from;
            trial.decisions().stream()
                    .filter(decision -> decision.at() > start && decision.at() <= segment.end())
                    .filter(decision -> !decision.breaks() || decision.at() == segment.end())
                    .map(decision -> tag(decision, paragraph))
                    .forEach(item::add);
            from = segment.end();
            items.add(item);
        }
        trial.slow()
                .forEach(rule -> notes.add(new Paragraph(getTranslation("segmentation.problem.TOO_SLOW", rule, ""))));
    }

    // «| end» behind the words that it stands behind
    private Span tag(RuleTrial.Decision decision, String paragraph) {
        String before = paragraph.substring(Math.max(0, decision.at() - 12), decision.at());
        int space = before.indexOf(' ');
        String word = before.substring(space < 0 || space == before.length() - 1 ? 0 : space + 1);
        Span tag = new Span((decision.breaks() ? "| " : "~ ") + word + " · " + decision.rule());
        tag.addClassNames("chip", decision.breaks() ? "green" : "amber");
        tried.rules().stream()
                .filter(rule -> rule.id().equals(decision.rule()))
                .map(SegmentationRule::reason)
                .findFirst()
                .ifPresent(tag::setTitle);
        return tag;
    }
}
