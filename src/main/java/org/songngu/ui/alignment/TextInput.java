package org.songngu.ui.alignment;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Optional;
import org.songngu.alignment.AlignedText;
import org.songngu.article.Article;
import org.songngu.article.ImportOutcome;
import org.songngu.interchange.ReportTable;
import org.songngu.text.Language;
import org.songngu.ui.shell.Failures;
import org.songngu.ui.shell.ReportLink;
import org.songngu.ui.shell.Uploads;

/// One of the two texts: pasted, or read from a file as an article is.
final class TextInput extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST_BYTES = 50_000_000;

    private final transient AlignmentTools tools;
    private final Language language;
    private final TextArea paste = new TextArea();
    private final Div found = new Div();
    private transient Optional<AlignedText> fromFile = Optional.empty();

    /// @param tools    to read with
    /// @param language the text's
    TextInput(AlignmentTools tools, Language language) {
        this.tools = tools;
        this.language = language;
        addClassNames("card", "alignment-input");
        paste.setAriaLabel(getTranslation("alignment.paste." + language.name()));
        paste.setPlaceholder(getTranslation("alignment.paste." + language.name()));
        paste.setId("text-" + language.code());
        paste.setWidthFull();
        paste.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        paste.addValueChangeListener(change -> {
            fromFile = Optional.empty();
            found.removeAll();
        });
        add(new H2(getTranslation("language." + language.name())), upload(), found, paste);
    }

    private Upload upload() {
        Upload upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory((metadata, data) -> {
            ImportOutcome outcome = tools.importer().read(metadata.fileName(), data);
            UI.getCurrent().access(() -> {
                paste.clear();
                fromFile = show(outcome, metadata.fileName());
            });
        }));
        upload.setMaxFileSize(LARGEST_BYTES);
        upload.addFileRejectedListener(rejected -> Failures.tell(rejected.getErrorMessage()));
        upload.setUploadButton(new Button(getTranslation("upload.choose")));
        upload.setDropLabel(new Span(getTranslation("upload.drop")));
        upload.setMaxFiles(1);
        Uploads.speak(upload);
        upload.setId("file-" + language.code());
        return upload;
    }

    /// The text to align; says what is wrong when there is none.
    Optional<AlignedText> read() {
        if (fromFile.isPresent()) {
            return fromFile;
        }
        if (paste.getValue().isBlank()) {
            found.removeAll();
            found.add(new Span(getTranslation("alignment.missing." + language.name())));
            return Optional.empty();
        }
        return show(tools.importer().readText(paste.getValue()), "");
    }

    private Optional<AlignedText> show(ImportOutcome outcome, String name) {
        found.removeAll();
        return switch (outcome) {
            case ImportOutcome.Imported(Article article) -> show(article, name);
            case ImportOutcome.Refused refused -> {
                found.add(Failures.problem(ReportLink.reason(refused), getTranslation("import.nothing-kept")));
                keepReport(name, ReportLink.table(name, refused));
                yield Optional.empty();
            }
        };
    }

    private Optional<AlignedText> show(Article article, String name) {
        if (article.pair().source() != language) {
            found.add(new Span(getTranslation("alignment.other-language." + language.name())));
        }
        Optional<AlignedText> text = tools.texts().of(article, language);
        text.ifPresent(read -> {
            Span line = new Span(getTranslation(
                    "alignment.found",
                    name.isEmpty() ? read.title() : name,
                    read.segments().size()));
            line.addClassNames("soft", "small");
            found.add(line);
        });
        keepReport(name, ReportLink.table(name, article));
        return text;
    }

    // What is pasted has no file to report on.
    private void keepReport(String name, ReportTable table) {
        if (!name.isEmpty()) {
            ReportLink link = new ReportLink(table);
            link.setId("report-" + language.code());
            found.add(link);
        }
    }
}
