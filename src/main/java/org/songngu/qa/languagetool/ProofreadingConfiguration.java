package org.songngu.qa.languagetool;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/// Makes the settings of LanguageTool known.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProofreadingSettings.class)
class ProofreadingConfiguration {}
