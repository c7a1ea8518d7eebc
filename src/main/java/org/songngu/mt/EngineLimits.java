package org.songngu.mt;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long engines are waited for and how much of their answers is read.
///
/// @param connect     until somebody is there
/// @param answer      until the whole answer is there
/// @param answerBytes the most that is read of an answer
@ConfigurationProperties("songngu.engines")
record EngineLimits(
        @DefaultValue("3s") Duration connect,
        @DefaultValue("20s") Duration answer,
        @DefaultValue("1000000") int answerBytes) {}
