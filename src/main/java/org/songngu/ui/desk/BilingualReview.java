package org.songngu.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.songngu.account.Account;
import org.songngu.housestyle.HouseStyles;
import org.songngu.interchange.BilingualFile;
import org.songngu.text.LanguagePair;
import org.songngu.ui.shell.Chips;
import org.songngu.ui.shell.Failures;
import org.songngu.ui.shell.ProblemLines;
import org.songngu.workbench.NewJob;
import org.songngu.workbench.NewSegment;
import org.songngu.workbench.OriginalFile;
import org.songngu.workbench.SegmentState;
import org.songngu.workbench.Workbench;

/// What was found in a bilingual file: its segments with their states, its languages, what could not be taken over.
class BilingualReview extends Div {

    private static final long serialVersionUID = 1L;

    private final transient BilingualFile file;
    private final transient OriginalFile original;
    private final transient Workbench workbench;
    private final transient Account account;
    private final transient LanguagePair pair;
    private final Div facts = new Div();
    private final JobFacts job;

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
        this.account = account;
        this.pair = file.pair().orElseThrow();
        // the direction is the file's, whatever a template says
        this.job = new JobFacts(nameWithoutEnding(), Optional.empty(), languages(), houseStyles, known, template -> {});
        addClassName("import");
        facts.addClassNames("facts", "card");
        Button create = new Button(getTranslation("import.create"), click -> create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.setId("create");
        facts.add(job, counts(), new FilterLine(file.filter()), new ProblemLines(file.report()));
        Div actions = new Div(create, new Button(getTranslation("import.again"), click -> startAgain.run()));
        actions.addClassName("facts-actions");
        facts.add(actions);
        add(segments(), facts);
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
        NewJob wanted = job.wanted(pair);
        job.open(workbench.create(wanted, file.segments(), original.readBy(file.filter()), account), account, facts);
    }

    /// What to show for a file of which nothing is taken.
    ///
    /// @param file refused
    static Div refused(BilingualFile file) {
        Div problem = Failures.problem(
                I18NProvider.translate("files.refused", file.report().name()),
                I18NProvider.translate("import.nothing-kept"));
        problem.add(new ProblemLines(file.report()));
        problem.getStyle().set("margin-bottom", "16px");
        return problem;
    }
}
