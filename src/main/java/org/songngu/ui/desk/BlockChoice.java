package org.songngu.ui.desk;

import java.util.Optional;
import org.songngu.article.Block;
import org.songngu.article.BlockKind;
import org.songngu.article.BlockReason;

/// What the user wants of one paragraph; starts as it was found.
final class BlockChoice {

    private final Block found;
    private boolean included;
    private BlockKind kind;
    private Runnable changed = () -> {};

    BlockChoice(Block found) {
        this.found = found;
        this.included = found.isIncluded();
        this.kind = found.kind();
    }

    Block found() {
        return found;
    }

    boolean isIncluded() {
        return included;
    }

    void include(boolean value) {
        included = value;
        changed.run();
    }

    /// Who wants to hear that the paragraph was taken in or left out.
    void onChange(Runnable listener) {
        changed = listener;
    }

    BlockKind kind() {
        return kind;
    }

    void kind(BlockKind value) {
        kind = value;
    }

    /// The paragraph as the user wants it.
    Block block() {
        Optional<BlockReason> reason =
                included ? Optional.empty() : Optional.of(found.reason().orElse(BlockReason.NAVIGATION));
        return found.as(kind, reason);
    }
}
