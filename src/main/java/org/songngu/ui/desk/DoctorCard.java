package org.songngu.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.stream.Collectors;
import org.songngu.article.Checkup;
import org.songngu.article.Diagnosis;

/// What the character doctor found: what it is, how certain, three lines before and after, and the question.
class DoctorCard extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SAMPLES = 3;
    private static final int SAMPLE_LENGTH = 180;

    private DoctorCard(String title) {
        setId("doctor");
        addClassName("card");
        getStyle().set("margin-bottom", "16px").set("padding", "16px");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", title);
        add(new H2(title));
    }

    /// The question.
    ///
    /// @param convert what consent does
    /// @param keep    what refusal does
    static DoctorCard asking(Checkup checkup, Runnable convert, Runnable keep) {
        DoctorCard card = new DoctorCard(I18NProvider.translate("import.doctor.title"));
        String ailments = checkup.diagnoses().stream()
                .map(Diagnosis::ailment)
                .distinct()
                .map(ailment -> I18NProvider.translate("article.ailment." + ailment.name()))
                .collect(Collectors.joining("; "));
        card.add(new Paragraph(
                card.getTranslation("import.doctor.found", checkup.diagnoses().size(), ailments, checkup.certainty())));
        checkup.samples(SAMPLES).forEach(card::addSample);
        Button yes = new Button(card.getTranslation("import.doctor.convert"), click -> convert.run());
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setId("doctor-convert");
        Button no = new Button(card.getTranslation("import.doctor.keep"), click -> keep.run());
        no.setId("doctor-keep");
        card.add(yes, no);
        return card;
    }

    /// The way back after consent.
    static DoctorCard done(Checkup checkup, Runnable undo) {
        DoctorCard card = new DoctorCard(I18NProvider.translate("import.doctor.title"));
        Button back = new Button(card.getTranslation("import.doctor.undo"), click -> undo.run());
        back.setId("doctor-undo");
        card.add(
                new Paragraph(card.getTranslation(
                        "import.doctor.done", checkup.diagnoses().size())),
                back);
        return card;
    }

    private void addSample(Diagnosis diagnosis) {
        Div sample = new Div(
                new Paragraph(
                        named(getTranslation("import.doctor.before", diagnosis.line())),
                        new Span(" " + shortened(diagnosis.before()))),
                new Paragraph(
                        named(getTranslation("import.doctor.after", diagnosis.line())),
                        new Span(" " + shortened(diagnosis.after()))));
        sample.addClassName("small");
        add(sample);
    }

    private static Span named(String text) {
        Span name = new Span(text);
        name.addClassName("soft");
        return name;
    }

    private static String shortened(String text) {
        return text.length() <= SAMPLE_LENGTH ? text : text.substring(0, SAMPLE_LENGTH) + "…";
    }
}
