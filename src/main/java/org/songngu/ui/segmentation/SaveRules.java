package org.songngu.ui.segmentation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.songngu.account.Account;
import org.songngu.article.RuleProblem;
import org.songngu.article.RuleSet;
import org.songngu.article.SegmentationRules;
import org.songngu.ui.shell.Failures;
import org.songngu.ui.shell.MoreButton;

/// Checks rules against their examples and the gold file, shows what is wrong and saves them with a note. Lines of the
/// gold file that would be cut otherwise can be accepted, other problems cannot.
class SaveRules extends Dialog {

    private static final long serialVersionUID = 1L;

    /// @param rules    where they are kept
    /// @param set      to be saved
    /// @param account  who
    /// @param andThen  told when they are saved
    SaveRules(SegmentationRules rules, RuleSet set, Account account, Runnable andThen) {
        setHeaderTitle(getTranslation("segmentation.save"));
        setWidth("720px");
        List<RuleProblem> problems = rules.problems(set);
        boolean hindered = problems.stream().anyMatch(problem -> !problem.kind().mayBeAccepted());
        String key =
                problems.isEmpty() ? "segmentation.checked" : hindered ? "segmentation.hindered" : "segmentation.gold";
        add(new Paragraph(getTranslation(key, problems.size())));
        UnorderedList list = new UnorderedList();
        list.setId("rule-problems");
        MoreButton<RuleProblem> more = new MoreButton<>(
                list,
                problem -> new ListItem(getTranslation(
                        "segmentation.problem." + problem.kind().name(), problem.rule(), problem.detail())));
        more.list(problems);
        TextField note = new TextField(getTranslation("segmentation.note"));
        note.setId("rules-note");
        note.setWidthFull();
        add(list, more, note);
        Button save =
                new Button(getTranslation(problems.isEmpty() ? "segmentation.save" : "segmentation.save.all-the-same"));
        save.setId("confirm-rules");
        save.setEnabled(!hindered);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> {
            if (rules.save(
                            set,
                            !problems.isEmpty(),
                            account.userName(),
                            note.getValue().strip())
                    .isEmpty()) {
                close();
                Failures.tell(getTranslation("segmentation.saved"));
                andThen.run();
            }
        });
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), save);
    }
}
