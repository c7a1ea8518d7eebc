package org.songngu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.songngu.workbench.Desk.LAN;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.songngu.account.Account;
import org.songngu.account.Role;

class SimultaneousEditsTest {

    private static final int THREADS = 8;
    private static final int EDITS = 200;

    private final Desk desk = new Desk();
    private final Segment segment = desk.first(desk.job("Hai bên nhất trí tăng cường hợp tác."));

    private record Sent(Edit edit, EditOutcome outcome) {}

    @Test
    void nothingThatEightPeopleSendIsLostAndNothingIsOverwrittenSilently() throws Exception {
        List<Sent> sent = inParallel(this::edits);

        List<SegmentVersion> history = desk.workbench.history(segment.id());
        Segment current = desk.again(segment);
        assertThat(sent).hasSize(EDITS);
        assertThat(history)
                .extracting(SegmentVersion::target)
                .containsExactlyInAnyOrderElementsOf(
                        sent.stream().map(one -> one.edit().text()).toList());

        List<Sent> stored = sent.stream()
                .filter(one -> one.outcome() instanceof EditOutcome.Stored)
                .sorted((a, b) -> Integer.compare(version(a), version(b)))
                .toList();
        assertThat(stored).as("the test saw both kinds").hasSizeBetween(2, EDITS - 1);
        assertThat(stored)
                .extracting(SimultaneousEditsTest::version)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, stored.size()).boxed().toList());
        assertThat(stored)
                .as("each was written on the version before it")
                .allSatisfy(one -> assertThat(one.edit().baseVersion()).isEqualTo(version(one) - 1));
        assertThat(current.version()).isEqualTo(stored.size());
        assertThat(current.target()).isEqualTo(stored.getLast().edit().text());
        assertThat(desk.news).hasSize(stored.size());
    }

    @Test
    void everyConflictShowsTheTextThatTheEditWasWrittenOn() throws Exception {
        List<Sent> sent = inParallel(this::edits);

        List<String> texts = new ArrayList<>(List.of(""));
        sent.stream()
                .filter(one -> one.outcome() instanceof EditOutcome.Stored)
                .sorted((a, b) -> Integer.compare(version(a), version(b)))
                .forEach(one -> texts.add(one.edit().text()));
        List<Sent> refused = sent.stream()
                .filter(one -> one.outcome() instanceof EditOutcome.Conflict)
                .toList();
        assertThat(refused).isNotEmpty().allSatisfy(one -> {
            EditOutcome.Conflict conflict = (EditOutcome.Conflict) one.outcome();
            assertThat(conflict.baseText()).isEqualTo(texts.get(one.edit().baseVersion()));
            assertThat(conflict.mine()).isEqualTo(one.edit().text());
            assertThat(conflict.current().target())
                    .isEqualTo(texts.get(conflict.current().version()));
        });
    }

    @Test
    void onlyTheConfirmationThatHoldsTeachesTheMemory() throws Exception {
        List<Sent> sent = inParallel((thread, barrier) -> {
            barrier.await();
            Edit edit = desk.edit(segment, "Bản dịch của người thứ " + thread + ".");
            return List.of(new Sent(edit, desk.workbench.confirm(edit, LAN)));
        });

        assertThat(sent.stream().filter(one -> one.outcome() instanceof EditOutcome.Stored))
                .hasSize(1);
        assertThat(desk.learnt).hasSize(1);
        assertThat(desk.learnt.getFirst().target())
                .isEqualTo(desk.again(segment).target());
    }

    @Test
    void oneEditThatTheBrowserSendsEightTimesAtOnceIsStoredOnce() throws Exception {
        Edit edit = desk.edit(segment, "The two sides agreed.");
        List<Sent> sent = inParallel((thread, barrier) -> {
            barrier.await();
            return List.of(new Sent(edit, desk.workbench.saveDraft(edit, LAN)));
        });

        Set<EditOutcome> answers =
                new HashSet<>(sent.stream().map(Sent::outcome).toList());
        assertThat(answers).containsExactly(new EditOutcome.Stored(desk.again(segment)));
        assertThat(desk.workbench.history(segment.id())).hasSize(1);
    }

    @FunctionalInterface
    private interface Work {
        List<Sent> run(int thread, CyclicBarrier barrier) throws Exception;
    }

    // Everybody reads the segment and, on what they read, writes; each under a name of their own, so that no run of
    // typing is taken together.
    private List<Sent> edits(int thread, CyclicBarrier barrier) throws Exception {
        Random random = new Random(20261121L + thread);
        List<Sent> sent = new ArrayList<>();
        barrier.await();
        for (int i = 0; i < EDITS / THREADS; i++) {
            Segment read = desk.again(segment);
            if (random.nextBoolean()) {
                Thread.yield();
            }
            String text = "Câu " + thread + "." + i + " " + "hợp tác ".repeat(random.nextInt(5));
            Account account = Desk.account("nguoi-" + thread + "-" + i, Role.TRANSLATOR);
            Edit edit = desk.edit(read, text);
            sent.add(new Sent(edit, desk.workbench.saveDraft(edit, account)));
        }
        return sent;
    }

    private static int version(Sent sent) {
        return Desk.stored(sent.outcome()).version();
    }

    private static List<Sent> inParallel(Work work) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(THREADS);
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<List<Sent>>> tasks = IntStream.range(0, THREADS)
                    .<Callable<List<Sent>>>mapToObj(thread -> () -> work.run(thread, barrier))
                    .toList();
            List<Sent> sent = new ArrayList<>();
            for (Future<List<Sent>> one : threads.invokeAll(tasks)) {
                sent.addAll(one.get());
            }
            return sent;
        }
    }
}
