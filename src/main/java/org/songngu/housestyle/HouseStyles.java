package org.songngu.housestyle;

import java.util.List;

/// The house styles that ship as data files. Safe for many threads.
public interface HouseStyles {

    /// All styles, the default one first.
    List<HouseStyle> all();

    /// A style by its code; the default one for an unknown or empty code.
    ///
    /// @param code for example `VNA`
    HouseStyle byCode(String code);
}
