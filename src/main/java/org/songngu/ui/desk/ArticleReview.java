package org.songngu.ui.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.songngu.article.Article;
import org.songngu.article.ArticleWarning;
import org.songngu.article.Block;
import org.songngu.housestyle.HouseStyle;
import org.songngu.housestyle.HouseStyles;
import org.songngu.memory.MemoryUpkeep;
import org.songngu.text.LanguagePair;
import org.songngu.ui.knowledge.MemoryChoice;
import org.songngu.ui.shell.Dates;
import org.songngu.ui.shell.Failures;
import org.songngu.ui.shell.SignedIn;
import org.songngu.workbench.JobTemplate;
import org.songngu.workbench.NewJob;
import org.songngu.workbench.OriginalFile;
import org.songngu.workbench.Schedule;
import org.songngu.workbench.TranslationJob;
import org.songngu.workbench.Workbench;

/// What was found in an article: the text on the left with kinds and greyed boilerplate, the facts on the right.
class ArticleReview extends Div {

    private static final long serialVersionUID = 1L;

    // the card above shows these with each paragraph
    private static final Set<ArticleWarning.Kind> TOLD_BY_THE_DOCTOR =
            Set.of(ArticleWarning.Kind.NORMALISED, ArticleWarning.Kind.INVISIBLE_REMOVED);

    private final transient Article article;
    private final transient OriginalFile original;
    private final transient Workbench workbench;
    private final transient HouseStyles houseStyles;
    private final transient SignedIn signedIn;
    private final transient List<BlockChoice> choices;
    private final TextField title = new TextField();
    private final Select<LanguagePair> direction = new Select<>();
    private final DatePicker date = new DatePicker();
    private final Select<HouseStyle> house = new Select<>();
    private final Checkbox selfApproval = new Checkbox();
    private final Checkbox pretranslate = new Checkbox();
    private final TemplateChoice template;
    private final ScheduleFields schedule = new ScheduleFields(Schedule.NONE);
    private final transient JobTools tools;
    private final Div facts = new Div();
    private final transient MemoryUpkeep upkeep;
    private final MemoryChoice memories;

    ArticleReview(
            Article article,
            OriginalFile original,
            HouseStyles houseStyles,
            Workbench workbench,
            JobMemories known,
            SignedIn signedIn,
            Runnable startAgain) {
        this.article = article;
        this.original = original;
        this.workbench = workbench;
        this.houseStyles = houseStyles;
        this.signedIn = signedIn;
        this.upkeep = known.upkeep();
        this.tools = known.tools();
        this.template = new TemplateChoice(tools.templates().all(), this::begin);
        this.memories = new MemoryChoice(known.memory().names(), List.of());
        addClassName("import");
        choices = article.blocks().stream().map(BlockChoice::new).toList();
        // virtual: a long document has thousands of paragraphs
        VirtualList<BlockChoice> blocks = new VirtualList<>();
        blocks.addClassNames("blocks", "card");
        blocks.setRenderer(new ComponentRenderer<>(BlockRow::new));
        blocks.setItems(choices);
        fill();
        facts.addClassNames("facts", "card");
        facts.add(
                template,
                title,
                direction,
                date,
                house,
                schedule,
                pretranslate,
                selfApproval,
                chooseMemories(),
                new ArticleCounts(choices, direction));
        if (article.filter().isKnown()) {
            facts.add(new FilterLine(article.filter()));
        }
        article.warnings().stream()
                .filter(warning -> !TOLD_BY_THE_DOCTOR.contains(warning.kind()))
                .map(this::warning)
                .forEach(facts::add);
        Button create = new Button(getTranslation("import.create"), click -> create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.setId("create");
        Button again = new Button(getTranslation("import.again"), click -> startAgain.run());
        Div actions = new Div(create, again);
        actions.addClassName("facts-actions");
        facts.add(actions);
        add(blocks, facts);
    }

    private void fill() {
        title.setLabel(getTranslation("import.fact.title"));
        title.setValue(article.title());
        direction.setLabel(getTranslation("import.fact.direction"));
        direction.setItems(LanguagePair.VI_EN, LanguagePair.EN_VI);
        direction.setItemLabelGenerator(
                pair -> getTranslation("direction." + pair.source().name()));
        direction.setValue(article.pair());
        date.setId("article-date");
        date.setLabel(getTranslation("import.fact.date"));
        Dates.speak(date, getLocale());
        date.setValue(article.date().orElse(LocalDate.now()));
        date.setHelperText(getTranslation(article.date().isPresent() ? "import.date.found" : "import.date.assumed"));
        house.setLabel(getTranslation("import.fact.house"));
        house.setItems(houseStyles.all());
        house.setItemLabelGenerator(style -> style.code() + " · " + style.name());
        house.setValue(houseStyles.all().getFirst());
        pretranslate.setLabel(getTranslation("import.fact.pretranslate"));
        pretranslate.setValue(true);
        selfApproval.setLabel(getTranslation("import.fact.self-approval"));
    }

    private void begin(JobTemplate chosen) {
        direction.setValue(chosen.pair());
        houseStyles.all().stream()
                .filter(style -> style.code().equals(chosen.houseStyle()))
                .findFirst()
                .ifPresent(house::setValue);
        schedule.show(new Schedule(chosen.urgency(), schedule.schedule().due()));
        pretranslate.setValue(chosen.switches().pretranslates());
        selfApproval.setValue(chosen.switches().selfApproval());
        memories.choose(chosen.memories());
    }

    private Details chooseMemories() {
        Details details = new Details(getTranslation("job.memories"), memories);
        details.setId("job-memories");
        return details;
    }

    private Paragraph warning(ArticleWarning warning) {
        String where = warning.line() > 0 ? getTranslation("import.line", warning.line()) + " " : "";
        Paragraph paragraph = new Paragraph(
                where + getTranslation("article.warning." + warning.kind().name(), warning.detail()));
        paragraph.addClassNames("notice", "amber", "small");
        return paragraph;
    }

    private void create() {
        List<Block> chosen = choices.stream().map(BlockChoice::block).toList();
        if (chosen.stream().noneMatch(Block::isIncluded)) {
            Failures.tell(getTranslation("import.nothing-chosen"));
            return;
        }
        LocalDate day = date.getValue() == null ? LocalDate.now() : date.getValue();
        String name =
                title.getValue().isBlank() ? article.title() : title.getValue().strip();
        NewJob job =
                new NewJob(name, direction.getValue(), day, house.getValue().code(), selfApproval.getValue());
        Article kept = article.as(name, direction.getValue(), chosen);
        TranslationJob made = workbench.create(job, kept, original, signedIn.account());
        upkeep.attach(made.id().value(), memories.attachments());
        template.chosen().ifPresent(one -> tools.templates().apply(one, made.id()));
        tools.desk().schedule(made.id(), schedule.schedule(), signedIn.account());
        String address = "jobs/" + made.id().value();
        if (pretranslate.getValue()) {
            PretranslationBar bar = new PretranslationBar(workbench, made, signedIn.account());
            facts.removeAll();
            facts.add(bar);
            bar.start(UI.getCurrent(), address);
        } else {
            UI.getCurrent().navigate(address);
        }
    }
}
