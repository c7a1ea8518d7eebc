package org.songngu.qa.languagetool;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.songngu.text.LanguagePair;

/// What the proofreader costs: live heap (after a collection) and resident memory of this process before it is loaded,
/// with each language loaded, and after it has read a number of texts. Run by hand, on Linux, with a file of `origin
/// TAB
/// Vietnamese TAB English` lines, the origin and how many lines.
final class ProofreadingMemory {

    private static final Logger LOG = LoggerFactory.getLogger(ProofreadingMemory.class);
    private static final double MIB = 1024.0 * 1024;

    private ProofreadingMemory() {}

    /// @param arguments path, origin, lines
    public static void main(String[] arguments) throws IOException {
        List<String[]> pairs = VietnameseSurvey.lines(Path.of(arguments[0])).stream()
                .map(line -> line.split("\t"))
                .filter(parts -> parts.length == 3 && parts[0].equals(arguments[1]))
                .limit(Long.parseLong(arguments[2]))
                .toList();
        try (Proofreading desk = new Proofreading()) {
            tell("before");
            read(desk, pairs.subList(0, 1), LanguagePair.VI_EN, "VNA", "en-GB loaded");
            read(desk, pairs, LanguagePair.VI_EN, "VNA", "en-GB has read");
            read(desk, pairs.subList(0, 1), LanguagePair.EN_VI, "VNA", "vi loaded");
            read(desk, pairs, LanguagePair.EN_VI, "VNA", "vi has read");
            read(desk, pairs.subList(0, 1), LanguagePair.VI_EN, "VOV", "en-US loaded as well");
        }
    }

    private static void read(Proofreading desk, List<String[]> pairs, LanguagePair pair, String house, String what)
            throws IOException {
        boolean english = pair == LanguagePair.VI_EN;
        long start = System.nanoTime();
        long cpu = cpu();
        int findings = 0;
        for (String[] parts : pairs) {
            findings += desk.proofreader()
                    .read(desk.subject(parts[english ? 1 : 2], parts[english ? 2 : 1], pair, house))
                    .size();
        }
        LOG.info(
                "{} texts, {} findings, {} s, {} s of processor",
                pairs.size(),
                findings,
                Math.round((System.nanoTime() - start) / 1e8) / 10.0,
                Math.round((cpu() - cpu) / 1e8) / 10.0);
        tell(what);
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }

    private static void tell(String what) throws IOException {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        String resident = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .findFirst()
                .orElse("VmRSS: ?");
        LOG.info(
                "{}: live heap {} MiB, {}",
                what,
                Math.round((runtime.totalMemory() - runtime.freeMemory()) / MIB),
                resident.replaceAll("\\s+", " "));
    }
}
