package org.songngu.ui.checks;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Map;
import java.util.Optional;
import org.songngu.account.Account;
import org.songngu.account.Role;
import org.songngu.workbench.JobChecks;
import org.songngu.workbench.JobId;

/// Which checks keep a segment of this job from being approved. Reviewers and admins decide; others see it.
class GateDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    GateDialog(JobId job, JobChecks checks, CheckNames names, Account account) {
        setHeaderTitle(getTranslation("checks.gate"));
        setWidth("640px");
        boolean mayDecide =
                account.roles().contains(Role.REVIEWER) || account.roles().contains(Role.ADMIN);
        add(new Paragraph(getTranslation(mayDecide ? "checks.gate.lead" : "checks.gate.see")));
        Map<String, Boolean> gate = checks.gate(job);
        Grid<String> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_COMPACT);
        grid.setAriaLabel(getTranslation("checks.gate"));
        grid.addColumn(CheckNames::name).setHeader(getTranslation("checks.column.check"));
        grid.addColumn(new ComponentRenderer<>(check -> {
                    Select<Choice> choice = new Select<>();
                    choice.setItems(Choice.values());
                    choice.setItemLabelGenerator(one -> getTranslation("checks.gate." + one.name()));
                    choice.setValue(Choice.of(Optional.ofNullable(gate.get(check))));
                    choice.setAriaLabel(CheckNames.name(check));
                    choice.setEnabled(mayDecide);
                    choice.addValueChangeListener(change ->
                            checks.setGate(job, check, change.getValue().blocks(), account));
                    return choice;
                }))
                .setHeader(getTranslation("checks.gate.blocks"));
        grid.setItems(names.ids());
        grid.setHeight("420px");
        add(grid);
        getFooter().add(new Button(getTranslation("action.close"), click -> close()));
    }

    /// What a job says about a check.
    private enum Choice {
        /// As the desk is set: errors block.
        DESK,
        /// Every finding blocks.
        BLOCKS,
        /// Nothing blocks.
        PASSES;

        static Choice of(Optional<Boolean> blocks) {
            return blocks.map(yes -> yes ? BLOCKS : PASSES).orElse(DESK);
        }

        Optional<Boolean> blocks() {
            return this == DESK ? Optional.empty() : Optional.of(this == BLOCKS);
        }
    }
}
