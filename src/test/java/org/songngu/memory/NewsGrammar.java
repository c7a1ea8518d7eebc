package org.songngu.memory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A grammar with two sides: what a symbol is spelled out to in Vietnamese and, slot by slot the same, in English.
/// The file explains itself in its head. Immutable.
final class NewsGrammar {

    private static final Pattern SLOT = Pattern.compile("\\{([^}]+)}");
    private static final Pattern WEIGHT = Pattern.compile("(\\d+)\\* (.*)");

    private final Map<String, Symbol> symbols = new HashMap<>();

    private NewsGrammar() {}

    /// A text in both languages.
    record Text(String vietnamese, String english) {}

    /// What makes the texts that the file does not list.
    @FunctionalInterface
    interface Made {
        /// @param kind what stands behind `#`
        Text of(String kind);
    }

    /// One side of a rule: texts and slots in turn, a text first and last.
    private record Side(List<String> texts, List<String> slots) {
        static Side of(String template) {
            List<String> texts = new ArrayList<>();
            List<String> slots = new ArrayList<>();
            Matcher slot = SLOT.matcher(template);
            int from = 0;
            while (slot.find()) {
                texts.add(template.substring(from, slot.start()));
                slots.add(slot.group(1));
                from = slot.end();
            }
            texts.add(template.substring(from));
            return new Side(List.copyOf(texts), List.copyOf(slots));
        }

        String filled(Map<String, Text> filling, boolean vietnamese) {
            StringBuilder text = new StringBuilder(texts.getFirst());
            for (int i = 0; i < slots.size(); i++) {
                Text slot = filling.get(slots.get(i));
                text.append(vietnamese ? slot.vietnamese() : slot.english()).append(texts.get(i + 1));
            }
            return text.toString();
        }
    }

    private record Rule(Side vietnamese, Side english) {}

    private record Symbol(boolean falling, List<Rule> rules) {
        Rule pick(Random random) {
            // The square makes the first of a hundred words ten times as frequent as one in the middle.
            double place = falling ? Math.pow(random.nextDouble(), 2.2) : random.nextDouble();
            return rules.get((int) (place * rules.size()));
        }
    }

    /// Reads the grammar of the class path.
    static NewsGrammar read() {
        try (InputStream in = NewsGrammar.class.getResourceAsStream("/memory/news-grammar.txt")) {
            if (in == null) {
                throw new IllegalStateException("the grammar of news sentences is not on the class path");
            }
            NewsGrammar grammar = new NewsGrammar();
            grammar.fill(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return grammar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(String file) {
        List<Rule> rules = List.of();
        for (String line : file.lines().toList()) {
            if (line.startsWith("[")) {
                String[] head = line.substring(1, line.length() - 1).split(" ");
                rules = new ArrayList<>();
                symbols.put(head[0], new Symbol(head.length == 2, rules));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                Matcher weighted = WEIGHT.matcher(line);
                boolean hasWeight = weighted.matches();
                String[] sides = (hasWeight ? weighted.group(2) : line).split(" \\| ");
                Rule rule = new Rule(Side.of(sides[0]), Side.of(sides[sides.length - 1]));
                for (int i = hasWeight ? Integer.parseInt(weighted.group(1)) : 1; i > 0; i--) {
                    rules.add(rule);
                }
            }
        }
    }

    /// Spells a symbol out.
    ///
    /// @param symbol its name
    /// @param random decides
    /// @param made   gives what stands behind `#`
    Text spelled(String symbol, Random random, Made made) {
        Symbol known = symbols.get(symbol);
        if (known == null) {
            throw new IllegalArgumentException("the grammar has no symbol " + symbol);
        }
        Rule rule = known.pick(random);
        Map<String, Text> filling = new HashMap<>();
        for (String slot : rule.vietnamese().slots()) {
            if (!filling.containsKey(slot)) {
                int colon = slot.indexOf(':');
                String name = colon < 0 ? slot : slot.substring(0, colon);
                filling.put(slot, name.startsWith("#") ? made.of(name.substring(1)) : spelled(name, random, made));
            }
        }
        return new Text(rule.vietnamese().filled(filling, true), rule.english().filled(filling, false));
    }

    /// One word of a list.
    String word(String symbol, Random random) {
        return spelled(symbol, random, kind -> new Text("", "")).vietnamese();
    }
}
