package org.songngu.e2e;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/// Looks into an exported XLIFF file.
final class Xliff {

    private Xliff() {}

    /// The target of the segment at a place, empty when there is none.
    ///
    /// @param file   the text of the file
    /// @param number from 1
    static String target(String file, int number) {
        Elements units = Jsoup.parse(file, Parser.xmlParser()).select("trans-unit");
        Element target = units.get(number - 1).selectFirst("> target");
        return target == null ? "" : target.wholeText();
    }
}
