package org.songngu.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// Gives every context its database before the first bean is made: an external server when one is named, else the
/// embedded one of the data folder.
class StoreInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /// Set when the server belongs to another process, whose schema must not be changed under it.
    static final String ATTACHED = "songngu.store.attached";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(StoreInitializer.class);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (environment.containsProperty("spring.datasource.url")) {
            return;
        }
        StoreSettings settings = StoreSettings.of(environment);
        Map<String, Object> properties = new HashMap<>();
        if (settings.external() != null) {
            properties.put("spring.datasource.url", settings.external());
            copy(environment, "songngu.database.username", properties, "spring.datasource.username");
            copy(environment, "songngu.database.password", properties, "spring.datasource.password");
        } else {
            try {
                embed(settings, properties);
            } catch (IOException e) {
                throw new StoreException(e, "folder.unusable", settings.folder(), String.valueOf(e.getMessage()));
            }
        }
        environment.getPropertySources().addFirst(new MapPropertySource("store", properties));
    }

    private static void copy(
            ConfigurableEnvironment environment, String from, Map<String, Object> properties, String to) {
        String value = environment.getProperty(from);
        if (value != null) {
            properties.put(to, value);
        }
    }

    /// One at a time: two contexts of one JVM may start together and share the server.
    private static synchronized void embed(StoreSettings settings, Map<String, Object> properties) throws IOException {
        boolean fleeting = settings.isFleeting();
        DataFolder data = DataFolder.at(fleeting ? Files.createTempDirectory("songngu-") : settings.folder());
        DatabaseAccess access = switch (data.claim()) {
            case DataFolder.Claim.Ours(Closeable lock) ->
                start(new RunningStore(data, lock, fleeting, settings.beside()));
            case DataFolder.Claim.ThisProcess() ->
                DatabaseAccess.read(data.access())
                        .orElseThrow(() -> new StoreException(null, "access.missing", data.access()));
            case DataFolder.Claim.Other(String process) -> {
                if (!settings.beside()) {
                    throw new StoreException(null, "folder.taken", data.root(), process);
                }
                properties.put(ATTACHED, true);
                yield join(data, process);
            }
        };
        properties.put("spring.datasource.url", access.url(DatabaseAccess.DATABASE));
        properties.put("spring.datasource.username", access.userName());
        properties.put("spring.datasource.password", access.password());
    }

    private static DatabaseAccess start(RunningStore store) {
        // Boot runs these after all contexts, and with them the pools, are closed. Registered before the start, so
        // that Ctrl+C in the middle of it stops the server too.
        SpringApplication.getShutdownHandlers().add(store);
        try {
            return store.start();
        } catch (StoreException e) {
            SpringApplication.getShutdownHandlers().remove(store);
            store.run();
            throw e;
        }
    }

    /// The server of another process, which may just be starting.
    private static DatabaseAccess join(DataFolder data, String process) throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            Optional<DatabaseAccess> access = DatabaseAccess.read(data.access());
            if (access.isPresent() && access.get().answers()) {
                LOG.info("Using the database server of process {} on {}", process, data.root());
                return access.get();
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new StoreException(null, "server.silent", data.root(), process);
    }
}
