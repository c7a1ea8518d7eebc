package org.songngu.interchange;

import java.util.List;

/// A segment as a file brings it back.
///
/// @param place   where it stands in the file
/// @param id      as it was written, digits only when it was ours
/// @param source  its source, NFC
/// @param target  its target, NFC, empty for none
/// @param read    its state as far as the file says
/// @param version the version it was written from, [XliffUnit#NO_VERSION] when the tool dropped it
/// @param notes   what people wrote beside it
record ReturnedUnit(
        XmlCursor.Place place,
        String id,
        String source,
        String target,
        XliffStates.Read read,
        int version,
        List<String> notes) {}
