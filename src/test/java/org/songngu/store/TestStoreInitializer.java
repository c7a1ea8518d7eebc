package org.songngu.store;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Gives each Spring context of a test a fresh database of the shared server, unless the test says that it
/// brings its own store (`songngu.test.own-store`).
class TestStoreInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    static final String OWN = "songngu.test.own-store";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context.getEnvironment().containsProperty(OWN)) {
            return;
        }
        DriverManagerDataSource source = (DriverManagerDataSource) TestDatabase.dataSource();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test-store",
                        Map.of(
                                "spring.datasource.url", String.valueOf(source.getUrl()),
                                "spring.datasource.username", String.valueOf(source.getUsername()),
                                "spring.datasource.password", String.valueOf(source.getPassword()),
                                "spring.datasource.hikari.maximum-pool-size", 4)));
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
