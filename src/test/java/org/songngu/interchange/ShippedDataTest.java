package org.songngu.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.songngu.memory.NewUnit;
import org.songngu.memory.Trust;
import org.songngu.store.TestDatabase;
import org.songngu.text.LanguagePair;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ShippedDataTest {

    private static final String TERMS = "<martif><text><body><termEntry id='c1'><langSet xml:lang='vi'><tig>"
            + "<term>%s</term></tig></langSet><langSet xml:lang='en'><tig><term>x</term></tig></langSet></termEntry>"
            + "</body></text></martif>";

    private final MemoryFixture memory = new MemoryFixture();
    private final TermbaseFixture termbase = new TermbaseFixture();
    private final Map<String, String> files = new LinkedHashMap<>();
    private JdbcClient client;
    private TransactionTemplate transaction;

    @BeforeEach
    void ship() {
        DataSource database = TestDatabase.dataSource();
        client = JdbcClient.create(database);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        files.put("bộ-ngành.tbx", TERMS.formatted("hội đàm"));
        files.put("tin.tmx", memory("sn-1", "Hòa bình", "Peace") + memory("sn-2", "Hữu nghị", "Friendship"));
    }

    @Test
    void termsAndUnitsAreLoadedOnceAndUnchangedFilesAreSkipped() {
        assertThat(data(true).load()).extracting(ImportReport::in).containsExactly(1, 2);
        assertThat(data(true).load()).isEmpty();

        assertThat(termbase.replacements).containsExactly("bộ-ngành.tbx");
        assertThat(memory.memory(ShippedData.MEMORY)).isPresent();
        assertThat(memory.stored()).extracting(NewUnit::trust).containsOnly(Trust.APPROVED);
    }

    @Test
    void aChangedFileReplacesWhatItBroughtBeforeAndNothingElse() {
        data(true).load();
        memory.store(
                memory.create(ShippedData.MEMORY).id(),
                List.of(new NewUnit(
                        LanguagePair.VI_EN,
                        "Của bàn tin",
                        "By the desk",
                        "",
                        "",
                        Trust.TRANSLATED,
                        new NewUnit.Origin("lan", Instant.EPOCH, "", "", "job-1-1"))));
        files.put("tin.tmx", memory("sn-1", "Hòa bình", "Lasting peace") + memory("sn-3", "Hợp tác", "Cooperation"));

        data(true).load();

        assertThat(memory.stored())
                .extracting(NewUnit::target)
                .containsExactlyInAnyOrder("Lasting peace", "Cooperation", "By the desk");
        assertThat(termbase.replacements).hasSize(1);
    }

    @Test
    void aBrokenFileIsReportedChangesNothingAndIsTriedAgain() {
        data(true).load();
        files.put("tin.tmx", "<tu>");

        assertThat(data(true).load()).hasSize(1).allMatch(ImportReport::isRefused);
        assertThat(data(true).load()).hasSize(1);
        assertThat(memory.stored()).hasSize(2);
    }

    @Test
    void theStartLoadsUnlessItIsToldNotTo() {
        data(false).loadAtStart();
        assertThat(termbase.size()).isZero();

        data(true).loadAtStart();
        assertThat(termbase.size()).isEqualTo(1);
    }

    private ShippedData data(boolean wanted) {
        return new ShippedData(
                new Imports(new MemoryFilesFixture(memory), termbase),
                memory,
                client,
                new Files(),
                transaction,
                new InterchangeSettings(wanted));
    }

    private static String memory(String id, String source, String target) {
        return "<tu tuid='" + id + "'><prop type='x-trust'>approved</prop><tuv xml:lang='vi'><seg>" + source
                + "</seg></tuv><tuv xml:lang='en'><seg>" + target + "</seg></tuv></tu>";
    }

    /// The files of this test in place of those on the class path.
    private final class Files extends PathMatchingResourcePatternResolver {
        @Override
        public Resource[] getResources(String pattern) {
            String ending = pattern.substring(pattern.lastIndexOf('.'));
            return files.entrySet().stream()
                    .filter(file -> file.getKey().endsWith(ending))
                    .map(file -> {
                        String text = file.getValue().startsWith("<tu ")
                                ? "<tmx><body>" + file.getValue() + "</body></tmx>"
                                : file.getValue();
                        return (Resource) new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {
                            @Override
                            public String getFilename() {
                                return file.getKey();
                            }
                        };
                    })
                    .toArray(Resource[]::new);
        }
    }
}
