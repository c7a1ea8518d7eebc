package org.songngu.alignment;

/// Segments that follow one another in the Vietnamese text beside segments that follow one another in the English one.
///
/// @param vi   first Vietnamese segment
/// @param vis  how many, from 0
/// @param en   first English segment
/// @param ens  how many, from 0
/// @param like how much they say the same, 0–1
record Bead(int vi, int vis, int en, int ens, double like) {}
