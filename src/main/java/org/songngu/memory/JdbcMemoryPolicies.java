package org.songngu.memory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Policies over their tables.
final class JdbcMemoryPolicies implements MemoryPolicies {

    private static final String LEVELS = "offered, inserted, propagated, exported";
    private static final String CHANGED = " do update set offered = excluded.offered, inserted = excluded.inserted,"
            + " propagated = excluded.propagated, exported = excluded.exported";

    private final JdbcClient client;
    private final MemoryUpkeep upkeep;

    JdbcMemoryPolicies(JdbcClient client, MemoryUpkeep upkeep) {
        this.client = client;
        this.upkeep = upkeep;
    }

    @Override
    public MemoryUse use(long job) {
        Map<MemoryId, TrustPolicy> policies = new HashMap<>();
        client.sql("select " + LEVELS + ", memory from memory_policy").query(row -> {
            policies.put(new MemoryId(row.getLong(5)), policy(row, 0));
        });
        return new MemoryUse(upkeep.attachments(job), Map.copyOf(policies), ofJob(job));
    }

    @Override
    public TrustPolicy of(MemoryId memory) {
        return read("select " + LEVELS + " from memory_policy where memory = ?", memory.value());
    }

    @Override
    public TrustPolicy ofJob(long job) {
        return read("select " + LEVELS + " from memory_job_policy where job = ?", job);
    }

    private TrustPolicy read(String sql, long id) {
        return client.sql(sql)
                .param(id)
                .query(JdbcMemoryPolicies::policy)
                .optional()
                .orElse(TrustPolicy.USUAL);
    }

    @Override
    public void set(MemoryId memory, TrustPolicy policy) {
        write(
                "insert into memory_policy (" + LEVELS + ", memory) values (?, ?, ?, ?, ?) on conflict (memory)"
                        + CHANGED,
                policy,
                memory.value());
    }

    @Override
    public void setJob(long job, TrustPolicy policy) {
        write(
                "insert into memory_job_policy (" + LEVELS + ", job) values (?, ?, ?, ?, ?) on conflict (job)"
                        + CHANGED,
                policy,
                job);
    }

    private void write(String sql, TrustPolicy policy, long id) {
        client.sql(sql)
                .params(
                        policy.offered().name(),
                        policy.inserted().name(),
                        policy.propagated().name(),
                        policy.exported().name(),
                        id)
                .update();
    }

    private static TrustPolicy policy(ResultSet row, int number) throws SQLException {
        return new TrustPolicy(
                Trust.valueOf(row.getString(1)),
                Trust.valueOf(row.getString(2)),
                Trust.valueOf(row.getString(3)),
                Trust.valueOf(row.getString(4)));
    }
}
