package org.songngu.article;

/// One rule of segmentation, as in SRX: it decides a place where the text before fits one pattern and the text behind
/// the other. At each place the first rule that fits decides.
///
/// @param id      its name within the language, words joined by hyphens
/// @param breaks  whether a segment ends there, or must not end there
/// @param before  regular expression of what stands before the place
/// @param after   regular expression of what stands behind it, may be empty
/// @param reason  why the rule is there
/// @param example a text that shows it: `|` marks a break, `~` marks none; one of the marks is decided by this rule
public record SegmentationRule(String id, boolean breaks, String before, String after, String reason, String example) {}
