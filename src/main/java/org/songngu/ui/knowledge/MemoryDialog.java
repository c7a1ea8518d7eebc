package org.songngu.ui.knowledge;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.songngu.account.Account;
import org.songngu.memory.MemoryId;
import org.songngu.memory.MemoryStatistics;
import org.songngu.memory.Trust;
import org.songngu.text.Diacritics;
import org.songngu.text.Language;
import org.songngu.ui.shell.Failures;
import org.songngu.workbench.UnitDecisions;

/// One memory: its figures, files in and out, and keeping it clean.
final class MemoryDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient MemoryTools tools;
    private final transient MemoryId memory;
    private final String name;
    private final transient Account account;
    private final transient Runnable changed;
    private final Paragraph figures = new Paragraph();
    private final LongWork counting = new LongWork();

    /// @param tools   what to work with
    /// @param memory  which
    /// @param name    its name
    /// @param account who
    /// @param changed told when there are more units, fewer, or another name
    /// @param list    lists its units
    MemoryDialog(MemoryTools tools, MemoryId memory, String name, Account account, Runnable changed, Runnable list) {
        this.tools = tools;
        this.memory = memory;
        this.name = name;
        this.account = account;
        this.changed = changed;
        setHeaderTitle(name);
        setWidth("860px");
        Button units = new Button(getTranslation("memory.list"), click -> {
            close();
            list.run();
        });
        units.setId("memory-units");
        Div row = new Div(units, export());
        row.addClassName("row");
        figures.setId("memory-figures");
        add(figures, counting, row);
        if (UnitDecisions.isKeeper(account)) {
            add(new TmxImport(tools, memory, this::refresh), upkeep(), policy(), rename());
        }
        getFooter().add(new Button(getTranslation("action.close"), click -> close()));
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                counting.stop();
            }
        });
        count();
    }

    private void refresh() {
        count();
        changed.run();
    }

    private void count() {
        figures.setText(getTranslation("memory.counting"));
        counting.start(progress -> tools.upkeep().statistics(memory, progress), this::show);
    }

    private void show(MemoryStatistics found) {
        String levels = Arrays.stream(Trust.values())
                .map(trust -> getTranslation("trust." + trust.name()) + " "
                        + number(found.byTrust().getOrDefault(trust, 0L)))
                .collect(Collectors.joining(" · "));
        figures.setText(getTranslation(
                "memory.figures",
                number(found.units()),
                levels,
                number(found.manyTargets()),
                number(found.duplicates()),
                number(found.removed())));
    }

    private String number(long count) {
        return String.format(getLocale(), "%,d", count);
    }

    private Anchor export() {
        String plain = Diacritics.strip(name).replaceAll("[^A-Za-z0-9]+", "-");
        DownloadHandler file = event -> {
            event.setFileName(plain + ".tmx");
            event.setContentType("application/x-tmx+xml");
            tools.exports().tmx(memory, Language.VI, event.getOutputStream());
        };
        Anchor anchor = new Anchor(file, getTranslation("memory.export"));
        anchor.setId("memory-export");
        return anchor;
    }

    private Div upkeep() {
        Button replace = new Button(
                getTranslation("memory.replace"),
                click -> new ReplaceDialog(tools.upkeep(), memory, account.userName(), this::refresh).open());
        replace.setId("memory-replace");
        Button deduplicate = new Button(
                getTranslation("memory.deduplicate"),
                click -> new DuplicatesDialog(tools.upkeep(), memory, account.userName(), this::refresh).open());
        deduplicate.setId("memory-deduplicate");
        Div row = new Div(replace, deduplicate);
        row.addClassName("row");
        return row;
    }

    private Div policy() {
        PolicyForm form = new PolicyForm(tools.policies().of(memory));
        Button save = new Button(getTranslation("memory.policy.save"), click -> {
            tools.policies().set(memory, form.policy());
            Failures.tell(getTranslation("memory.policy.saved"));
        });
        save.setId("policy-save");
        form.add(save);
        return form;
    }

    private Div rename() {
        TextField field = new TextField();
        field.setValue(name);
        field.setAriaLabel(getTranslation("memory.create.name"));
        Button rename = new Button(getTranslation("memory.rename"), click -> {
            String wanted = field.getValue().strip();
            if (wanted.isEmpty() || wanted.equals(getHeaderTitle())) {
                return;
            }
            if (tools.upkeep().rename(memory, wanted)) {
                setHeaderTitle(wanted);
                changed.run();
            } else {
                Failures.tell(getTranslation("memory.name-taken", wanted));
            }
        });
        Div row = new Div(field, rename);
        row.addClassName("row");
        return row;
    }
}
