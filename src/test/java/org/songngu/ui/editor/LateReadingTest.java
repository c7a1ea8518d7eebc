package org.songngu.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.songngu.housestyle.HouseStyle;
import org.songngu.housestyle.HouseStyles;
import org.songngu.qa.Proofreader;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.text.LanguagePair;
import org.songngu.workbench.NewJob;

class LateReadingTest {

    private static final NewJob JOB =
            new NewJob("Hội nghị đối ngoại", LanguagePair.VI_EN, LocalDate.of(2026, 10, 12), "VNA", false);
    private static final String SOURCE = "Hội nghị khai mạc sáng nay.";

    private final HouseStyles houses = mock(HouseStyles.class);
    private final SlowReader reader = new SlowReader();
    private final LateReading reading = new LateReading(reader, houses);

    LateReadingTest() {
        when(houses.byCode(any())).thenReturn(mock(HouseStyle.class));
    }

    @Test
    void whatWasTypedOverWhileAnotherTextIsBeingReadIsNotReadAtAll() throws InterruptedException {
        CountDownLatch last = new CountDownLatch(1);
        reading.read(JOB, SOURCE, "The conferense", () -> {});
        reader.begun.await();

        reading.read(JOB, SOURCE, "The conferense op", () -> {});
        reading.read(JOB, SOURCE, "The conferense opened.", last::countDown);
        reader.go.countDown();

        assertThat(last.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(reader.texts).containsExactly("The conferense", "The conferense opened.");
    }

    @Test
    void aTextThatIsRightCallsNobodyAndTheNextOneIsReadAllTheSame() throws InterruptedException {
        reader.go.countDown();
        CountDownLatch wrong = new CountDownLatch(1);
        List<String> called = new CopyOnWriteArrayList<>();
        reading.read(JOB, SOURCE, "The conference opened.", () -> called.add("right"));
        reader.begun.await();

        reading.read(JOB, SOURCE, "The conferense opened.", wrong::countDown);

        assertThat(wrong.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(called).isEmpty();
    }

    @Test
    void aTextThatWasReadBeforeIsNotReadAgain() throws InterruptedException {
        reader.go.countDown();
        CountDownLatch first = new CountDownLatch(1);
        reading.read(JOB, SOURCE, "The conferense opened.", first::countDown);
        assertThat(first.await(10, TimeUnit.SECONDS)).isTrue();

        reading.read(JOB, SOURCE, "The conferense opened.", first::countDown);

        assertThat(reader.texts).hasSize(1);
    }

    /// Finds «conferense», and waits at every text until it may go on.
    private static final class SlowReader implements Proofreader {

        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch go = new CountDownLatch(1);
        private final List<String> texts = new CopyOnWriteArrayList<>();
        private final Map<String, List<QaFinding>> known = new ConcurrentHashMap<>();

        @Override
        public List<QaFinding> known(QaSubject subject) {
            return known.getOrDefault(subject.target(), List.of());
        }

        @Override
        public boolean isUnread(QaSubject subject) {
            return !known.containsKey(subject.target());
        }

        @Override
        public List<QaFinding> read(QaSubject subject) {
            texts.add(subject.target());
            begun.countDown();
            try {
                go.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            List<QaFinding> findings =
                    subject.target().contains("conferense") ? List.of(mock(QaFinding.class)) : List.of();
            known.put(subject.target(), findings);
            return findings;
        }
    }
}
