package org.songngu.interchange;

import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// A file of the XLIFF family as it stands. Its text must have been read to its end by [XmlCursor] before.
final class XliffFile implements BilingualContent {

    private static final Set<String> CONTAINERS = Set.of("file", "body", "group");

    private final String xml;
    private final XliffDialect dialect;
    private final List<Unit> units = new ArrayList<>();
    private final List<XmlPart> elements = new ArrayList<>();
    // which element a segment is of, and its place in it
    private final List<int[]> places = new ArrayList<>();
    private final List<String> languages = new ArrayList<>();
    private final Map<String, String> comments = new HashMap<>();
    private boolean otherLanguages;

    /// @param name     of the file, lower case
    /// @param xml      its text
    /// @param progress told how many more characters are understood, asked whether to go on
    /// @throws InterruptedIOException when it is cancelled
    XliffFile(String name, String xml, ImportProgress progress) throws InterruptedIOException {
        this.xml = xml;
        int root = XmlPart.nextStart(xml, 0);
        int rootEnd = XmlPart.tagEnd(xml, root);
        String version = XmlPart.attribute(xml, root, rootEnd, "version");
        this.dialect = XliffDialect.of(name, xml.substring(root, rootEnd), version);
        if (dialect == XliffDialect.TWO) {
            languages.add(XmlPart.attribute(xml, root, rootEnd, "srcLang"));
            languages.add(XmlPart.attribute(xml, root, rootEnd, "trgLang"));
        }
        read(rootEnd, progress);
    }

    private void read(int from, ImportProgress progress) throws InterruptedIOException {
        int at = XmlPart.nextStart(xml, from);
        while (at >= 0) {
            if (progress.isCancelled()) {
                throw new InterruptedIOException("cancelled");
            }
            int end = XmlPart.tagEnd(xml, at);
            String name = XmlPart.nameAt(xml, at + 1);
            boolean unit = name.equals(dialect == XliffDialect.TWO ? "unit" : "trans-unit");
            boolean closed = (unit || CONTAINERS.contains(name))
                    && XmlPart.attribute(xml, at, end, "translate").equals("no");
            int next = end;
            if (unit || closed) {
                XmlPart element = XmlPart.read(xml, at);
                next = element.end();
                if (unit && !closed) {
                    add(element);
                }
            } else if (name.equals("file") && dialect != XliffDialect.TWO) {
                languages(at, end);
            } else if (name.equals("cmt-def")) {
                XmlPart element = XmlPart.read(xml, at);
                comments.put(element.attribute(xml, "id"), element.text(xml).strip());
                next = element.end();
            }
            progress.read(next - at);
            at = XmlPart.nextStart(xml, next);
        }
    }

    private void languages(int at, int end) {
        List<String> own = List.of(
                XmlPart.attribute(xml, at, end, "source-language"), XmlPart.attribute(xml, at, end, "target-language"));
        if (languages.isEmpty()) {
            languages.addAll(own);
        } else {
            otherLanguages |= !languages.equals(own);
        }
    }

    private void add(XmlPart element) {
        List<Unit> own = dialect == XliffDialect.TWO
                ? new Xliff2Group(xml, element).units()
                : new XliffGroup(xml, element, dialect, comments).units();
        for (int i = 0; i < own.size(); i++) {
            if (!own.get(i).source().text().text().plain().isBlank()) {
                units.add(own.get(i));
                places.add(new int[] {elements.size(), i});
            }
        }
        elements.add(element);
    }

    /// Who wrote it.
    XliffDialect dialect() {
        return dialect;
    }

    @Override
    public List<Unit> units() {
        return units;
    }

    @Override
    public List<String> languages() {
        return otherLanguages || languages.isEmpty() ? List.of("", "") : languages;
    }

    @Override
    public String words(String words) {
        return XmlPart.escaped(words).replace("&quot;", "\"");
    }

    @Override
    public String with(Map<Integer, Target> targets) {
        Map<Integer, Map<Integer, Target>> byElement = new TreeMap<>();
        targets.forEach((number, target) -> {
            int[] place = places.get(number - 1);
            byElement.computeIfAbsent(place[0], key -> new HashMap<>()).put(place[1], target);
        });
        List<XmlPart.Change> changes = new ArrayList<>();
        byElement.forEach((index, own) -> {
            XmlPart element = elements.get(index);
            changes.addAll(
                    dialect == XliffDialect.TWO
                            ? new Xliff2Group(xml, element).changes(own)
                            : new XliffGroup(xml, element, dialect, comments).changes(own));
        });
        return changed(xml, changes, 0, xml.length());
    }

    /// A part of a file with its changes made.
    ///
    /// @param xml     the file
    /// @param changes that do not overlap
    /// @param start   where the part begins
    /// @param end     where it ends
    static String changed(String xml, List<XmlPart.Change> changes, int start, int end) {
        List<XmlPart.Change> ordered = new ArrayList<>(changes);
        ordered.sort(Comparator.comparingInt(XmlPart.Change::start));
        StringBuilder out = new StringBuilder(end - start + 1_000);
        int at = start;
        for (XmlPart.Change change : ordered) {
            out.append(xml, at, change.start()).append(change.text());
            at = change.end();
        }
        return out.append(xml, at, end).toString();
    }
}
