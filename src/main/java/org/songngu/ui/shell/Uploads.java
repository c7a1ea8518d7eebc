package org.songngu.ui.shell;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.i18n.I18NProvider;

/// What a component for files says by itself, in the user's language.
public final class Uploads {

    private Uploads() {}

    /// Has it speak the user's language.
    ///
    /// @param upload the component
    public static void speak(Upload upload) {
        UploadI18N words = new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles())
                .setDropFiles(new UploadI18N.DropFiles())
                .setFile(new UploadI18N.File()
                        .setRetry(text("upload.retry"))
                        .setStart(text("upload.start"))
                        .setRemove(text("upload.remove")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(text("upload.too-many"))
                        .setFileIsTooBig(text("upload.too-large"))
                        .setIncorrectFileType(text("upload.other-type")))
                .setUploading(uploading());
        words.getAddFiles().setOne(text("upload.choose")).setMany(text("upload.choose"));
        words.getDropFiles().setOne(text("upload.drop")).setMany(text("upload.drop"));
        upload.setI18n(words);
    }

    private static UploadI18N.Uploading uploading() {
        String failed = text("upload.failed");
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(text("upload.connecting"))
                        .setStalled(text("upload.stalled"))
                        .setProcessing(text("upload.processing"))
                        .setHeld(text("upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(text("upload.remaining") + " ")
                        .setUnknown(text("upload.remaining-unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(failed)
                        .setUnexpectedServerError(failed)
                        .setForbidden(failed)
                        .setFileTooLarge(text("upload.too-large")));
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
