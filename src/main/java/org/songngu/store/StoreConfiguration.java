package org.songngu.store;

import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    /// A command beside a running application must not change the schema under it; it stops when it differs.
    @Bean
    @ConditionalOnProperty(StoreInitializer.ATTACHED)
    FlywayMigrationStrategy schemaIsTheApplications() {
        return Flyway::validate;
    }
}
