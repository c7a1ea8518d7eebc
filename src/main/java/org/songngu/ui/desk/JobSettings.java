package org.songngu.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import org.songngu.account.Account;
import org.songngu.article.SegmentationRules;
import org.songngu.housestyle.HouseStyle;
import org.songngu.housestyle.HouseStyles;
import org.songngu.mt.Engine;
import org.songngu.text.Language;
import org.songngu.ui.shell.Failures;
import org.songngu.workbench.TranslationJob;
import org.songngu.workbench.Workbench;

/// What of a job can be changed after it was made, and where it came from.
class JobSettings extends Dialog {

    private static final long serialVersionUID = 1L;

    /// @param job     whose
    /// @param tools   what changes it
    /// @param account who looks
    /// @param andThen told when something was changed
    JobSettings(TranslationJob job, JobTools tools, Account account, Runnable andThen) {
        Workbench workbench = tools.workbench();
        HouseStyles styles = tools.knowledge().houseStyles();
        ScheduleFields schedule = new ScheduleFields(job.schedule());
        setHeaderTitle(getTranslation("job.settings", job.job().title()));
        setWidth("520px");
        Select<HouseStyle> house = new Select<>();
        house.setId("job-house");
        house.setLabel(getTranslation("import.fact.house"));
        house.setItems(styles.all());
        house.setItemLabelGenerator(style -> style.code() + " · " + style.name());
        house.setValue(styles.byCode(job.job().houseStyle()));
        house.setHelperText(getTranslation("job.settings.house"));
        house.setWidthFull();
        EngineChoice engine = new EngineChoice(
                tools.knowledge().engines().doing(job.job().pair()),
                tools.engines().of(job.id()).map(Engine::id));
        engine.setWidthFull();
        Div content = new Div(
                schedule,
                house,
                engine,
                new Paragraph(segmentation(job, tools.knowledge().rules(), workbench)));
        workbench.original(job.id()).ifPresent(file -> {
            if (file.filter().isKnown()) {
                content.add(new FilterLine(file.filter()));
            }
            Anchor link = new Anchor(
                    "exports/jobs/" + job.id().value() + "/original",
                    getTranslation("job.settings.original", file.fileName()));
            link.setRouterIgnore(true);
            link.getElement().setAttribute("download", true);
            content.add(link);
        });
        add(content);
        Button save = new Button(getTranslation("action.save"), click -> {
            boolean saved = workbench
                            .changeHouseStyle(job.id(), house.getValue().code(), account)
                            .isPresent()
                    && tools.desk()
                            .schedule(job.id(), schedule.schedule(), account)
                            .isPresent()
                    && tools.engines().choose(job.id(), engine.getValue(), account);
            Failures.tell(getTranslation(saved ? "job.settings.saved" : "job.settings.refused"));
            close();
            andThen.run();
        });
        save.setId("save-job");
        save.setEnabled(job.mayBeChangedBy(account));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), save);
    }

    private String segmentation(TranslationJob job, SegmentationRules rules, Workbench workbench) {
        String hash = workbench.segmentation(job.id());
        Language language = job.job().pair().source();
        if (hash.isEmpty()) {
            return getTranslation("job.settings.rules.unknown");
        }
        boolean current = rules.current(language).hash().equals(hash);
        int count = rules.byHash(language, hash).map(set -> set.rules().size()).orElse(0);
        return getTranslation(current ? "job.settings.rules.current" : "job.settings.rules.earlier", hash, count);
    }
}
