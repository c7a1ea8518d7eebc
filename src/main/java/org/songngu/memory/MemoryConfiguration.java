package org.songngu.memory;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts the memory together.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MemorySettings.class)
class MemoryConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(MemoryConfiguration.class);

    @Bean
    JdbcTranslationMemory translationMemory(
            JdbcClient client, TransactionTemplate transaction, MemorySettings settings) {
        return new JdbcTranslationMemory(
                new UnitTable(client), transaction, criticalWords(settings.criticalWords()), InstantSource.system());
    }

    @Bean
    MemoryUpkeep memoryUpkeep(JdbcClient client, JdbcTranslationMemory memory, TransactionTemplate transaction) {
        return new JdbcMemoryUpkeep(client, new UnitTable(client), memory, transaction, InstantSource.system());
    }

    @Bean
    MemoryPolicies memoryPolicies(JdbcClient client, MemoryUpkeep upkeep) {
        return new JdbcMemoryPolicies(client, upkeep);
    }

    @Bean
    UnitBrowser unitBrowser(JdbcClient client) {
        return new JdbcUnitBrowser(client, new UnitTable(client));
    }

    @Bean
    MemoryFiles memoryFiles(DataSource database, TransactionTemplate transaction, JdbcTranslationMemory memory) {
        return new JdbcMemoryFiles(database, transaction, memory.feed());
    }

    private static CriticalWords criticalWords(Resource list) {
        try (Reader text = new InputStreamReader(list.getInputStream(), StandardCharsets.UTF_8)) {
            CriticalWords.Loaded loaded = CriticalWords.read(text);
            loaded.problems()
                    .forEach(problem -> LOG.warn(
                            "{}, line {}: {} ({}), left out", list, problem.line(), problem.text(), problem.reason()));
            return loaded.words();
        } catch (IOException e) {
            throw new UncheckedIOException("the list of critical words cannot be read: " + list, e);
        }
    }
}
