package org.songngu.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.songngu.article.Ailment;
import org.songngu.article.Checkup;
import org.songngu.article.Diagnosis;

/// What the character doctor found: what it is, how certain, every paragraph before and after, and the question.
class DoctorCard extends Div {

    private static final long serialVersionUID = 1L;

    private DoctorCard() {
        setId("doctor");
        addClassName("card");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("import.doctor.title"));
        add(new H2(getTranslation("import.doctor.title")));
    }

    /// The question, for each paragraph.
    ///
    /// @param convert what consent does, told the lines that are to stay as they were found
    /// @param keep    what refusal of all does
    static DoctorCard asking(Checkup checkup, Consumer<Set<Integer>> convert, Runnable keep) {
        DoctorCard card = new DoctorCard();
        Map<Integer, List<Diagnosis>> lines = byLine(checkup);
        card.add(new Paragraph(
                card.getTranslation("import.doctor.found", lines.size(), ailments(checkup), checkup.certainty())));
        Set<Integer> refused = new HashSet<>();
        VirtualList<List<Diagnosis>> list = new VirtualList<>();
        list.addClassName("doctor-list");
        list.setRenderer(new ComponentRenderer<>(found -> new DoctorLine(found, refused)));
        list.setItems(lines.values());
        Button yes = new Button(card.getTranslation("import.doctor.convert"), click -> convert.accept(refused));
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setId("doctor-convert");
        Button no = new Button(card.getTranslation("import.doctor.keep"), click -> keep.run());
        no.setId("doctor-keep");
        card.add(list, yes, no);
        return card;
    }

    /// What was done, and the way back.
    ///
    /// @param refused how many paragraphs stayed as they were found
    /// @param choose  asks again
    static DoctorCard done(Checkup checkup, int refused, Runnable choose) {
        DoctorCard card = new DoctorCard();
        int converted = byLine(checkup).size() - refused;
        card.add(new Paragraph(card.getTranslation("import.doctor.done", converted, ailments(checkup))));
        Button back = new Button(card.getTranslation("import.doctor.undo"), click -> choose.run());
        back.setId("doctor-undo");
        card.add(back);
        return card;
    }

    private static Map<Integer, List<Diagnosis>> byLine(Checkup checkup) {
        return checkup.diagnoses().stream()
                .collect(Collectors.groupingBy(Diagnosis::line, TreeMap::new, Collectors.toList()));
    }

    private static String ailments(Checkup checkup) {
        return checkup.diagnoses().stream()
                .map(Diagnosis::ailment)
                .distinct()
                .map(DoctorCard::name)
                .collect(Collectors.joining("; "));
    }

    static String name(Ailment ailment) {
        return I18NProvider.translate("article.ailment." + ailment.name());
    }
}
