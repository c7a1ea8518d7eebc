package org.songngu.ui.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.songngu.account.Account;
import org.songngu.housestyle.HouseStyle;
import org.songngu.housestyle.HouseStyles;
import org.songngu.interchange.BilingualFile;
import org.songngu.interchange.ImportReport;
import org.songngu.text.LanguagePair;
import org.songngu.ui.knowledge.MemoryChoice;
import org.songngu.ui.shell.Chips;
import org.songngu.ui.shell.Dates;
import org.songngu.ui.shell.Failures;
import org.songngu.ui.shell.ProblemLine;
import org.songngu.workbench.NewJob;
import org.songngu.workbench.NewSegment;
import org.songngu.workbench.OriginalFile;
import org.songngu.workbench.SegmentState;
import org.songngu.workbench.TranslationJob;
import org.songngu.workbench.Workbench;

/// What was found in a bilingual file: its segments with their states, its languages, what could not be taken over.
class BilingualReview extends Div {

    private static final long serialVersionUID = 1L;

    private final transient BilingualFile file;
    private final transient OriginalFile original;
    private final transient Workbench workbench;
    private final transient JobMemories known;
    private final transient Account account;
    private final transient LanguagePair pair;
    private final TextField title = new TextField();
    private final DatePicker date = new DatePicker();
    private final Select<HouseStyle> house = new Select<>();
    private final Checkbox selfApproval = new Checkbox();
    private final MemoryChoice memories;

    BilingualReview(
            BilingualFile file,
            OriginalFile original,
            HouseStyles houseStyles,
            Workbench workbench,
            JobMemories known,
            Account account,
            Runnable startAgain) {
        this.file = file;
        this.original = original;
        this.workbench = workbench;
        this.known = known;
        this.account = account;
        this.pair = file.pair().orElseThrow();
        this.memories = new MemoryChoice(known.memory().names(), List.of());
        addClassName("import");
        Div facts = new Div();
        facts.addClassNames("facts", "card");
        fill(houseStyles);
        Details attached = new Details(getTranslation("job.memories"), memories);
        Button create = new Button(getTranslation("import.create"), click -> create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.setId("create");
        facts.add(title, languages(), date, house, selfApproval, attached, counts(), new FilterLine(file.filter()));
        file.report().problems().forEach(problem -> facts.add(notice(problem)));
        facts.add(create, new Button(getTranslation("import.again"), click -> startAgain.run()));
        add(segments(), facts);
    }

    private void fill(HouseStyles houseStyles) {
        title.setLabel(getTranslation("import.fact.title"));
        title.setValue(nameWithoutEnding());
        date.setId("article-date");
        date.setLabel(getTranslation("import.fact.date"));
        Dates.speak(date, getLocale());
        date.setValue(LocalDate.now());
        house.setLabel(getTranslation("import.fact.house"));
        house.setItems(houseStyles.all());
        house.setItemLabelGenerator(style -> style.code() + " · " + style.name());
        house.setValue(houseStyles.all().getFirst());
        selfApproval.setLabel(getTranslation("import.fact.self-approval"));
    }

    private String nameWithoutEnding() {
        String name = original.fileName();
        return name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    // The file's own words beside what they mean here: a job in the wrong direction is seen before it is made.
    private Paragraph languages() {
        Paragraph line = new Paragraph(getTranslation(
                "import.bilingual.languages",
                getTranslation("direction." + pair.source().name()),
                file.languages()));
        line.setId("bilingual-languages");
        return line;
    }

    private Paragraph counts() {
        String states = Stream.of(SegmentState.values())
                .map(state -> getTranslation("editor.state." + state.name()) + ": " + count(state))
                .collect(Collectors.joining(" · "));
        long locked = file.segments().stream().filter(NewSegment::locked).count();
        Paragraph line = new Paragraph(
                getTranslation("import.bilingual.counts", file.segments().size(), states, locked));
        line.setId("bilingual-counts");
        return line;
    }

    private long count(SegmentState state) {
        return file.segments().stream()
                .filter(segment -> segment.state() == state)
                .count();
    }

    private static Paragraph notice(ImportReport.Problem problem) {
        Paragraph line = new Paragraph(ProblemLine.of(problem));
        line.addClassNames("notice", "amber", "small");
        return line;
    }

    private Grid<NewSegment> segments() {
        Grid<NewSegment> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_COMPACT);
        grid.addClassName("blocks");
        grid.setAriaLabel(getTranslation("review.column.source"));
        grid.setItems(file.segments());
        grid.addColumn(NewSegment::paragraph).setHeader("№").setWidth("64px").setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(
                        segment -> Chips.block(segment.source().written())))
                .setHeader(getTranslation("review.column.source"))
                .setFlexGrow(3);
        grid.addColumn(new ComponentRenderer<>(segment -> Chips.block(segment.target())))
                .setHeader(getTranslation("files.theirs"))
                .setFlexGrow(3);
        grid.addColumn(segment ->
                        getTranslation("editor.state." + segment.state().name()) + (segment.locked() ? " 🔒" : ""))
                .setHeader(getTranslation("files.state"))
                .setWidth("150px")
                .setFlexGrow(0);
        return grid;
    }

    private void create() {
        LocalDate day = date.getValue() == null ? LocalDate.now() : date.getValue();
        String name = title.getValue().isBlank()
                ? nameWithoutEnding()
                : title.getValue().strip();
        NewJob job = new NewJob(name, pair, day, house.getValue().code(), selfApproval.getValue());
        TranslationJob made = workbench.create(job, file.segments(), original.readBy(file.filter()), account);
        known.upkeep().attach(made.id().value(), memories.attachments());
        UI.getCurrent().navigate("jobs/" + made.id().value());
    }

    /// What to show for a file of which nothing is taken.
    ///
    /// @param file refused
    static Div refused(BilingualFile file) {
        String reasons = file.report().problems().stream().map(ProblemLine::of).collect(Collectors.joining(" "));
        Div problem = Failures.problem(reasons, I18NProvider.translate("import.nothing-kept"));
        problem.getStyle().set("margin-bottom", "16px");
        return problem;
    }
}
