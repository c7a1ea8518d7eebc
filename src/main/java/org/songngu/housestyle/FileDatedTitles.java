package org.songngu.housestyle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/// [DatedTitles] from `titles.tsv`: person, title, first day, last day. A day may be a month or a year: the whole of it
/// counts as held.
@Component
final class FileDatedTitles implements DatedTitles {

    private static final int COLUMNS = 4;

    private final List<DatedTitle> titles;
    private final Map<String, List<DatedTitle>> byPerson = new LinkedHashMap<>();

    @Autowired
    FileDatedTitles() {
        this(new ClassPathResource("org/songngu/housestyle/titles.tsv"));
    }

    FileDatedTitles(Resource file) {
        titles = read(file);
        titles.forEach(title -> byPerson.computeIfAbsent(title.person(), person -> new ArrayList<>())
                .add(title));
    }

    @Override
    public List<DatedTitle> all() {
        return titles;
    }

    @Override
    public List<DatedTitle> of(String person) {
        return List.copyOf(byPerson.getOrDefault(person, List.of()));
    }

    private static List<DatedTitle> read(Resource file) {
        List<DatedTitle> titles = new ArrayList<>();
        try {
            List<String> lines =
                    file.getContentAsString(StandardCharsets.UTF_8).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (!line.isBlank() && !line.startsWith("#")) {
                    titles.add(title(line, i + 1));
                }
            }
        } catch (IOException e) {
            throw new MalformedStyleException("titles.tsv cannot be read: " + e.getMessage());
        }
        return List.copyOf(titles);
    }

    private static DatedTitle title(String line, int number) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS || cells[0].isBlank() || cells[1].isBlank()) {
            throw new MalformedStyleException("titles.tsv, line " + number + ": not person, title, from, to");
        }
        try {
            Optional<LocalDate> from = day(cells[2], true);
            Optional<LocalDate> to = day(cells[3], false);
            if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
                throw new MalformedStyleException("titles.tsv, line " + number + ": ends before it begins");
            }
            return new DatedTitle(cells[0].strip(), cells[1].strip(), from, to);
        } catch (DateTimeException e) {
            throw new MalformedStyleException("titles.tsv, line " + number + ": " + e.getMessage());
        }
    }

    private static Optional<LocalDate> day(String text, boolean first) {
        String cell = text.strip();
        return switch (cell.length()) {
            case 0 -> Optional.empty();
            case 4 -> {
                Year year = Year.parse(cell);
                yield Optional.of(first ? year.atDay(1) : year.atMonth(12).atEndOfMonth());
            }
            case 7 -> {
                YearMonth month = YearMonth.parse(cell);
                yield Optional.of(first ? month.atDay(1) : month.atEndOfMonth());
            }
            default -> Optional.of(LocalDate.parse(cell));
        };
    }
}
