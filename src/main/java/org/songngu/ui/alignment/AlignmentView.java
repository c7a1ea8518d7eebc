package org.songngu.ui.alignment;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.songngu.account.Account;
import org.songngu.alignment.AlignedText;
import org.songngu.alignment.Alignment;
import org.songngu.text.Language;
import org.songngu.ui.knowledge.LongWork;
import org.songngu.ui.shell.MainLayout;
import org.songngu.ui.shell.SignedIn;

/// Two texts beside each other, so that a memory learns from what was translated elsewhere.
@Route(value = "alignment", layout = MainLayout.class)
@PermitAll
class AlignmentView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient AlignmentTools tools;
    private final transient Account account;
    private final Div body = new Div();
    private final LongWork aligning = new LongWork();

    AlignmentView(AlignmentTools tools, SignedIn signedIn) {
        this.tools = tools;
        this.account = signedIn.account();
        addClassNames("page", "fixed");
        body.addClassName("alignment-body");
        Div head = new Div(new H1(getTranslation("alignment.title")));
        head.addClassName("page-head");
        add(head, aligning, body);
        tools.atHand().of(account.userName()).ifPresentOrElse(this::edit, this::start);
    }

    private void start() {
        Paragraph lead = new Paragraph(getTranslation("alignment.lead"));
        lead.addClassName("lead");
        TextInput vi = new TextInput(tools, Language.VI);
        TextInput en = new TextInput(tools, Language.EN);
        Div texts = new Div(vi, en);
        texts.addClassName("alignment-inputs");
        Select<Language> from = new Select<>();
        from.setLabel(getTranslation("alignment.original"));
        from.setItems(Language.values());
        from.setItemLabelGenerator(language -> getTranslation("language." + language.name()));
        from.setValue(Language.VI);
        Button align = new Button(getTranslation("alignment.align"));
        align.setId("align");
        align.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        align.addClickListener(click -> {
            Optional<AlignedText> one = vi.read();
            Optional<AlignedText> other = en.read();
            if (one.isPresent() && other.isPresent()) {
                boolean fromVietnamese = from.getValue() == Language.VI;
                align(fromVietnamese ? one.get() : other.get(), fromVietnamese ? other.get() : one.get());
            }
        });
        Div row = new Div(from, align);
        row.addClassName("row");
        body.removeAll();
        body.add(lead, row, texts);
    }

    private void align(AlignedText source, AlignedText target) {
        aligning.start(progress -> tools.aligner().align(source, target, progress), this::begin);
    }

    private void begin(Alignment alignment) {
        tools.atHand().begin(account.userName(), alignment);
        edit(alignment);
    }

    private void edit(Alignment alignment) {
        LinkTable table =
                new LinkTable(new Editing(alignment), changed -> tools.atHand().keep(account.userName(), changed));
        body.removeAll();
        body.add(new StoreBar(tools, account, table, () -> {
            tools.atHand().forget(account.userName());
            start();
        }));
        body.add(table);
        table.focusTable();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("alignment.title") + " · Song Ngữ";
    }
}
