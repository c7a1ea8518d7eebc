package org.songngu.ui.files;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.songngu.article.DocumentFilter;
import org.songngu.ui.shell.Failures;
import org.songngu.workbench.TranslationJob;

/// The translated document: to take away and to look at.
final class DocumentCard extends Div {

    private static final long serialVersionUID = 1L;

    /// @param job    which
    /// @param filter what took its document apart
    /// @param misfit whether it was just found that the document cannot be put together
    DocumentCard(TranslationJob job, DocumentFilter filter, boolean misfit) {
        addClassName("card");
        setId("files-document");
        String folder = "exports/jobs/" + job.id().value() + "/";
        Anchor document = link(folder + "document", "files.document.download");
        document.setId("document-download");
        Anchor approved = link(folder + "document?only=approved", "files.document.approved");
        Anchor preview = link(folder + "preview", "files.document.preview");
        preview.setId("document-preview");
        preview.setTarget("_blank");
        Div row = new Div(document, approved, preview);
        row.addClassName("row");
        Span about = new Span(getTranslation("files.document.about", filter.id(), filter.version()));
        about.addClassName("small");
        add(new H2(getTranslation("files.document")));
        if (misfit) {
            add(Failures.problem(
                    getTranslation("files.document.misfit"), getTranslation("files.document.misfit.next")));
        }
        add(row, about);
    }

    private Anchor link(String address, String key) {
        Anchor link = new Anchor(address, getTranslation(key));
        link.setRouterIgnore(true);
        link.addClassName("button-link");
        return link;
    }
}
