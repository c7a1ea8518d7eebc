package org.songngu.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.songngu.article.Article;
import org.songngu.article.ArticleImporter;
import org.songngu.article.Checkup;
import org.songngu.article.ImportOutcome;
import org.songngu.housestyle.HouseStyles;
import org.songngu.ui.shell.Failures;
import org.songngu.ui.shell.MainLayout;
import org.songngu.ui.shell.SignedIn;
import org.songngu.workbench.Workbench;

/// Brings an article in: paste or drop, look at what was found, make the job.
@Route(value = "import", layout = MainLayout.class)
@PermitAll
class ImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ArticleImporter importer;
    private final transient ArticleUpload upload;
    private final transient PendingImport pending;
    private final transient Workbench workbench;
    private final transient HouseStyles houseStyles;
    private final transient JobMemories memories;
    private final transient SignedIn signedIn;
    private final Div body = new Div();

    ImportView(
            ArticleImporter importer,
            ArticleUpload upload,
            PendingImport pending,
            Workbench workbench,
            HouseStyles houseStyles,
            JobMemories memories,
            SignedIn signedIn) {
        this.importer = importer;
        this.upload = upload;
        this.pending = pending;
        this.workbench = workbench;
        this.houseStyles = houseStyles;
        this.memories = memories;
        this.signedIn = signedIn;
        addClassName("page");
        Div head = new Div(new H1(getTranslation("import.title")));
        head.addClassName("page-head");
        add(head, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        pending.take().ifPresentOrElse(arrived -> show(arrived.outcome(), ""), () -> start(""));
    }

    private void start(String text) {
        TextArea paste = new TextArea(getTranslation("import.paste"));
        paste.setId("paste");
        paste.setValue(text);
        paste.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        paste.setPlaceholder(getTranslation("import.paste.hint"));
        Button read = new Button(getTranslation("import.read"));
        read.setId("read");
        read.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        read.setDisableOnClick(true);
        read.addClickListener(click -> show(importer.readText(paste.getValue()), paste.getValue()));
        Div start = new Div(upload.dropZone(false), paste, read);
        start.addClassNames("import-start", "card");
        body.removeAll();
        body.add(start);
    }

    private void show(ImportOutcome outcome, String pasted) {
        switch (outcome) {
            case ImportOutcome.Imported(var article) -> review(article, pasted);
            case ImportOutcome.Refused refused -> {
                start(pasted);
                refused.offer()
                        .ifPresent(offer -> body.addComponentAsFirst(
                                DoctorCard.asking(offer, () -> review(offer.treated(), pasted), () -> start(pasted))));
                body.addComponentAsFirst(problem(refused));
            }
        }
    }

    private void review(Article article, String pasted) {
        showReview(article, pasted);
        article.checkup()
                .ifPresent(checkup -> body.addComponentAsFirst(DoctorCard.asking(
                        checkup, () -> reviewTreated(checkup, article, pasted), () -> showReview(article, pasted))));
    }

    // The text as found stays at hand until the job is made.
    private void reviewTreated(Checkup checkup, Article original, String pasted) {
        showReview(checkup.treated(), pasted);
        body.addComponentAsFirst(DoctorCard.done(checkup, () -> review(original, pasted)));
    }

    private void showReview(Article article, String pasted) {
        body.removeAll();
        body.add(new ArticleReview(article, houseStyles, workbench, memories, signedIn, () -> start(pasted)));
    }

    private Div problem(ImportOutcome.Refused refused) {
        Div problem = Failures.problem(
                getTranslation(
                        "article.refused." + refused.reason().name(),
                        refused.detail(),
                        refused.line(),
                        refused.column()),
                getTranslation("import.nothing-kept"));
        problem.getStyle().set("margin-bottom", "16px");
        return problem;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("import.title") + " · Song Ngữ";
    }
}
