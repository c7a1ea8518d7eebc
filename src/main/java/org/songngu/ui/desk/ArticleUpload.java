package org.songngu.ui.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import org.songngu.interchange.BilingualFiles;
import org.songngu.ui.shell.Failures;
import org.songngu.ui.shell.Uploads;
import org.songngu.workbench.OriginalFile;
import org.springframework.stereotype.Component;

/// Takes a dropped or picked file to the import view.
@Component
@VaadinSessionScope
class ArticleUpload {

    // One byte more than the readers take: they must see a file that is too large to say so with their own words.
    private static final int LARGEST = BilingualFiles.MOST_BYTES + 1;

    private final PendingImport pending;

    ArticleUpload(PendingImport pending) {
        this.pending = pending;
    }

    /// A drop zone with a button.
    ///
    /// @param slim one line high, for the desk
    Upload dropZone(boolean slim) {
        Upload upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory((metadata, data) -> {
            pending.put(new OriginalFile(metadata.fileName(), data));
            UI ui = UI.getCurrent();
            ui.access(() -> ui.getPage().setLocation("import?file"));
        }));
        upload.setMaxFileSize(LARGEST);
        upload.addFileRejectedListener(rejected -> Failures.tell(rejected.getErrorMessage()));
        upload.setUploadButton(new Button(I18NProvider.translate(slim ? "upload.choose" : "upload.choose.long")));
        upload.setDropLabel(new Span(I18NProvider.translate("upload.drop")));
        upload.setMaxFiles(1);
        Uploads.speak(upload);
        return upload;
    }
}
