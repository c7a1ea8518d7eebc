package org.songngu.qa.languagetool;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How much of LanguageTool runs.
///
/// @param english     whether English is read; costs about 150 MB and, once, 5 seconds of processor time
/// @param vietnamese  whether Vietnamese is read
/// @param poolSize    texts of one language read at the same time
/// @param warmUpAfter how long after the start English is loaded if nobody has asked for it before; zero for never
@ConfigurationProperties("songngu.qa.languagetool")
record ProofreadingSettings(
        @DefaultValue("true") boolean english,
        @DefaultValue("true") boolean vietnamese,
        @DefaultValue("2") int poolSize,
        @DefaultValue("20s") Duration warmUpAfter) {

    ProofreadingSettings {
        if (poolSize < 1 || poolSize > 64) {
            throw new IllegalArgumentException("songngu.qa.languagetool.pool-size must be 1 to 64: " + poolSize);
        }
        if (warmUpAfter.isNegative()) {
            throw new IllegalArgumentException("songngu.qa.languagetool.warm-up-after is negative: " + warmUpAfter);
        }
    }
}
