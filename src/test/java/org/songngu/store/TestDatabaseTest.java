package org.songngu.store;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseTest {

    @Test
    void everyoneGetsAMigratedDatabaseOfTheirOwn() {
        DataSource first = TestDatabase.dataSource();
        DataSource second = TestDatabase.dataSource();
        JdbcClient.create(first).sql("CREATE TABLE mine (text text)").update();
        assertThat(tables(first)).isEqualTo(1);
        assertThat(tables(second)).isZero();
    }

    private static long tables(DataSource source) {
        return JdbcClient.create(source)
                .sql("SELECT count(*) FROM information_schema.tables WHERE table_name = 'mine'")
                .query(Long.class)
                .single();
    }
}
