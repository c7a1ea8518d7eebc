package org.songngu.workbench;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/// How reviewers judge at this desk.
///
/// @param typology the file of error types and severities, for example `file:/srv/song-ngu/mqm.tsv`
@ConfigurationProperties("songngu.review")
record ReviewSettings(
        @DefaultValue("classpath:org/songngu/workbench/mqm.tsv")
        Resource typology) {}
