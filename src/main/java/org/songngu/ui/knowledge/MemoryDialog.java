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
import org.songngu.memory.Memory;
import org.songngu.memory.MemoryStatistics;
import org.songngu.memory.MemoryUpkeep.UnitBatch;
import org.songngu.memory.Trust;
import org.songngu.text.Diacritics;
import org.songngu.text.Language;
import org.songngu.ui.shell.Failures;

/// One memory: its figures, files in and out, and keeping it clean.
final class MemoryDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient MemoryTools tools;
    private final transient Memory memory;
    private final transient Account account;
    private final transient Runnable changed;
    private final Paragraph figures = new Paragraph();

    MemoryDialog(MemoryTools tools, Memory memory, Account account, Runnable changed) {
        this.tools = tools;
        this.memory = memory;
        this.account = account;
        this.changed = changed;
        setHeaderTitle(memory.name());
        setWidth("760px");
        add(figures, export());
        if (MemoryList.mayKeep(account)) {
            add(new TmxImport(tools, memory.id(), this::show), upkeep(), rename());
        }
        getFooter().add(new Button(getTranslation("action.close"), click -> close()));
        show();
    }

    private void show() {
        MemoryStatistics found = tools.upkeep().statistics(memory.id());
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
        changed.run();
    }

    private String number(long count) {
        return String.format(getLocale(), "%,d", count);
    }

    private Anchor export() {
        String plain = Diacritics.strip(memory.name()).replaceAll("[^A-Za-z0-9]+", "-");
        DownloadHandler file = event -> {
            event.setFileName(plain + ".tmx");
            event.setContentType("application/x-tmx+xml");
            tools.exports().tmx(memory.id(), Language.VI, event.getOutputStream());
        };
        Anchor anchor = new Anchor(file, getTranslation("memory.export"));
        anchor.setId("memory-export");
        return anchor;
    }

    private Div upkeep() {
        Button replace = new Button(
                getTranslation("memory.replace"),
                click -> new ReplaceDialog(tools.upkeep(), memory.id(), account.userName(), this::show).open());
        replace.setId("memory-replace");
        Button deduplicate = new Button(getTranslation("memory.deduplicate"), click -> {
            UnitBatch done = tools.upkeep().deduplicate(memory.id(), account.userName());
            Failures.tell(getTranslation("memory.deduplicated", done.changed()));
            show();
        });
        deduplicate.setId("memory-deduplicate");
        Div row = new Div(replace, deduplicate);
        row.addClassName("row");
        return row;
    }

    private Div rename() {
        TextField name = new TextField();
        name.setValue(memory.name());
        name.setAriaLabel(getTranslation("memory.create.name"));
        Button rename = new Button(getTranslation("memory.rename"), click -> {
            String wanted = name.getValue().strip();
            if (wanted.isEmpty() || wanted.equals(memory.name())) {
                return;
            }
            if (tools.upkeep().rename(memory.id(), wanted)) {
                setHeaderTitle(wanted);
                changed.run();
            } else {
                Failures.tell(getTranslation("memory.name-taken", wanted));
            }
        });
        Div row = new Div(name, rename);
        row.addClassName("row");
        return row;
    }
}
