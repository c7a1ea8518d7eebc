package org.songngu.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Set;
import org.songngu.article.Article;
import org.songngu.article.ArticleWarning;
import org.songngu.article.Block;
import org.songngu.housestyle.HouseStyles;
import org.songngu.text.LanguagePair;
import org.songngu.ui.shell.Failures;
import org.songngu.ui.shell.MoreButton;
import org.songngu.ui.shell.ReportLink;
import org.songngu.ui.shell.SignedIn;
import org.songngu.workbench.NewJob;
import org.songngu.workbench.OriginalFile;
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
    private final transient SignedIn signedIn;
    private final transient List<BlockChoice> choices;
    private final Select<LanguagePair> direction = new Select<>();
    private final Div facts = new Div();
    private final JobFacts job;

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
        this.signedIn = signedIn;
        direction.setLabel(getTranslation("import.fact.direction"));
        direction.setItems(LanguagePair.VI_EN, LanguagePair.EN_VI);
        direction.setItemLabelGenerator(
                pair -> getTranslation("direction." + pair.source().name()));
        direction.setValue(article.pair());
        this.job = new JobFacts(
                article.title(),
                article.date(),
                direction,
                houseStyles,
                known,
                template -> direction.setValue(template.pair()));
        addClassName("import");
        choices = article.blocks().stream().map(BlockChoice::new).toList();
        // virtual: a long document has thousands of paragraphs
        VirtualList<BlockChoice> blocks = new VirtualList<>();
        blocks.addClassNames("blocks", "card");
        blocks.setRenderer(new ComponentRenderer<>(BlockRow::new));
        blocks.setItems(choices);
        facts.addClassNames("facts", "card");
        facts.add(job, new ArticleCounts(choices, direction));
        if (article.filter().isKnown()) {
            facts.add(new FilterLine(article.filter()));
        }
        Div warnings = new Div();
        MoreButton<ArticleWarning> more = new MoreButton<>(warnings, this::warning);
        more.list(article.warnings().stream()
                .filter(warning -> !TOLD_BY_THE_DOCTOR.contains(warning.kind()))
                .toList());
        facts.add(warnings, more);
        facts.add(new ReportLink(ReportLink.table(original.fileName(), article)));
        Button create = new Button(getTranslation("import.create"), click -> create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.setId("create");
        Button again = new Button(getTranslation("import.again"), click -> startAgain.run());
        Div actions = new Div(create, again);
        actions.addClassName("facts-actions");
        facts.add(actions);
        add(blocks, facts);
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
        NewJob wanted = job.wanted(direction.getValue());
        Article kept = article.as(wanted.title(), direction.getValue(), chosen);
        job.open(workbench.create(wanted, kept, original, signedIn.account()), signedIn.account(), facts);
    }
}
