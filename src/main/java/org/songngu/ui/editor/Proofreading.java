package org.songngu.ui.editor;

import org.songngu.housestyle.HouseStyles;
import org.songngu.qa.Proofreader;
import org.springframework.stereotype.Component;

/// Gives each open editor its [LateReading].
@Component
class Proofreading {

    private final Proofreader proofreader;
    private final HouseStyles houseStyles;

    Proofreading(Proofreader proofreader, HouseStyles houseStyles) {
        this.proofreader = proofreader;
        this.houseStyles = houseStyles;
    }

    LateReading open() {
        return new LateReading(proofreader, houseStyles);
    }
}
