package org.songngu.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The beans over a fresh test database that a slim context imports.
public class TestStoreBeans {

    /// A small pool, as the application has one: without it every statement signs in, twenty times its own cost.
    @Bean(destroyMethod = "close")
    HikariDataSource database() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(TestDatabase.dataSource());
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    @Bean
    JdbcClient client(DataSource database) {
        return JdbcClient.create(database);
    }

    @Bean
    JdbcTemplate template(DataSource database) {
        return new JdbcTemplate(database);
    }

    @Bean
    TransactionTemplate transaction(DataSource database) {
        return new TransactionTemplate(new JdbcTransactionManager(database));
    }
}
