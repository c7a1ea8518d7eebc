package org.songngu.workbench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.songngu.account.Account;
import org.songngu.account.Role;
import org.songngu.memory.MemoryId;
import org.songngu.memory.MemoryPolicies;
import org.songngu.memory.MemoryUpkeep;
import org.songngu.memory.MemoryUpkeep.Attachment;
import org.songngu.memory.Trust;
import org.songngu.memory.TrustPolicy;
import org.songngu.mt.EngineId;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Templates over their tables.
@Service
class JdbcJobTemplates implements JobTemplates {

    private static final String FACTS = """
            name = :name, source_language = :language, house_style = :house, urgency = :urgency, self_approval = :self,
            propagates = :propagates, pretranslates = :pretranslates, offered = :offered, inserted = :inserted,
            propagated = :propagated, exported = :exported, termbases = :asked, terms_written = :written,
            engine = :engine
            """;

    private final JdbcClient jdbc;
    private final JobRows jobs;
    private final Propagation propagation;
    private final IgnoredRows gates;
    private final MemoryUpkeep memories;
    private final MemoryPolicies policies;
    private final Outside outside;

    JdbcJobTemplates(
            JdbcClient jdbc,
            JobRows jobs,
            Propagation propagation,
            IgnoredRows gates,
            MemoryUpkeep memories,
            MemoryPolicies policies,
            Outside outside) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.propagation = propagation;
        this.gates = gates;
        this.memories = memories;
        this.policies = policies;
        this.outside = outside;
    }

    @Override
    public Map<TemplateId, JobTemplate> all() {
        Map<TemplateId, JobTemplate> all = new LinkedHashMap<>();
        jdbc.sql("select * from workbench_template order by lower(name), id").query(row -> {
            TemplateId id = new TemplateId(row.getLong("id"));
            all.put(id, template(id, row));
        });
        return all;
    }

    private JobTemplate template(TemplateId id, ResultSet row) throws SQLException {
        Map<String, Boolean> gate = new HashMap<>();
        jdbc.sql("select check_id, blocks from workbench_template_gate where template = ?")
                .param(id.value())
                .query(check -> {
                    gate.put(check.getString(1), check.getBoolean(2));
                });
        List<Attachment> asked = jdbc.sql("select memory, penalty, writable from workbench_template_memory"
                        + " where template = ? order by priority")
                .param(id.value())
                .query((memory, number) ->
                        new Attachment(new MemoryId(memory.getLong(1)), memory.getInt(2), memory.getBoolean(3)))
                .list();
        return new JobTemplate(
                row.getString("name"),
                LanguagePair.from(
                        Language.ofTag(row.getString("source_language")).orElseThrow()),
                row.getString("house_style"),
                Urgency.values()[row.getInt("urgency")],
                new JobTemplate.Switches(
                        row.getBoolean("self_approval"), row.getBoolean("propagates"), row.getBoolean("pretranslates")),
                asked,
                new TrustPolicy(
                        Trust.valueOf(row.getString("offered")),
                        Trust.valueOf(row.getString("inserted")),
                        Trust.valueOf(row.getString("propagated")),
                        Trust.valueOf(row.getString("exported"))),
                TermUseColumns.of(row),
                Optional.ofNullable(row.getObject("engine", Long.class)).map(EngineId::new),
                Map.copyOf(gate));
    }

    @Override
    public Optional<JobTemplate> of(JobId id) {
        return jobs.byId(id)
                .map(job -> new JobTemplate(
                        job.job().title(),
                        job.job().pair(),
                        job.job().houseStyle(),
                        job.schedule().urgency(),
                        new JobTemplate.Switches(job.job().selfApproval(), propagation.isOn(id), true),
                        memories.attachments(id.value()),
                        policies.ofJob(id.value()),
                        job.job().terms(),
                        jobs.engine(id),
                        Map.copyOf(gates.gate(id))));
    }

    @Override
    public Optional<TemplateId> add(JobTemplate template, Account account) {
        if (mayNotKeep(account) || template.name().isBlank()) {
            return Optional.empty();
        }
        return free(() -> {
            // the defaults are written over at once; they keep the two statements from naming the columns twice
            long id = jdbc.sql("""
                            insert into workbench_template (name, source_language, house_style, urgency, self_approval,
                                propagates, pretranslates, offered, inserted, propagated, exported)
                            values (?, '', '', 0, false, false, false, '', '', '', '') returning id
                            """)
                    .param(template.name().strip())
                    .query(Long.class)
                    .single();
            write(new TemplateId(id), template);
            return new TemplateId(id);
        });
    }

    @Override
    public boolean change(TemplateId id, JobTemplate template, Account account) {
        if (mayNotKeep(account) || template.name().isBlank()) {
            return false;
        }
        return free(() -> write(id, template)).orElse(false);
    }

    @Override
    public boolean delete(TemplateId id, Account account) {
        return !mayNotKeep(account)
                && jdbc.sql("delete from workbench_template where id = ?")
                                .param(id.value())
                                .update()
                        > 0;
    }

    @Override
    public boolean apply(TemplateId id, JobId job) {
        JobTemplate template = all().get(id);
        if (template == null) {
            return false;
        }
        return outside.inTransaction(() -> {
            jdbc.sql("update workbench_job set urgency = ? where id = ?")
                    .params(template.urgency().ordinal(), job.value())
                    .update();
            propagation.switchTo(job, template.switches().propagates());
            policies.setJob(job.value(), template.policy());
            jobs.engine(job, template.engine());
            template.gate().forEach((check, blocks) -> gates.setGate(job, check, Optional.of(blocks)));
            return true;
        });
    }

    private static boolean mayNotKeep(Account account) {
        return !account.roles().contains(Role.REVIEWER) && !account.roles().contains(Role.ADMIN);
    }

    private <T> Optional<T> free(Supplier<T> store) {
        try {
            return Optional.of(outside.inTransaction(store));
        } catch (DuplicateKeyException taken) {
            return Optional.empty();
        }
    }

    private boolean write(TemplateId id, JobTemplate template) {
        int known = jdbc.sql("update workbench_template set " + FACTS + " where id = :id")
                .param("name", template.name().strip())
                .param("language", template.pair().source().code())
                .param("house", template.houseStyle())
                .param("urgency", template.urgency().ordinal())
                .param("self", template.switches().selfApproval())
                .param("propagates", template.switches().propagates())
                .param("pretranslates", template.switches().pretranslates())
                .param("offered", template.policy().offered().name())
                .param("inserted", template.policy().inserted().name())
                .param("propagated", template.policy().propagated().name())
                .param("exported", template.policy().exported().name())
                .param("asked", TermUseColumns.asked(template.terms()))
                .param("written", TermUseColumns.written(template.terms()))
                .param("engine", template.engine().map(EngineId::value).orElse(null), Types.BIGINT)
                .param("id", id.value())
                .update();
        if (known == 0) {
            return false;
        }
        writeLists(id, template);
        return true;
    }

    private void writeLists(TemplateId id, JobTemplate template) {
        for (String list : List.of("workbench_template_memory", "workbench_template_gate")) {
            jdbc.sql("delete from " + list + " where template = ?")
                    .param(id.value())
                    .update();
        }
        List<Attachment> asked = template.memories();
        for (int i = 0; i < asked.size(); i++) {
            Attachment one = asked.get(i);
            jdbc.sql("insert into workbench_template_memory (template, memory, priority, penalty, writable)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(id.value(), one.memory().value(), i, one.penalty(), one.writable())
                    .update();
        }
        template.gate()
                .forEach((check, blocks) -> jdbc.sql(
                                "insert into workbench_template_gate (template, check_id, blocks) values (?, ?, ?)")
                        .params(id.value(), check, blocks)
                        .update());
    }
}
