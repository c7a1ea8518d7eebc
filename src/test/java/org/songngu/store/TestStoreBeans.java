package org.songngu.store;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The beans over a fresh test database that a slim context imports.
public class TestStoreBeans {

    @Bean
    DataSource database() {
        return TestDatabase.dataSource();
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
