package org.songngu.ui.segmentation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Consumer;
import org.songngu.article.RuleSet;
import org.songngu.article.RuleVersion;
import org.songngu.ui.shell.MoreButton;

/// Who saved which rules when; an earlier set can be taken up again.
class RuleHistory extends Dialog {

    private static final long serialVersionUID = 1L;

    /// @param versions newest first
    /// @param take     takes the rules of one
    RuleHistory(List<RuleVersion> versions, Consumer<RuleSet> take) {
        setHeaderTitle(getTranslation("segmentation.history"));
        setWidth("560px");
        if (versions.isEmpty()) {
            add(new Paragraph(getTranslation("segmentation.history.none")));
        }
        DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(ZoneId.systemDefault());
        Div list = new Div();
        MoreButton<RuleVersion> more = new MoreButton<>(list, version -> line(version, time, take));
        more.list(versions);
        add(list, more);
        getFooter().add(new Button(getTranslation("action.close"), click -> close()));
    }

    private Div line(RuleVersion version, DateTimeFormatter time, Consumer<RuleSet> take) {
        Span who = new Span(time.format(version.savedAt()) + " · " + version.author() + " · "
                + version.rules().hash());
        who.addClassName("grow");
        Button use = new Button(getTranslation("segmentation.take"), click -> {
            take.accept(version.rules());
            close();
        });
        Div row = new Div(new Div(who, new Paragraph(version.note())), use);
        row.addClassName("row");
        return row;
    }
}
