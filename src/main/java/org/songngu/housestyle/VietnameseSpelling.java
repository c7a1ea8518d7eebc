package org.songngu.housestyle;

/// How a house spells Vietnamese where two spellings are right.
///
/// @param oldTone `hòa`, `khỏe`, `thủy` instead of `hoà`, `khoẻ`, `thuỷ`
/// @param finalY  `kỹ thuật`, `lý luận`, `Mỹ`, `tỷ lệ` instead of `kĩ thuật`, `lí luận`, `Mĩ`, `tỉ lệ`
public record VietnameseSpelling(boolean oldTone, boolean finalY) {}
