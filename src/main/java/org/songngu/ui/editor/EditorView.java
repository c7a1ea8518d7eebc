package org.songngu.ui.editor;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.songngu.account.Account;
import org.songngu.account.Role;
import org.songngu.ui.shell.JobPage;
import org.songngu.ui.shell.MainLayout;
import org.songngu.ui.shell.SignedIn;
import org.songngu.ui.shell.Texts;
import org.songngu.workbench.JobId;
import org.songngu.workbench.NewJob;
import org.songngu.workbench.ReturnReason;
import org.songngu.workbench.TranslationJob;
import org.songngu.workbench.Workbench;

/// A job in the editor: `jobs/7`, or `jobs/7/review?segment=12` for a reviewer.
@Route(value = "jobs/:job", layout = MainLayout.class)
@RouteAlias(value = "jobs/:job/review", layout = MainLayout.class)
@PermitAll
class EditorView extends JobPage {

    private static final long serialVersionUID = 1L;

    private final transient Workbench workbench;
    private final transient SegmentHelp help;
    private final transient OpenEditors openEditors;
    private final transient SignedIn signedIn;
    private final transient EditorTools tools;
    private final transient Texts texts;

    EditorView(
            Workbench workbench,
            SegmentHelp help,
            OpenEditors openEditors,
            SignedIn signedIn,
            EditorTools tools,
            Texts texts) {
        super(workbench);
        this.workbench = workbench;
        this.help = help;
        this.openEditors = openEditors;
        this.signedIn = signedIn;
        this.tools = tools;
        this.texts = texts;
        setSizeFull();
    }

    @Override
    protected String show(TranslationJob job, BeforeEnterEvent event) {
        Account account = signedIn.account();
        boolean review = event.getLocation().getPath().endsWith("/review") && mayReview(account);
        EditorConfig config = config(job, account, review, first(event));
        SegmentEditor editor = new SegmentEditor(workbench, help, openEditors, signedIn, tools, job, config);
        editor.proofreadBy(tools.proofreading().open());
        editor.translateBy(tools.translating().open(editor::pushLookAgain));
        add(editor, tools.reviewOf(job.id(), workbench, signedIn));
        return job.job().title();
    }

    private EditorConfig config(TranslationJob job, Account account, boolean review, int first) {
        NewJob facts = job.job();
        boolean asked = first > 0 && first <= job.segments();
        return new EditorConfig(
                account.userName(),
                job.id().value(),
                facts.title(),
                facts.pair().source().code(),
                facts.pair().target().code(),
                getLocale().toLanguageTag(),
                review,
                job.segments(),
                SegmentEditor.PAGE_SIZE,
                tools.propagation().isOn(job.id()),
                asked ? first : workbench.firstOpen(job.id(), review),
                asked,
                Stream.of(ReturnReason.values()).map(ReturnReason::name).toList(),
                BandCount.of(workbench.coverage(job.id())),
                exports(job.id()),
                EditorTexts.of(texts, getLocale()));
    }

    private List<EditorConfig.ExportLink> exports(JobId job) {
        String folder = "exports/jobs/" + job.value() + "/";
        List<EditorConfig.ExportLink> links = new ArrayList<>(List.of(
                new EditorConfig.ExportLink(getTranslation("editor.export.tmx"), folder + "tmx"),
                new EditorConfig.ExportLink(getTranslation("editor.export.xliff"), folder + "xlf"),
                new EditorConfig.ExportLink(getTranslation("editor.export.text"), folder + "txt"),
                new EditorConfig.ExportLink(getTranslation("editor.export.files"), "jobs/" + job.value() + "/files")));
        if (workbench.original(job).isPresent()) {
            links.add(new EditorConfig.ExportLink(getTranslation("editor.export.original"), folder + "original"));
        }
        return List.copyOf(links);
    }

    private static boolean mayReview(Account account) {
        return account.roles().contains(Role.REVIEWER) || account.roles().contains(Role.ADMIN);
    }

    private static int first(BeforeEnterEvent event) {
        List<String> wanted = event.getLocation().getQueryParameters().getParameters("segment");
        return wanted.stream()
                .filter(number -> number.matches("\\d{1,7}"))
                .map(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }
}
