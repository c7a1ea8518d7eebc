package org.songngu.ui.desk;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;
import org.songngu.text.TextCounts;
import org.songngu.ui.shell.CountsText;

/// Syllables, words, characters and standard pages of the paragraphs that are taken in; counted again when one is left
/// out.
class ArticleCounts extends Paragraph {

    private static final long serialVersionUID = 1L;

    private final transient List<BlockChoice> choices;
    private final Select<LanguagePair> direction;

    ArticleCounts(List<BlockChoice> choices, Select<LanguagePair> direction) {
        this.choices = choices;
        this.direction = direction;
        setId("article-counts");
        addClassName("small");
        choices.forEach(choice -> choice.onChange(this::count));
        direction.addValueChangeListener(change -> count());
        count();
    }

    private void count() {
        Language language = direction.getValue().source();
        TextCounts counts = choices.stream()
                .filter(BlockChoice::isIncluded)
                .map(choice -> TextCounts.of(choice.found().text(), language))
                .reduce(TextCounts.NONE, TextCounts::plus);
        setText(CountsText.withFigures(counts, language, getLocale()));
    }
}
