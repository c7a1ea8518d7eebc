package org.songngu.ui.files;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.songngu.interchange.JobFormat;
import org.songngu.interchange.JobSelection;
import org.songngu.workbench.TranslationJob;

/// Chooses format and segments; the link always fetches what is chosen.
final class ExportCard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TranslationJob job;
    private final Select<JobFormat> format = new Select<>();
    private final Select<String> only = new Select<>();
    private final TextField numbers = new TextField();
    private final Span words = new Span();
    private final Anchor link = new Anchor();

    ExportCard(TranslationJob job) {
        this.job = job;
        addClassName("card");
        format.setLabel(getTranslation("files.format"));
        format.setItems(JobFormat.values());
        format.setItemLabelGenerator(one -> getTranslation("files.format." + one.name()));
        format.setValue(JobFormat.DOCX);
        format.setWidth("260px");
        only.setLabel(getTranslation("files.only"));
        only.setItems("all", "finished", "approved", "open");
        only.setItemLabelGenerator(one -> getTranslation("files.only." + one));
        only.setValue("all");
        numbers.setLabel(getTranslation("files.numbers"));
        numbers.setPlaceholder("1-20, 33");
        numbers.setValueChangeMode(ValueChangeMode.EAGER);
        link.setText(getTranslation("files.download"));
        link.setId("files-download");
        link.addClassName("button-link");
        link.getElement().setAttribute("download", true);
        words.addClassName("small");
        format.addValueChangeListener(change -> refresh());
        only.addValueChangeListener(change -> refresh());
        numbers.addValueChangeListener(change -> refresh());
        Div row = new Div(format, only, numbers, link);
        row.addClassName("row");
        add(new H2(getTranslation("files.out")), row, words);
        refresh();
    }

    private void refresh() {
        words.setText(getTranslation("files.about." + format.getValue().name()));
        boolean valid = isValid(numbers.getValue());
        numbers.setInvalid(!valid);
        numbers.setErrorMessage(valid ? "" : getTranslation("files.numbers.wrong"));
        if (!valid) {
            link.removeHref();
            return;
        }
        link.setHref(
                "exports/jobs/" + job.id().value() + "/" + format.getValue().code() + "?only=" + only.getValue()
                        + "&numbers=" + URLEncoder.encode(numbers.getValue().strip(), StandardCharsets.UTF_8));
    }

    private static boolean isValid(String numbers) {
        try {
            JobSelection.numbers(numbers);
            return true;
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }
}
