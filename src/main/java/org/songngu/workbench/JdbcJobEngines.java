package org.songngu.workbench;

import java.util.Optional;
import org.songngu.account.Account;
import org.songngu.mt.Engine;
import org.songngu.mt.EngineId;
import org.songngu.mt.Engines;
import org.springframework.stereotype.Service;

@Service
class JdbcJobEngines implements JobEngines {

    private final JobRows jobs;
    private final Engines engines;

    JdbcJobEngines(JobRows jobs, Engines engines) {
        this.jobs = jobs;
        this.engines = engines;
    }

    @Override
    public Optional<Engine> of(JobId job) {
        return jobs.engine(job)
                .flatMap(engines::byId)
                .filter(engine ->
                        engine.settings().pairs().contains(jobs.facts(job).pair()));
    }

    @Override
    public boolean choose(JobId job, Optional<EngineId> engine, Account account) {
        boolean allowed =
                jobs.byId(job).filter(one -> one.mayBeChangedBy(account)).isPresent();
        if (allowed) {
            jobs.engine(job, engine);
        }
        return allowed;
    }
}
