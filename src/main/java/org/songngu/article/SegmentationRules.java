package org.songngu.article;

import java.util.List;
import java.util.Optional;
import org.songngu.text.Language;

/// The rules by which paragraphs are cut: those that ship, and those that a desk has saved instead. A job keeps the
/// segments that it was cut into, whatever becomes of the rules. Safe for many threads.
public interface SegmentationRules {

    /// The rules in use.
    ///
    /// @param language whose
    RuleSet current(Language language);

    /// The rules as they ship.
    ///
    /// @param language whose
    RuleSet shipped(Language language);

    /// Earlier and present rules of this installation, newest first; empty when it uses those that ship.
    ///
    /// @param language whose
    List<RuleVersion> versions(Language language);

    /// The rules of a hash, so that one can see how a job was cut.
    ///
    /// @param language whose
    /// @param hash     of [RuleSet#hash()]
    Optional<RuleSet> byHash(Language language, String hash);

    /// How rules would cut a text. Never fails: a rule that cannot be compiled or takes too long is left out.
    ///
    /// @param rules to be tried, saved or not
    /// @param text  one paragraph
    RuleTrial tryOut(RuleSet rules, String text);

    /// What is wrong with rules: their form, their examples, the lines of the gold file that they cut differently.
    ///
    /// @param rules to be checked
    List<RuleProblem> problems(RuleSet rules);

    /// Makes rules the ones in use.
    ///
    /// @param rules    the rules
    /// @param accepted whether lines of the gold file may be cut differently
    /// @param account  user name
    /// @param note     why
    /// @return what hinders it; empty when they are saved
    List<RuleProblem> save(RuleSet rules, boolean accepted, String account, String note);

    /// The reason of a rule for a reader: those that ship are known in both languages, others are as they were written.
    ///
    /// @param rule   whose
    /// @param reader language of the reader
    String reason(SegmentationRule rule, Language reader);

    /// Rules as an SRX 2.0 file, which other tools read too.
    ///
    /// @param rules saved or not
    String toSrx(RuleSet rules);

    /// Reads the rules of a language from an SRX file, ours or another's; nothing is saved. Rules of others have no
    /// reason
    /// and no example.
    ///
    /// @param language whose
    /// @param content  the file
    /// @return empty when it is no SRX file or has no rule for the language
    Optional<RuleSet> fromSrx(Language language, byte[] content);
}
