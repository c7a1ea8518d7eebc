package org.songngu.ui.checks;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import org.songngu.account.Account;
import org.songngu.ui.shell.Chips;
import org.songngu.ui.shell.Failures;
import org.songngu.workbench.CheckReport;
import org.songngu.workbench.CheckedFinding;
import org.songngu.workbench.JobChecks;
import org.songngu.workbench.NewIgnore;

/// Asks why a finding is set aside, here or in the whole job.
class IgnoreDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    IgnoreDialog(CheckReport.Entry entry, JobChecks checks, Account account, Runnable done) {
        setHeaderTitle(getTranslation("checks.ignore"));
        setWidth("480px");
        TextArea reason = new TextArea(getTranslation("checks.reason"));
        reason.setWidthFull();
        reason.setMaxLength(1_000);
        reason.setId("ignore-reason");
        Checkbox wholeJob = new Checkbox(getTranslation("checks.ignore.job"));
        Button ignore = new Button(getTranslation("checks.ignore"), click -> {
            CheckedFinding finding = entry.checked();
            NewIgnore wanted = new NewIgnore(
                    entry.segment().id(),
                    entry.segment().target(),
                    finding.finding().check(),
                    finding.key(),
                    wholeJob.getValue(),
                    reason.getValue());
            if (reason.getValue().isBlank()) {
                reason.setInvalid(true);
                reason.setErrorMessage(getTranslation("checks.reason.missing"));
            } else if (checks.ignore(wanted, account)) {
                close();
                done.run();
            } else {
                Failures.tell(getTranslation("workbench.refused.NOT_ALLOWED"));
            }
        });
        ignore.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        ignore.setId("ignore-send");
        add(Chips.block(CheckNames.message(entry.checked().finding())), reason, wholeJob);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), ignore);
    }
}
