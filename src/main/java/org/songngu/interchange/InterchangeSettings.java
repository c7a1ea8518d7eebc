package org.songngu.interchange;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Settings of this module.
///
/// @param shipped whether the shipped termbase and memory are loaded at the start
@ConfigurationProperties("songngu.interchange")
record InterchangeSettings(@DefaultValue("true") boolean shipped) {}
