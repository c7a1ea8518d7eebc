package org.songngu.memory;

/// A unit as its row has it.
///
/// @param unit        the unit
/// @param revision    grows with every change
/// @param isLive      false when it was taken out
/// @param previousKey key hash of the source before it
/// @param nextKey     key hash of the source after it
record StoredUnit(TranslationUnit unit, long revision, boolean isLive, long previousKey, long nextKey) {}
