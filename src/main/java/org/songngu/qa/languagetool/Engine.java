package org.songngu.qa.languagetool;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.RuleMatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A few LanguageTools of one language, made when they are first wanted. One is not safe for two threads at once.
final class Engine {

    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

    private final String name;
    private final Supplier<JLanguageTool> maker;
    private final BlockingQueue<JLanguageTool> idle;
    private final Semaphore places;
    private volatile boolean broken;

    /// @param name  for the log
    /// @param size  most texts read at once
    /// @param maker makes a tool; a further one costs 30 ms and a few MB, since they share their rules
    Engine(String name, int size, Supplier<JLanguageTool> maker) {
        this.name = name;
        this.maker = maker;
        this.idle = new ArrayBlockingQueue<>(size);
        this.places = new Semaphore(size);
    }

    /// Reads a text; waits for a free tool.
    ///
    /// @param text NFC
    /// @return empty when the engine has failed, on this text or for good
    Optional<List<RuleMatch>> check(String text) {
        if (broken) {
            return Optional.empty();
        }
        places.acquireUninterruptibly();
        try {
            JLanguageTool tool = borrowed();
            List<RuleMatch> matches = new ArrayList<>(tool.check(text));
            idle.add(tool);
            return Optional.of(matches);
        } catch (IOException | RuntimeException | LinkageError e) {
            // The tool that failed is thrown away: what state it is in nobody knows.
            LOG.warn("LanguageTool could not read a text of {} characters in {}", text.length(), name, e);
            return Optional.empty();
        } finally {
            places.release();
        }
    }

    private JLanguageTool borrowed() {
        JLanguageTool tool = idle.poll();
        if (tool != null) {
            return tool;
        }
        // One after the other: the first loads what the others share.
        synchronized (maker) {
            try {
                return maker.get();
            } catch (RuntimeException | LinkageError e) {
                broken = true;
                throw e;
            }
        }
    }
}
