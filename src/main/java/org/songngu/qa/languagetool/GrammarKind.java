package org.songngu.qa.languagetool;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.languagetool.rules.Rule;

/// What a rule of LanguageTool's English grammar is about, so that a Vietnamese reader is told it in Vietnamese. The
/// rules have no such field: their names tell it, first match first.
enum GrammarKind {

    /// Words that go together by custom.
    COLLOCATION,
    /// A phrase that no standard English has.
    NONSTANDARD,
    /// A word said twice.
    REPETITION(
            "(?:.*_)?(?:REPETITION|REPITION|REPEATED)(?:_.*)?|DOUBLE_AUX|DT_DT|IT_IT|HAVE_HAVE|HAVE_RB_HAVE|IS_RB_BE"),
    /// Written as one word, as two, or with a hyphen.
    COMPOUND(".*_(?:HYPHEN|COMPOUNDS?)|CA_.*|COMPOUND_ADJECTIVE_NOUN|FULL_FILL|LIKELY_HOOD|WEEK_END|AFTER_NOON"
            + "|THERE_AFTER|EVER_DAY|HIGH_LIGHT|WELL_KNOWN|TEN_FOLD"),
    /// An apostrophe.
    APOSTROPHE(".*(?:APOSTROPHE|POSSESSIVE).*|ITS_TO_IT_S|HER_S|THEIR_S|WHO_S_NN_VB|YOUR_RE|BACHELORS|NNS_POSS.*"),
    /// Comparative and superlative.
    COMPARISON(".*(?:SUPERLATIVE|COMPARATIVE).*|COMP_THAN|TO_JJR_THAN|AS_ADJ_AS|THE_SAME_AS|MORE_A_JJ|MORE_NN"
            + "|WORS[ET]_.*|THE_WORSE_OF|JJS_OF_ALL_OTHER|IS_EVEN_WORST|SIMILAR_LIKE|EQUALLY_AS"),
    /// Infinitive, participle, tense, what follows an auxiliary.
    VERB_FORM(".*(?:BASEFORM|BASE_FORM|NON_?BASE|BARE_INFINITIVE|PART_AGREEMENT|PAST_PART|INFINITIVE|NON_VBP).*"
            + "|(?:MD|DID|DIDN_T|DO|DOES|DONT|TO|GOING_TO|WILL|WOULD|MUST|SHOULD|LET|ALLOW|AFFORD|ADVISE|ADMIT|MISSING_TO"
            + "|PRP_MD|THANKS_FOR_LET|HAVE_NO|MD_NO|DO_NO|BE_NO|HELP_NP|LOOK_FORWARD|USE_TO|BE_USE|PREFER_TO|GET|KEEP"
            + "|BEGINNING_TO|STARTING|HAS_TO|WANTED_TO|AVOIDING_TO|NEEDNT_TO|PERFECT_TENSE|PAST_AN|IRREGULAR)_.*"
            + "|.*_(?:VBN|VBG|VBD|VB)|.*_(?:VBG|VBD|VBN)_.*|PROGRESSIVE_VERBS|NON_ACTION_CONTINUOUS|MISSING_PAST_TENSE"
            + "|PREPOSITION_VERB|WAS_BEEN|TWO_CONNECTED_MODAL_VERBS|CAN_ABLE_TO|BE_WILL|CONDITIONAL_CLAUSE|PLAY_ED|AUXILIARY_DO_.*"
            + "|CASTED|SPLITTED|CHOOSED|BIDDED|STRIKED|BENDED|GETTED|PAYED|SPOKED|WROTE|WENT|I_BORN"),
    /// Subject and verb.
    AGREEMENT("(?:.*_)?(?:AGREEMENT|AGR|SVA)(?:_.*)?|.*_(?:VBZ|VBP)(?:_.*)?|NON3PRS_VERB|IS_AND_ARE|HOW_IS_ARE|SHE_LIVE"
            + "|SUBJECT_NUMBER|SINGULAR_VERB_.*|PLURAL_VERB_.*|THIS_NNS_VB|THERE_(?:S|RE|WAS|IS)_.*|WAS_THERE_MANY"
            + "|HE_(?:NEED|LIKE)|WHO_VERB|NEITHER_NOR|EITHER_NOR|ONE_OF|THE_NN_VB|(?:IS_WAS|WAS_IS)"),
    /// Singular and plural of nouns, countable or not.
    NUMBER(
            "A_INFORMATION|A_FEEDBACK|.*(?:UNCOUNTABLE|PLURAL|_NNS).*|MANY_.*|MUCH_.*|FEWER_LESS|EVERY_EACH_SINGULAR|CD_.*|(?:HUNDREDS?|THOUSANDS)_OF.*"
                    + "|A_HUNDREDS|THIS_TOOLS|THIS_TWO_MEN|SOFTWARES|HARDWARES|AIRCRAFTS|LADIES_AND_GENTLEMAN|MAN_MEN|WOMAN_WOMEN"
                    + "|FOOT_FEET|DIE_DICE|COUPLE_OF_TIMES|YEARS_OLD|ONE_YEARS_OLD|ALL_NN|MANY_TIME|MASS_.*|EACH_OTHERS"),
    /// a, an, the.
    ARTICLE(
            "ARTICLE_.*|MISSING_ARTICLE|EN_A_VS_AN|AN_ANOTHER|NO_DET_NOUN_OF|UKRAINE_NO_THE|THE_(?:SOME|WHETHER|BEST_WAY|MOST)"),
    /// Prepositions.
    PREPOSITION(
            ".*NO_PREP|.*PREPOSITION(?:_.*)?|DISCUSS_ABOUT|DEPEND_ON|RELY_ON|EXPLAIN_TO|GRADUATE_FROM|ACCORDING_TO.*"
                    + "|DESPITE_OF|REGARDING_TO|ACCUSTOMED_TO|CONGRATULATIONS_FOR|HAPPEN_TO|ARRIVE_NNP|INSPIRED_WITH|SUPERIOR_THAN_TO"
                    + "|BORN_IN|IN_(?:WEEKDAY|WEBSITE|PAST|1990s|THIS_REGARDS)|AT_TIME|BE_AWARE_OF|BE_FOND_TO|LIMITED_TO"
                    + "|WITH_EXCEPTION_OF|EXCITED_FOR|ON_ADDITION|ON_FIRST_GLANCE|ONTO_ON_TO"),
    /// Pronouns.
    PRONOUN("(?:OBJECTIVE|PRONOUN|HE_AND_ME|I_ME|WRONG_PRP|LET_OBJECT|BECAUSE_OF_I|DT_PRP|PRP_THE|HE_HIS).*"),
    /// The order of words.
    WORD_ORDER(".*ORDER.*|ADVERB_.*|TO_RB_TO_VB|WE_RB_ARE_VB"),
    /// Anything else.
    OTHER;

    private static final List<GrammarKind> BY_NAME = List.of(values());

    private final Pattern names;

    GrammarKind() {
        this("(?!)");
    }

    GrammarKind(String names) {
        this.names = Pattern.compile(names);
    }

    /// The kind of a rule that reports grammar.
    ///
    /// @param rule of LanguageTool's English
    static GrammarKind of(Rule rule) {
        return switch (rule.getCategory().getId().toString()) {
            case "COLLOCATIONS" -> COLLOCATION;
            case "NONSTANDARD_PHRASES" -> NONSTANDARD;
            default -> named(rule.getId());
        };
    }

    private static GrammarKind named(String id) {
        return BY_NAME.stream()
                .filter(kind -> kind.names.matcher(id).matches())
                .findFirst()
                .orElse(OTHER);
    }

    /// What the message is called: `qa.english-grammar.verb-form`.
    String variant() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
