package org.songngu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

class StoreInitializerTest {

    /// Not a temporary folder: its server stops with the JVM only.
    private final Path folder = Path.of("target", "test-initializer");

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    static class Rows {}

    @Test
    void contextsOfOneProcessShareTheServerOfTheirFolder() {
        try (ConfigurableApplicationContext first = start("songngu.data=" + folder);
                ConfigurableApplicationContext second = start("songngu.data=" + folder)) {
            JdbcClient writer = first.getBean(JdbcClient.class);
            writer.sql("CREATE TABLE IF NOT EXISTS shared (text text)").update();
            writer.sql("DELETE FROM shared").update();
            writer.sql("INSERT INTO shared VALUES ('Hội nghị cấp cao ASEAN')").update();
            assertThat(second.getBean(JdbcClient.class)
                            .sql("SELECT text FROM shared")
                            .query(String.class)
                            .single())
                    .isEqualTo("Hội nghị cấp cao ASEAN");
        }
    }

    @Test
    void anExternalDatabaseIsTakenAsNamed() {
        try (ConfigurableApplicationContext own = start("songngu.data=" + folder)) {
            String url = own.getEnvironment().getRequiredProperty("spring.datasource.url");
            try (ConfigurableApplicationContext other = start(
                    "songngu.data=/does/not/exist",
                    "songngu.database.url=" + url,
                    "songngu.database.username=songngu",
                    "songngu.database.password="
                            + own.getEnvironment().getRequiredProperty("spring.datasource.password"))) {
                assertThat(other.getBean(JdbcClient.class)
                                .sql("SELECT current_database()")
                                .query(String.class)
                                .single())
                        .isEqualTo("songngu");
            }
        }
    }

    private static ConfigurableApplicationContext start(String... properties) {
        return new SpringApplicationBuilder(Rows.class)
                .web(WebApplicationType.NONE)
                .properties(TestStoreInitializer.OWN + "=true")
                .run(Arrays.stream(properties).map(property -> "--" + property).toArray(String[]::new));
    }
}
