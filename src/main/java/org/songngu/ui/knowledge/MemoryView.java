package org.songngu.ui.knowledge;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.songngu.account.Account;
import org.songngu.memory.ConcordanceHit;
import org.songngu.memory.ConcordancePage;
import org.songngu.memory.ConcordanceQuery;
import org.songngu.memory.MemoryId;
import org.songngu.memory.TranslationMemory;
import org.songngu.text.Language;
import org.songngu.ui.shell.Chips;
import org.songngu.ui.shell.Failures;
import org.songngu.ui.shell.MainLayout;
import org.songngu.ui.shell.SignedIn;

/// Searching what was translated before, in both languages, with and without diacritics.
@Route(value = "memory", layout = MainLayout.class)
@PermitAll
class MemoryView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 25;

    private final transient MemoryTools tools;
    private final transient TranslationMemory memory;
    private final transient Account account;
    private final TextField phrase = new TextField();
    private final Select<Language> side = new Select<>();
    private final Select<Boolean> apart = new Select<>();
    private final Div result = new Div();
    private int offset;

    MemoryView(MemoryTools tools, SignedIn signedIn) {
        this.memory = tools.memory();
        this.tools = tools;
        this.account = signedIn.account();
        addClassName("page");
        Div head = new Div(new H1(getTranslation("memory.title")));
        head.addClassName("page-head");
        UnitList units = new UnitList(tools, account);
        TabSheet tabs = new TabSheet();
        tabs.setWidthFull();
        // a list of tabs may hold nothing but tabs; the part that scrolls needs no focus, for its tabs take it
        tabs.getElement()
                .executeJs(
                        "requestAnimationFrame(() => this.querySelector('vaadin-tabs').shadowRoot.querySelector('#scroll').removeAttribute('tabindex'))");
        tabs.add(getTranslation("memory.tab.concordance"), new Div(searchRow(), result));
        Tab list = tabs.add(getTranslation("memory.tab.units"), units);
        list.setId("tab-units");
        MemoryList memories = new MemoryList(tools, account, memory -> {
            tabs.setSelectedTab(list);
            units.open(memory);
        });
        add(head, loading(), memories, tabs);
        result.addClassName("hits");
        result.add(Failures.empty(getTranslation("memory.start"), getTranslation("memory.start.next")));
        phrase.focus();
    }

    private Paragraph loading() {
        Paragraph paragraph = new Paragraph();
        paragraph.addClassName("lead");
        int loaded = memory.loadedPercent();
        if (loaded < 100) {
            paragraph.setText(getTranslation("memory.loading", loaded));
        }
        return paragraph;
    }

    private Div searchRow() {
        phrase.setLabel(getTranslation("memory.phrase"));
        phrase.setId("phrase");
        phrase.addClassName("grow");
        phrase.addKeyPressListener(Key.ENTER, key -> search(0));
        side.setLabel(getTranslation("memory.side"));
        side.setItems(Language.values());
        side.setItemLabelGenerator(language -> getTranslation("language." + language.name()));
        side.setValue(Language.VI);
        apart.setLabel(getTranslation("memory.how"));
        apart.setItems(false, true);
        apart.setItemLabelGenerator(one -> getTranslation(one ? "memory.how.apart" : "memory.how.together"));
        apart.setValue(false);
        apart.setId("apart");
        Button search = new Button(getTranslation("action.search"), click -> search(0));
        search.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div row = new Div(phrase, side, apart, search);
        row.addClassName("row");
        return row;
    }

    private void search(int from) {
        offset = from;
        result.removeAll();
        String words = phrase.getValue().strip();
        if (words.isEmpty()) {
            return;
        }
        ConcordancePage page =
                memory.concordance(new ConcordanceQuery(words, side.getValue(), apart.getValue(), offset, PAGE));
        if (page.total() == 0) {
            result.add(Failures.empty(getTranslation("memory.none", words), getTranslation("memory.none.next")));
            return;
        }
        Span total = new Span(getTranslation(
                "memory.total", page.total(), offset + 1, offset + page.hits().size()));
        total.addClassName("soft");
        result.add(total);
        Map<MemoryId, String> names = memory.names();
        page.hits().forEach(hit -> result.add(hit(hit, names)));
        result.add(paging(page));
    }

    private Div hit(ConcordanceHit hit, Map<MemoryId, String> names) {
        UnitLine line = new UnitLine(
                Highlighted.text(hit.text(), hit.highlights()),
                Chips.block(hit.other()),
                hit.unit(),
                names.getOrDefault(hit.unit().memory(), ""),
                new UnitActions(tools.decisions(), hit.unit(), true, account, () -> search(offset)));
        if (!hit.exact()) {
            line.remark(getTranslation("memory.without-marks"));
        }
        return line;
    }

    private Div paging(ConcordancePage page) {
        Button back = new Button(getTranslation("action.previous"), click -> search(Math.max(0, offset - PAGE)));
        back.setEnabled(offset > 0);
        Button on = new Button(getTranslation("action.next"), click -> search(offset + PAGE));
        on.setEnabled(offset + page.hits().size() < page.total());
        Div row = new Div(back, on);
        row.addClassName("row");
        return row;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("memory.title") + " · Song Ngữ";
    }
}
