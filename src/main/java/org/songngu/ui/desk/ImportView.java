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
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.songngu.article.Article;
import org.songngu.article.ArticleImporter;
import org.songngu.article.Checkup;
import org.songngu.article.Diagnosis;
import org.songngu.article.ImportOutcome;
import org.songngu.housestyle.HouseStyles;
import org.songngu.interchange.BilingualFile;
import org.songngu.interchange.BilingualFiles;
import org.songngu.ui.shell.Failures;
import org.songngu.ui.shell.MainLayout;
import org.songngu.ui.shell.ReportLink;
import org.songngu.ui.shell.SignedIn;
import org.songngu.workbench.OriginalFile;
import org.songngu.workbench.Workbench;

/// Brings an article in: paste or drop, look at what was found, make the job.
@Route(value = "import", layout = MainLayout.class)
@PermitAll
class ImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String PASTED = "pasted.txt";

    private final transient ArticleImporter importer;
    private final transient BilingualFiles bilingual;
    private final transient ArticleUpload upload;
    private final transient PendingImport pending;
    private final transient Workbench workbench;
    private final transient HouseStyles houseStyles;
    private final transient JobMemories memories;
    private final transient SignedIn signedIn;
    private final Div body = new Div();
    private String pastedText = "";
    private transient OriginalFile original = OriginalFile.NONE;

    ImportView(
            FileReaders readers,
            ArticleUpload upload,
            PendingImport pending,
            Workbench workbench,
            HouseStyles houseStyles,
            JobMemories memories,
            SignedIn signedIn) {
        this.importer = readers.articles();
        this.bilingual = readers.bilingual();
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
        pending.take().ifPresentOrElse(this::read, () -> start(""));
    }

    private void read(OriginalFile file) {
        original = file;
        Reading reading = new Reading(file.fileName());
        body.removeAll();
        body.add(reading);
        Runnable stopped = () -> {
            start("");
            Failures.tell(getTranslation("import.stopped"));
        };
        if (BilingualFiles.isBilingual(file.fileName())) {
            reading.start(percent -> bilingual.read(file.fileName(), file.content(), percent), this::show, stopped);
        } else {
            reading.start(
                    percent -> importer.read(file.fileName(), file.content(), percent),
                    outcome -> show(outcome, ""),
                    stopped);
        }
    }

    private void show(BilingualFile file) {
        body.removeAll();
        if (file.pair().isPresent()) {
            body.add(new BilingualReview(
                    file, original, houseStyles, workbench, memories, signedIn.account(), () -> start("")));
        } else {
            start("");
            body.addComponentAsFirst(BilingualReview.refused(file));
        }
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
        read.addClickListener(click -> {
            original = new OriginalFile(PASTED, paste.getValue().getBytes(StandardCharsets.UTF_8));
            pastedText = paste.getValue();
            show(importer.readText(pastedText), pastedText);
        });
        Div start = new Div(upload.dropZone(false), paste, read);
        start.addClassNames("import-start", "card");
        body.removeAll();
        body.add(start);
    }

    private void show(ImportOutcome outcome, String pasted) {
        switch (outcome) {
            case ImportOutcome.Imported(var article) -> review(article);
            case ImportOutcome.Refused refused -> {
                start(pasted);
                refused.offer().ifPresent(offer -> askAboutOffer(offer, pasted));
                body.addComponentAsFirst(problem(refused));
            }
        }
    }

    private void askAboutOffer(Checkup offer, String pasted) {
        body.addComponentAsFirst(DoctorCard.asking(
                offer,
                lines -> treated(offer, lines, () -> {
                    start(pasted);
                    askAboutOffer(offer, pasted);
                }),
                () -> start(pasted)));
    }

    private void review(Article article) {
        showReview(article);
        article.checkup().ifPresent(checkup -> {
            if (checkup.needsConsent()) {
                ask(checkup, article);
            } else {
                tell(checkup, 0, () -> ask(checkup, article));
            }
        });
    }

    private void ask(Checkup checkup, Article found) {
        showReview(found);
        body.addComponentAsFirst(DoctorCard.asking(
                checkup, lines -> treated(checkup, lines, () -> ask(checkup, found)), () -> keep(checkup, found)));
    }

    private void keep(Checkup checkup, Article found) {
        showReview(found);
        if (!checkup.needsConsent()) {
            Set<Integer> all = checkup.diagnoses().stream().map(Diagnosis::line).collect(Collectors.toSet());
            treated(checkup, all, () -> ask(checkup, found));
        }
    }

    private void treated(Checkup checkup, Set<Integer> refused, Runnable again) {
        showReview(refused.isEmpty() ? checkup.treated() : checkup.remedy().without(Set.copyOf(refused)));
        tell(checkup, refused.size(), again);
    }

    private void tell(Checkup checkup, int refused, Runnable again) {
        body.addComponentAsFirst(DoctorCard.done(checkup, refused, again));
    }

    private void showReview(Article article) {
        body.removeAll();
        body.add(new ArticleReview(
                article, original, houseStyles, workbench, memories, signedIn, () -> start(pastedText)));
    }

    private Div problem(ImportOutcome.Refused refused) {
        Div problem = Failures.problem(ReportLink.reason(refused), getTranslation("import.nothing-kept"));
        problem.add(new ReportLink(ReportLink.table(original.fileName(), refused)));
        problem.getStyle().set("margin-bottom", "16px");
        return problem;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("import.title") + " · Song Ngữ";
    }
}
