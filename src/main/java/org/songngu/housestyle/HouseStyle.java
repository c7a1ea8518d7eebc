package org.songngu.housestyle;

/// One way to write English.
///
/// @param code          for example `VNA`; stands on terms and units
/// @param name          the outlet's name
/// @param country       how Viet Nam is written
/// @param capital       how Ha Noi is written
/// @param diacritics    whether Vietnamese names keep their marks
/// @param dayFirst      `30 December` instead of `December 30`
/// @param percentWord   `percent` instead of `%`
/// @param currencyFirst `VND20 trillion` instead of `20 trillion VND`
/// @param clock24       `15:30` instead of `3:30 p.m.`
/// @param ize           `organize` instead of `organise`
/// @param endMark       whether the last sentence of an English article may end with `./.`, as in Vietnamese
/// @param names         how persons, places and the sea are named
public record HouseStyle(
        String code,
        String name,
        String country,
        String capital,
        boolean diacritics,
        boolean dayFirst,
        boolean percentWord,
        boolean currencyFirst,
        boolean clock24,
        boolean ize,
        boolean endMark,
        HouseNames names) {

    /// A style that spells `-ise` and ends no article with `./.`.
    @SuppressWarnings("ParameterNumber") // as many as the record has
    public HouseStyle(
            String code,
            String name,
            String country,
            String capital,
            boolean diacritics,
            boolean dayFirst,
            boolean percentWord,
            boolean currencyFirst,
            boolean clock24) {
        this(
                code,
                name,
                country,
                capital,
                diacritics,
                dayFirst,
                percentWord,
                currencyFirst,
                clock24,
                false,
                false,
                HouseNames.DEFAULT);
    }
}
