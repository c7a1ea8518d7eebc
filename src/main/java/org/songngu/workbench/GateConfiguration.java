package org.songngu.workbench;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/// Brings the settings of gate and review in.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({GateSettings.class, ReviewSettings.class})
class GateConfiguration {}
