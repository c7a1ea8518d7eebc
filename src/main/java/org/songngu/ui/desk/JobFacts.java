package org.songngu.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.songngu.account.Account;
import org.songngu.housestyle.HouseStyle;
import org.songngu.housestyle.HouseStyles;
import org.songngu.termbase.TermUse;
import org.songngu.text.LanguagePair;
import org.songngu.ui.knowledge.MemoryChoice;
import org.songngu.ui.knowledge.TermbaseChoice;
import org.songngu.ui.shell.Dates;
import org.songngu.workbench.JobTemplate;
import org.songngu.workbench.NewJob;
import org.songngu.workbench.Schedule;
import org.songngu.workbench.TranslationJob;

/// What is decided of a new job before it is made, whatever kind of file it comes from.
class JobFacts extends Div {

    private static final long serialVersionUID = 1L;

    private final transient HouseStyles houseStyles;
    private final transient JobMemories known;
    private final transient Consumer<JobTemplate> begun;
    private final String usualTitle;
    private final TextField title = new TextField();
    private final DatePicker date = new DatePicker();
    private final Select<HouseStyle> house = new Select<>();
    private final Checkbox selfApproval = new Checkbox();
    private final Checkbox pretranslate = new Checkbox();
    private final TemplateChoice template;
    private final ScheduleFields schedule = new ScheduleFields(Schedule.NONE);
    private final MemoryChoice memories;
    private final TermbaseChoice terms;
    private final EngineChoice engine;

    /// @param usualTitle  of the job, if nobody says otherwise
    /// @param found       the date that the text gives
    /// @param direction   shows or asks from which language into which
    /// @param houseStyles to choose from
    /// @param known       what a new job is attached to and planned with
    /// @param begun       told of the chosen template
    JobFacts(
            String usualTitle,
            Optional<LocalDate> found,
            Component direction,
            HouseStyles houseStyles,
            JobMemories known,
            Consumer<JobTemplate> begun) {
        this.usualTitle = usualTitle;
        this.houseStyles = houseStyles;
        this.known = known;
        this.begun = begun;
        this.template = new TemplateChoice(known.tools().templates().all(), this::begin);
        this.memories = new MemoryChoice(known.memory().names(), List.of());
        this.terms = new TermbaseChoice(known.tools().knowledge().termbases().all(), TermUse.ALL);
        this.engine = new EngineChoice(known.tools().knowledge().engines().all(), Optional.empty());
        // its fields stand among those around it
        addClassName("job-facts");
        title.setLabel(getTranslation("import.fact.title"));
        title.setValue(usualTitle);
        date.setId("article-date");
        date.setLabel(getTranslation("import.fact.date"));
        Dates.speak(date, getLocale());
        date.setValue(found.orElse(LocalDate.now()));
        date.setHelperText(getTranslation(found.isPresent() ? "import.date.found" : "import.date.assumed"));
        house.setLabel(getTranslation("import.fact.house"));
        house.setItems(houseStyles.all());
        house.setItemLabelGenerator(style -> style.code() + " · " + style.name());
        house.setValue(houseStyles.all().getFirst());
        pretranslate.setId("pretranslate");
        pretranslate.setLabel(getTranslation("import.fact.pretranslate"));
        pretranslate.setValue(true);
        selfApproval.setLabel(getTranslation("import.fact.self-approval"));
        Details attached = new Details(getTranslation("job.memories"), memories, terms);
        attached.setId("job-memories");
        add(template, title, direction, date, house, schedule, engine, pretranslate, selfApproval, attached);
    }

    private void begin(JobTemplate chosen) {
        begun.accept(chosen);
        houseStyles.all().stream()
                .filter(style -> style.code().equals(chosen.houseStyle()))
                .findFirst()
                .ifPresent(house::setValue);
        schedule.show(new Schedule(chosen.urgency(), schedule.schedule().due()));
        pretranslate.setValue(chosen.switches().pretranslates());
        selfApproval.setValue(chosen.switches().selfApproval());
        memories.choose(chosen.memories());
        terms.choose(chosen.terms());
        engine.choose(chosen.engine());
    }

    /// The job as it is wanted.
    ///
    /// @param pair from which language into which
    NewJob wanted(LanguagePair pair) {
        LocalDate day = date.getValue() == null ? LocalDate.now() : date.getValue();
        String name = title.getValue().isBlank() ? usualTitle : title.getValue().strip();
        return new NewJob(name, pair, day, house.getValue().code(), selfApproval.getValue(), terms.use());
    }

    /// Gives a job that was just made everything else that was decided, and opens it; pre-translation first, if it is
    /// wanted, with its progress in place of these fields.
    ///
    /// @param made    the job
    /// @param account who made it
    /// @param page    shows the progress
    void open(TranslationJob made, Account account, Div page) {
        JobTools tools = known.tools();
        known.upkeep().attach(made.id().value(), memories.attachments());
        template.chosen().ifPresent(one -> tools.templates().apply(one, made.id()));
        tools.desk().schedule(made.id(), schedule.schedule(), account);
        tools.engines().choose(made.id(), engine.getValue(), account);
        String address = "jobs/" + made.id().value();
        if (pretranslate.getValue()) {
            PretranslationBar bar = new PretranslationBar(tools.workbench(), made, account);
            page.removeAll();
            page.add(bar);
            bar.start(UI.getCurrent(), address);
        } else {
            UI.getCurrent().navigate(address);
        }
    }
}
