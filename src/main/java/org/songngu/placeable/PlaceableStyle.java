package org.songngu.placeable;

/// How a house writes values in English; Vietnamese has one way.
///
/// @param dayFirst      `30 December` instead of `December 30`
/// @param percentWord   `42.5 percent` instead of `42.5%`
/// @param currencyFirst `VND20 trillion`/`USD5 million` instead of `20 trillion VND`/`5 million USD`
/// @param clock24       `15:30` instead of `3:30 p.m.`
public record PlaceableStyle(boolean dayFirst, boolean percentWord, boolean currencyFirst, boolean clock24) {

    /// The way of VNA: `December 30`, `42.5%`, `5 million USD`, `3:30 p.m.`
    public static final PlaceableStyle DEFAULT = new PlaceableStyle(false, false, false, false);
}
