package org.songngu.ui.knowledge;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.songngu.account.Account;
import org.songngu.memory.MemoryId;
import org.songngu.memory.TranslationUnit;
import org.songngu.memory.UnitFilter;
import org.songngu.ui.shell.Chips;
import org.songngu.ui.shell.Failures;

/// All units by what is known of them, a page at a time however many there are, and those taken out.
final class UnitList extends Div {

    private static final long serialVersionUID = 1L;

    /// Units on a page.
    static final int PAGE = 50;

    private final transient MemoryTools tools;
    private final transient Account account;
    private final UnitFilterFields fields;
    private final LongWork work = new LongWork();
    private final LongWork counting = new LongWork();
    private final Span total = new Span();
    private final Div lines = new Div();
    private final Button newer = new Button();
    private final Button older = new Button();
    // Where the pages before this one begin; the page shown is the last of them.
    private final transient Deque<Long> starts = new ArrayDeque<>(List.of(Long.MAX_VALUE));
    private transient long nextStart;

    UnitList(MemoryTools tools, Account account) {
        this.tools = tools;
        this.account = account;
        setId("unit-list");
        fields = new UnitFilterFields(tools.memory().names(), this::list);
        Button show = new Button(getTranslation("memory.filter.show"), click -> list());
        show.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        show.setId("filter-show");
        fields.add(show);
        newer.setText(getTranslation("memory.newer"));
        newer.addClickListener(click -> {
            starts.removeLast();
            show(starts.getLast());
        });
        older.setText(getTranslation("memory.older"));
        older.setId("units-older");
        older.addClickListener(click -> {
            starts.addLast(nextStart);
            show(nextStart);
        });
        total.addClassName("soft");
        total.setId("units-total");
        Div paging = new Div(newer, older, total);
        paging.addClassName("row");
        lines.addClassName("hits");
        add(fields, work, counting, lines, paging);
        newer.setEnabled(false);
        older.setEnabled(false);
        lines.add(Failures.empty(getTranslation("memory.list.start"), getTranslation("memory.list.start.next")));
    }

    /// Lists the units of one memory.
    ///
    /// @param memory which
    void open(MemoryId memory) {
        fields.choose(memory);
        list();
    }

    private void list() {
        starts.clear();
        starts.add(Long.MAX_VALUE);
        show(Long.MAX_VALUE);
        UnitFilter filter = fields.filter();
        total.setText("");
        counting.start(
                progress -> tools.browser().count(filter, progress),
                count -> total.setText(getTranslation("memory.count", number(count))));
    }

    private void show(long before) {
        UnitFilter filter = fields.filter();
        newer.setEnabled(false);
        older.setEnabled(false);
        work.start(progress -> tools.browser().page(filter, before, PAGE + 1, progress), found -> fill(filter, found));
    }

    private void fill(UnitFilter filter, List<TranslationUnit> found) {
        lines.removeAll();
        Map<MemoryId, String> names = tools.memory().names();
        List<TranslationUnit> page = found.subList(0, Math.min(PAGE, found.size()));
        page.forEach(unit -> lines.add(new UnitLine(
                Chips.block(unit.unit().source()),
                Chips.block(unit.unit().target()),
                unit,
                names.getOrDefault(unit.memory(), ""),
                new UnitActions(tools.decisions(), unit, filter.live(), account, () -> show(starts.getLast())))));
        if (page.isEmpty()) {
            lines.add(Failures.empty(getTranslation("memory.list.none"), getTranslation("memory.list.none.next")));
        } else {
            nextStart = page.getLast().id().value();
        }
        newer.setEnabled(starts.size() > 1);
        older.setEnabled(found.size() > PAGE);
    }

    private String number(long count) {
        return String.format(getLocale(), "%,d", count);
    }
}
