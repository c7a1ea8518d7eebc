package org.songngu.ui.checks;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaFinding;
import org.songngu.qa.Severity;
import org.springframework.stereotype.Component;

/// The checks by their names in the user's language.
@Component
class CheckNames {

    private final List<String> ids;

    CheckNames(List<QaCheck> checks) {
        ids = checks.stream().map(QaCheck::id).distinct().sorted().toList();
    }

    List<String> ids() {
        return ids;
    }

    static String name(String id) {
        return I18NProvider.translate("qa." + id + ".name");
    }

    static String message(QaFinding finding) {
        return I18NProvider.translate(finding.messageKey(), finding.arguments().toArray());
    }

    static String severity(Severity severity) {
        return I18NProvider.translate("editor.severity." + severity.name());
    }
}
