package org.songngu.ui.segmentation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.songngu.article.RuleSet;
import org.songngu.article.SegmentationRule;
import org.songngu.article.SegmentationRules;
import org.songngu.ui.shell.Failures;
import org.songngu.ui.shell.Uploads;

/// The rules on the page as an SRX file and back. What comes from a file stands on the page to be looked at and saved,
/// like
/// any other change.
class RuleFile extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 2_000_000;

    /// @param rules knows the format
    /// @param now   the rules on the page
    /// @param take  puts others there
    RuleFile(SegmentationRules rules, Supplier<RuleSet> now, Consumer<RuleSet> take) {
        addClassName("row");
        Anchor save = new Anchor(download(rules, now), getTranslation("segmentation.file.save"));
        save.setId("save-srx");
        Upload open = new Upload();
        open.setUploadHandler(UploadHandler.inMemory((metadata, content) -> {
            // the answer says what was read: a list of files would only take room
            open.clearFileList();
            rules.fromSrx(now.get().language(), content)
                    .ifPresentOrElse(
                            read -> {
                                take.accept(withReasons(read, metadata.fileName()));
                                Failures.tell(getTranslation(
                                        "segmentation.file.read", read.rules().size(), metadata.fileName()));
                            },
                            () -> Failures.tell(getTranslation("segmentation.file.none", metadata.fileName())));
        }));
        open.setUploadButton(new Button(getTranslation("segmentation.file.open")));
        open.setDropAllowed(false);
        open.setAcceptedFileTypes(".srx", ".xml");
        open.setMaxFileSize(MOST_BYTES);
        Uploads.speak(open);
        open.setId("open-srx");
        add(save, open);
    }

    private static DownloadHandler download(SegmentationRules rules, Supplier<RuleSet> now) {
        return event -> {
            RuleSet set = now.get();
            byte[] bytes = rules.toSrx(set).getBytes(StandardCharsets.UTF_8);
            event.setFileName("segmentation." + set.language().code() + ".srx");
            event.setContentType("application/xml;charset=UTF-8");
            event.setContentLength(bytes.length);
            event.getOutputStream().write(bytes);
        };
    }

    // Files of other tools give no reasons; a rule without one cannot be saved.
    private RuleSet withReasons(RuleSet read, String file) {
        String reason = getTranslation("segmentation.file.reason", file);
        return new RuleSet(
                read.language(),
                read.rules().stream()
                        .map(rule -> rule.reason().isBlank()
                                ? new SegmentationRule(
                                        rule.id(), rule.breaks(), rule.before(), rule.after(), reason, rule.example())
                                : rule)
                        .toList());
    }
}
