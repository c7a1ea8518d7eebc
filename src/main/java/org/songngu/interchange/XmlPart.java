package org.songngu.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An element of a file, or the text between two, as a range of the file: so that a file can be changed in one place
/// and stays as it is everywhere else. Only for text that [XmlCursor] has read to its end without complaint.
///
/// @param name       local name; empty for text
/// @param start      its first UTF-16 code unit
/// @param openEnd    behind its start tag
/// @param closeStart where its end tag begins; the same as `openEnd` when it is empty
/// @param end        behind its last code unit
/// @param children   elements and texts in it, in order; comments and instructions are left out
record XmlPart(String name, int start, int openEnd, int closeStart, int end, List<XmlPart> children) {

    private static final Pattern ATTRIBUTE = Pattern.compile(
            "\\s((?:[\\w.-]+:)?([\\w.-]+))\\s*=\\s*(\"([^\"]*)\"|'([^']*)')", Pattern.UNICODE_CHARACTER_CLASS);

    /// A change of a file.
    ///
    /// @param start the first code unit that goes
    /// @param end   behind the last
    /// @param text  what comes instead
    record Change(int start, int end, String text) {}

    /// Reads an element with everything in it.
    ///
    /// @param xml   the file
    /// @param start where its start tag begins
    static XmlPart read(String xml, int start) {
        int openEnd = tagEnd(xml, start);
        String name = nameAt(xml, start + 1);
        if (xml.charAt(openEnd - 2) == '/') {
            return new XmlPart(name, start, openEnd, openEnd, openEnd, List.of());
        }
        List<XmlPart> children = new ArrayList<>();
        int at = openEnd;
        while (!xml.startsWith("</", at)) {
            int next = markupEnd(xml, at);
            if (xml.startsWith("<![CDATA[", at) || xml.charAt(at) != '<') {
                children.add(new XmlPart("", at, at, next, next, List.of()));
            } else if (next < 0) {
                XmlPart child = read(xml, at);
                children.add(child);
                next = child.end();
            }
            at = next;
        }
        return new XmlPart(name, start, openEnd, at, xml.indexOf('>', at) + 1, List.copyOf(children));
    }

    /// Where what begins here ends, when it is no element; else -1.
    private static int markupEnd(String xml, int at) {
        if (xml.charAt(at) != '<') {
            return xml.indexOf('<', at);
        }
        if (xml.startsWith("<!--", at)) {
            return xml.indexOf("-->", at + 4) + 3;
        }
        if (xml.startsWith("<![CDATA[", at)) {
            return xml.indexOf("]]>", at) + 3;
        }
        return xml.startsWith("<?", at) ? xml.indexOf("?>", at) + 2 : -1;
    }

    /// The next start tag of an element.
    ///
    /// @param xml  the file
    /// @param from where to look
    /// @return where it begins; -1 when there is none
    static int nextStart(String xml, int from) {
        int at = xml.indexOf('<', from);
        while (at >= 0) {
            char next = xml.charAt(at + 1);
            if (next != '/' && next != '!' && next != '?') {
                return at;
            }
            int end = next == '/'
                    ? at + 2
                    : next == '!' && !xml.startsWith("<!--", at) && !xml.startsWith("<![", at)
                            ? xml.indexOf('>', at)
                            : markupEnd(xml, at);
            at = xml.indexOf('<', end);
        }
        return -1;
    }

    /// Behind a start tag: a `>` in a value does not end it.
    static int tagEnd(String xml, int start) {
        char quote = 0;
        for (int at = start; ; at++) {
            char c = xml.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return at + 1;
            }
        }
    }

    /// The local name of a tag.
    ///
    /// @param xml the file
    /// @param at  where the name begins
    static String nameAt(String xml, int at) {
        int end = at;
        int start = at;
        while ("/> \t\r\n".indexOf(xml.charAt(end)) < 0) {
            start = xml.charAt(end) == ':' ? end + 1 : start;
            end++;
        }
        return xml.substring(start, end);
    }

    boolean isText() {
        return name.isEmpty();
    }

    /// An attribute by its local name; empty when it is missing.
    String attribute(String xml, String attribute) {
        return attribute(xml, start, openEnd, attribute);
    }

    /// An attribute of a tag by its local name; empty when it is missing.
    static String attribute(String xml, int start, int openEnd, String attribute) {
        Matcher found = ATTRIBUTE.matcher(xml).region(start, openEnd);
        while (found.find()) {
            if (found.group(2).equals(attribute)) {
                return decoded(value(found)).strip();
            }
        }
        return "";
    }

    private static String value(Matcher found) {
        return found.group(4) == null ? found.group(5) : found.group(4);
    }

    /// Sets an attribute.
    ///
    /// @param xml       the file
    /// @param attribute its name as it is to be written; it is found by its local name
    /// @param value     empty to take it away
    /// @return empty when it is so already
    Optional<Change> with(String xml, String attribute, String value) {
        String local = attribute.substring(attribute.indexOf(':') + 1);
        Matcher found = ATTRIBUTE.matcher(xml).region(start, openEnd);
        while (found.find()) {
            if (found.group(2).equals(local)) {
                if (value(found).equals(escaped(value))) {
                    return Optional.empty();
                }
                return Optional.of(
                        value.isEmpty()
                                ? new Change(found.start(), found.end(), "")
                                : new Change(found.start(3), found.end(3), "\"" + escaped(value) + "\""));
            }
        }
        if (value.isEmpty()) {
            return Optional.empty();
        }
        int at = openEnd - (xml.charAt(openEnd - 2) == '/' ? 2 : 1);
        return Optional.of(new Change(at, at, " " + attribute + "=\"" + escaped(value) + "\""));
    }

    /// What is written inside the element.
    String inner(String xml) {
        return xml.substring(openEnd, closeStart);
    }

    /// As it stands in the file.
    String whole(String xml) {
        return xml.substring(start, end);
    }

    /// The text in an element, whatever elements are around it.
    String text(String xml) {
        if (isText()) {
            String raw = whole(xml);
            return raw.startsWith("<![CDATA[") ? raw.substring(9, raw.length() - 3) : decoded(raw);
        }
        StringBuilder text = new StringBuilder();
        children.forEach(child -> text.append(child.text(xml)));
        return text.toString();
    }

    /// The first child of a name.
    Optional<XmlPart> child(String wanted) {
        return children.stream().filter(child -> child.name().equals(wanted)).findFirst();
    }

    /// All elements of a name in it, at any depth.
    List<XmlPart> all(String wanted) {
        List<XmlPart> found = new ArrayList<>();
        for (XmlPart child : children) {
            if (child.name().equals(wanted)) {
                found.add(child);
            }
            found.addAll(child.all(wanted));
        }
        return found;
    }

    /// Text as it stands in a file.
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /// Text without its references. Only the five of XML and those by number can be in it.
    static String decoded(String raw) {
        if (raw.indexOf('&') < 0) {
            return raw.replace("\r\n", "\n");
        }
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int and = raw.indexOf('&'); and >= 0; and = raw.indexOf('&', at)) {
            int end = raw.indexOf(';', and);
            text.append(raw, at, and).append(reference(raw.substring(and + 1, end)));
            at = end + 1;
        }
        return text.append(raw, at, raw.length()).toString().replace("\r\n", "\n");
    }

    private static String reference(String name) {
        if (name.startsWith("#")) {
            boolean hex = name.startsWith("#x");
            return Character.toString(Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10));
        }
        return switch (name) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> throw new IllegalStateException("an entity that was let through: " + name);
        };
    }
}
