package org.songngu.article;

import org.songngu.text.Language;

/// Writes rules as an SRX 2.0 file that other tools read too; name, reason and example of a rule are attributes of
/// ours.
final class SrxText {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <srx xmlns="http://www.lisa.org/srx20" xmlns:okpsrx="http://okapi.sf.net/srx-extensions" xmlns:sn="%s" version="2.0">
            <header segmentsubflows="yes" cascade="no">
              <formathandle type="start" include="no"/>
              <formathandle type="end" include="yes"/>
              <formathandle type="isolated" include="no"/>
              <okpsrx:options oneSegmentIncludesAll="no" trimLeadingWhitespaces="yes" trimTrailingWhitespaces="yes" useJavaRegex="yes" useIcu4jBreakRules="no"/>
            </header>
            <body>
            <languagerules>
            <languagerule languagerulename="%s">
            """;
    private static final String RULE = """
              <rule break="%s" sn:id="%s"
                  sn:reason="%s"
                  sn:example="%s">
                <beforebreak>%s</beforebreak>
                <afterbreak>%s</afterbreak></rule>
            """;
    private static final String FOOT = """
            </languagerule>
            </languagerules>
            <maprules><languagemap languagepattern="(?i)%s.*" languagerulename="%s"/></maprules>
            </body>
            </srx>
            """;

    private SrxText() {}

    /// The file.
    ///
    /// @param set the rules
    static String of(RuleSet set) {
        String name = set.language() == Language.VI ? "Vietnamese" : "English";
        StringBuilder text = new StringBuilder(HEAD.formatted(SrxFile.OWN, name));
        for (SegmentationRule rule : set.rules()) {
            text.append(RULE.formatted(
                    rule.breaks() ? "yes" : "no",
                    escaped(rule.id()),
                    escaped(rule.reason()),
                    escaped(rule.example()),
                    escaped(rule.before()),
                    escaped(rule.after())));
        }
        return text.append(FOOT.formatted(set.language().code(), name)).toString();
    }

    // A line break in an attribute is read as a space unless it is written as a number. XML has no other control
    // characters at all.
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n', '\r', '\t' -> out.append("&#").append((int) c).append(';');
                default -> out.append(c < ' ' ? "\uFFFD" : c);
            }
        }
        return out.toString();
    }
}
