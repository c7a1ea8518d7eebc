package org.songngu.workbench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads a [Typology] from lines of tab-separated fields; `mqm.tsv` says which. A line that cannot be read is left out
/// and reported with its number.
final class TypologyFile {

    private static final String CODE = "[a-z][a-z0-9-]{0,39}";
    private static final double MOST = 1_000;

    private final List<Typology.Severity> severities = new ArrayList<>();
    private final List<Typology.Type> types = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private double pass = 95;

    private TypologyFile() {}

    /// @param text the file
    static Typology read(String text) {
        TypologyFile file = new TypologyFile();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank()
                    && !line.startsWith("#")
                    && !file.take(line.strip().split("\t"))) {
                file.problems.add(number + ": " + line.strip());
            }
        }
        return new Typology(
                List.copyOf(file.severities), List.copyOf(file.types), file.pass, List.copyOf(file.problems));
    }

    private boolean take(String[] fields) {
        return switch (fields[0]) {
            case "pass" -> fields.length == 2 && number(fields[1], 100) >= 0 && pass(number(fields[1], 100));
            case "severity" -> fields.length == 5 && severity(fields);
            case "type" -> fields.length == 6 && type(fields);
            default -> false;
        };
    }

    private boolean pass(double least) {
        pass = least;
        return true;
    }

    private boolean severity(String[] fields) {
        double points = number(fields[2], MOST);
        return points >= 0
                && fields[1].matches(CODE)
                && codes.add("severity " + fields[1])
                && severities.add(new Typology.Severity(fields[1], points, fields[3], fields[4]));
    }

    private boolean type(String[] fields) {
        double weight = number(fields[3], MOST);
        String parent = fields[2].equals("-") ? "" : fields[2];
        boolean known = parent.isEmpty()
                || types.stream()
                        .anyMatch(above ->
                                above.code().equals(parent) && above.parent().isEmpty());
        return weight >= 0
                && known
                && fields[1].matches(CODE)
                && codes.add("type " + fields[1])
                && types.add(new Typology.Type(fields[1], parent, weight, fields[4], fields[5]));
    }

    // -1 for what is no number from 0 to the most
    private static double number(String text, double most) {
        if (!text.matches("\\d{1,4}(\\.\\d{1,4})?")) {
            return -1;
        }
        double value = Double.parseDouble(text);
        return value <= most ? value : -1;
    }
}
