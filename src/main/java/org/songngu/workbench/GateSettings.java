package org.songngu.workbench;

import java.util.Map;
import java.util.Set;
import org.songngu.qa.QaFinding;
import org.songngu.qa.Severity;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What blocks approval at this desk; jobs may differ.
///
/// @param blocking ids of checks whose findings block whatever their severity
/// @param passing  ids of checks whose errors do not block
@ConfigurationProperties("songngu.gate")
record GateSettings(
        @DefaultValue Set<String> blocking, @DefaultValue Set<String> passing) {

    /// Whether a finding blocks approval.
    ///
    /// @param finding what was found
    /// @param job     the job's own settings by check
    boolean blocks(QaFinding finding, Map<String, Boolean> job) {
        Boolean own = job.get(finding.check());
        if (own != null) {
            return own;
        }
        return blocking.contains(finding.check())
                || (finding.severity() == Severity.ERROR && !passing.contains(finding.check()));
    }
}
