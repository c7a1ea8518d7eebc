package org.songngu.workbench;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.songngu.account.Account;
import org.songngu.account.Role;
import org.songngu.memory.MemoryUpkeep;
import org.songngu.memory.MemoryUpkeep.UnitBatch;
import org.songngu.memory.NewUnit;
import org.songngu.memory.TranslationUnit;
import org.songngu.memory.Trust;
import org.songngu.memory.UnitChange;
import org.songngu.memory.UnitId;
import org.springframework.stereotype.Service;

/// Who may correct, demote or take out a unit that was found. Reviewers and administrators may everywhere; translators
/// their own pairs as long as nobody approved them. Every change stands in the unit's history. Safe for many threads.
@Service
public class UnitDecisions {

    private final MemoryUpkeep upkeep;

    UnitDecisions(MemoryUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    /// What became of it; each has a message `memory.decision.NAME`.
    public enum Outcome {
        /// It is done.
        DONE,
        /// There was nothing to change.
        SAME,
        /// The account may not.
        NOT_ALLOWED,
        /// There is no such unit.
        GONE,
        /// The text cannot be a target: empty, too long or damaged.
        BAD_TEXT
    }

    /// An outcome, with the number of what was done.
    ///
    /// @param outcome what became of it
    /// @param batch   for [#undo], 0 when nothing was done
    public record Decision(Outcome outcome, long batch) {}

    /// Whether an account may change a unit.
    ///
    /// @param unit    which
    /// @param account who
    public static boolean may(NewUnit unit, Account account) {
        return isKeeper(account)
                || unit.trust() != Trust.APPROVED && unit.origin().author().equals(account.userName());
    }

    /// Whether an account keeps memories: makes, imports, cleans and restores.
    ///
    /// @param account who
    public static boolean isKeeper(Account account) {
        return account.roles().contains(Role.REVIEWER) || account.roles().contains(Role.ADMIN);
    }

    /// Gives a unit another target.
    ///
    /// @param unit    which
    /// @param text    the right target, stored in NFC
    /// @param account who
    public Decision correct(UnitId unit, String text, Account account) {
        String target = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        return decide(unit, account, is -> {
            NewUnit after =
                    new NewUnit(is.pair(), is.source(), target, is.previous(), is.next(), is.trust(), is.origin());
            return after.refusal().isPresent()
                    ? new Decision(Outcome.BAD_TEXT, 0)
                    : done(upkeep.correct(unit, target, account.userName()));
        });
    }

    /// Trusts a unit one level less.
    ///
    /// @param unit    which
    /// @param account who
    public Decision demote(UnitId unit, Account account) {
        return decide(unit, account, is -> {
            Trust lower = Trust.values()[Math.max(0, is.trust().ordinal() - 1)];
            return done(upkeep.trust(unit, lower, account.userName()));
        });
    }

    /// Takes a unit out of every search; it is kept.
    ///
    /// @param unit    which
    /// @param account who
    public Decision delete(UnitId unit, Account account) {
        return decide(unit, account, is -> done(upkeep.delete(unit, account.userName())));
    }

    /// Puts a unit back that was taken out.
    ///
    /// @param unit    which
    /// @param account who
    public Decision restore(UnitId unit, Account account) {
        return decide(unit, account, is -> done(upkeep.restore(unit, account.userName())));
    }

    /// What was done to a unit, newest first.
    ///
    /// @param unit which
    public List<UnitChange> history(UnitId unit) {
        return upkeep.history(unit);
    }

    /// A unit, live or taken out.
    ///
    /// @param unit which
    public Optional<TranslationUnit> unit(UnitId unit) {
        return upkeep.unit(unit);
    }

    /// What to do with a unit.
    private interface Plan {
        Decision of(NewUnit unit);
    }

    private Decision decide(UnitId unit, Account account, Plan plan) {
        Optional<TranslationUnit> found = upkeep.unit(unit);
        if (found.isEmpty()) {
            return new Decision(Outcome.GONE, 0);
        }
        NewUnit is = found.get().unit();
        return may(is, account) ? plan.of(is) : new Decision(Outcome.NOT_ALLOWED, 0);
    }

    private static Decision done(UnitBatch batch) {
        return batch.changed() == 0 ? new Decision(Outcome.SAME, 0) : new Decision(Outcome.DONE, batch.number());
    }
}
