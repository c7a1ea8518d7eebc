package org.songngu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The two message bundles against each other and against the code that uses them.
class MessagesTest {

    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z0-9]*(?:[.-][A-Za-z0-9_-]+)+)\"");
    private static final Pattern PREFIX = Pattern.compile("\"([a-z][a-z-]*(?:\\.[a-z0-9-]+)*\\.)\"");
    private static final Pattern ASKED = Pattern.compile("(?:getTranslation|translate)\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern IN_SCRIPT = Pattern.compile("['`\"]([a-z][A-Za-z0-9]*(?:[.-][A-Za-z0-9_-]+)*)['`\"]");
    private static final Pattern SCRIPT_PREFIX = Pattern.compile("`([a-z][A-Za-z.-]*\\.)\\$\\{");
    private static final Pattern SCRIPT_ASKED = Pattern.compile("\\bt\\('([^']+)'");

    private static final Properties ENGLISH = read("en");
    private static final Properties VIETNAMESE = read("vi");
    private static final String JAVA = sources(Path.of("src/main/java"), ".java");
    private static final String SCRIPT = sources(Path.of("frontend"), ".ts");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(VIETNAMESE.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(ENGLISH.stringPropertyNames());
    }

    @Test
    void everyKeyThatTheCodeAsksForIsThere() {
        assertThat(ENGLISH.stringPropertyNames()).containsAll(found(ASKED, JAVA));
    }

    @Test
    void everyKeyThatTheEditorAsksForIsThere() {
        List<String> asked = found(SCRIPT_ASKED, SCRIPT).stream()
                .map(key -> key.startsWith("=") ? key.substring(1) : "editor." + key)
                .toList();
        assertThat(asked).as("the editor asks for texts").isNotEmpty();
        assertThat(ENGLISH.stringPropertyNames()).containsAll(asked);
    }

    @Test
    void everyPrefixThatIsCompletedAtRunTimeLeadsToKeys() {
        Set<String> prefixes = new TreeSet<>(
                found(Pattern.compile("(?:getTranslation|translate)\\(\\s*\"([^\"]+\\.)\"\\s*\\+"), JAVA));
        assertThat(prefixes)
                .isNotEmpty()
                .allSatisfy(
                        prefix -> assertThat(ENGLISH.stringPropertyNames()).anyMatch(key -> key.startsWith(prefix)));
    }

    @Test
    void noKeyIsUnused() {
        Set<String> used = new TreeSet<>(found(LITERAL, JAVA));
        Set<String> prefixes = new TreeSet<>(found(PREFIX, JAVA));
        found(IN_SCRIPT, SCRIPT).forEach(key -> used.add("editor." + key));
        found(SCRIPT_PREFIX, SCRIPT).forEach(prefix -> prefixes.add("editor." + prefix));
        prefixes.remove("editor.");
        List<String> unused = ENGLISH.stringPropertyNames().stream()
                .filter(key -> !used.contains(key))
                .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                .sorted()
                .toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void textsAreComposedAndNeverEmpty() {
        for (Properties bundle : List.of(ENGLISH, VIETNAMESE)) {
            for (String key : bundle.stringPropertyNames()) {
                String text = bundle.getProperty(key);
                assertThat(text).as(key).isNotBlank();
                assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                        .as(key)
                        .isTrue();
            }
        }
    }

    @Test
    void bothLanguagesHaveTheSameGaps() {
        for (String key : ENGLISH.stringPropertyNames()) {
            assertThat(gaps(VIETNAMESE.getProperty(key, ""))).as(key).isEqualTo(gaps(ENGLISH.getProperty(key)));
        }
    }

    private static Set<String> gaps(String text) {
        return new TreeSet<>(found(Pattern.compile("(\\{\\d})"), text));
    }

    private static Collection<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Properties read(String language) {
        Properties bundle = new Properties();
        Path file = Path.of("src/main/resources/messages_" + language + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            bundle.load(reader);
            return bundle;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String sources(Path folder, String ending) {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path ->
                            path.toString().endsWith(ending) && !path.toString().contains("generated"))
                    .toList()) {
                all.append(Files.readString(file)).append('\n');
            }
            return all.toString();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
