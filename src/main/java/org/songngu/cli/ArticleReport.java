package org.songngu.cli;

import java.util.List;
import org.songngu.article.ArticleWarning;
import org.songngu.article.Block;
import org.songngu.workbench.Coverage;
import org.songngu.workbench.MatchBand;

/// What a person should know about a pre-translated article, as plain text.
///
/// @param texts in which language
record ArticleReport(ConsoleTexts texts) {

    String of(String fileName, PretranslatedArticle done) {
        StringBuilder out = new StringBuilder();
        line(out, "report.file", fileName);
        line(out, "report.title", done.article().title());
        line(out, "report.date", done.day());
        line(
                out,
                "report.direction",
                done.pair().source().code(),
                done.pair().target().code());
        line(out, "report.segments", done.segments().size(), done.filled());
        line(out, "report.terms", done.terms());
        line(out, "report.placeables", done.placeables());
        coverage(out, done.coverage());
        leftOut(out, done.article().blocks());
        warnings(out, done.article().warnings());
        return out.toString();
    }

    private void coverage(StringBuilder out, Coverage coverage) {
        out.append('\n');
        line(out, "report.coverage");
        for (MatchBand band : MatchBand.values()) {
            String name = band == MatchBand.NEW ? texts.text("report.new") : SegmentTable.band(band);
            out.append(String.format(
                    texts.locale(),
                    "  %-10s %6d %8d%n",
                    name,
                    coverage.segments().getOrDefault(band, 0),
                    coverage.words().getOrDefault(band, 0)));
        }
    }

    private void leftOut(StringBuilder out, List<Block> blocks) {
        List<Block> left = blocks.stream().filter(block -> !block.isIncluded()).toList();
        out.append('\n');
        line(out, "report.left-out", left.size());
        for (Block block : left) {
            String why =
                    block.reason().map(reason -> texts.text("reason", reason)).orElse("");
            line(out, "report.block", block.line(), why, block.text());
        }
    }

    private void warnings(StringBuilder out, List<ArticleWarning> warnings) {
        out.append('\n');
        line(out, "report.warnings", warnings.size());
        for (ArticleWarning warning : warnings) {
            String place = warning.line() == 0 ? "" : texts.text("report.line", warning.line());
            String detail = warning.detail().isBlank() ? "" : ": " + warning.detail();
            out.append("  ")
                    .append((place + " " + texts.text("warning", warning.kind()) + detail).strip())
                    .append('\n');
        }
    }

    private void line(StringBuilder out, String key, Object... arguments) {
        out.append(texts.text(key, arguments)).append('\n');
    }
}
