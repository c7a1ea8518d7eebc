package org.songngu.workbench;

/// The number of a template.
public record TemplateId(long value) {}
