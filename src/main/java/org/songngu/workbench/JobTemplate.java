package org.songngu.workbench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.songngu.memory.MemoryUpkeep.Attachment;
import org.songngu.memory.TrustPolicy;
import org.songngu.mt.EngineId;
import org.songngu.termbase.TermUse;
import org.songngu.text.LanguagePair;

/// What a new job of a kind begins with.
///
/// @param name       unique among the templates, not blank
/// @param pair       direction
/// @param houseStyle code of the house style
/// @param urgency    how soon such jobs are wanted
/// @param switches   what is on or off
/// @param memories   the memories that are asked, first things first; none means all alike
/// @param policy     what their units may be used for
/// @param terms      the termbases that are asked and written to
/// @param engine     the engine of machine translation that is asked, if any
/// @param gate       checks that block approval or do not, where that differs from the desk's setting
public record JobTemplate(
        String name,
        LanguagePair pair,
        String houseStyle,
        Urgency urgency,
        Switches switches,
        List<Attachment> memories,
        TrustPolicy policy,
        TermUse terms,
        Optional<EngineId> engine,
        Map<String, Boolean> gate) {

    /// What is on or off in a job.
    ///
    /// @param selfApproval  people may approve their own segments
    /// @param propagates    confirmed texts are carried to the same segments
    /// @param pretranslates what the desk knows is filled in at the start
    public record Switches(boolean selfApproval, boolean propagates, boolean pretranslates) {}

    /// The template under another name.
    ///
    /// @param other not blank
    public JobTemplate named(String other) {
        return new JobTemplate(other, pair, houseStyle, urgency, switches, memories, policy, terms, engine, gate);
    }
}
