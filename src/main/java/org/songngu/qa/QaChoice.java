package org.songngu.qa;

/// One answer to what a finding asks. The answer holds for the whole job.
///
/// @param about what is asked about, as the source writes it: a name
/// @param id    the answer; for a name the concept of the person
/// @param label the answer in words: who that is
public record QaChoice(String about, String id, String label) {}
