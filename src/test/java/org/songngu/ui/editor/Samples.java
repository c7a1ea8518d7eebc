package org.songngu.ui.editor;

import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.songngu.account.Account;
import org.songngu.account.AccountId;
import org.songngu.account.Role;
import org.songngu.article.BlockKind;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;
import org.songngu.workbench.BulkApproval;
import org.songngu.workbench.Comments;
import org.songngu.workbench.JobId;
import org.songngu.workbench.MatchBand;
import org.songngu.workbench.NewJob;
import org.songngu.workbench.Origin;
import org.songngu.workbench.Quality;
import org.songngu.workbench.Schedule;
import org.songngu.workbench.Segment;
import org.songngu.workbench.SegmentId;
import org.songngu.workbench.SegmentState;
import org.songngu.workbench.TranslationJob;

/// A job of three segments.
final class Samples {

    static final Account LAN =
            new Account(new AccountId(1), "lan", "Nguyễn Ngọc Lan", Set.of(Role.TRANSLATOR), true, false);
    static final JobId JOB = new JobId(7);
    static final List<String> SOURCES = List.of(
            "Hai bên nhất trí sớm mở đường bay thẳng giữa hai thủ đô.",
            "Lễ ký diễn ra chiều 14/3 tại Trụ sở Bộ.",
            "Kim ngạch đạt 3,2 tỷ USD, tăng 8,5%.");

    private Samples() {}

    static Segment segment(int number) {
        return segment(JOB, number, "", 0);
    }

    static Segment segment(JobId job, int number, String target, int version) {
        return new Segment(
                new SegmentId(job.value() * 100 + number),
                job,
                number,
                1,
                number == 1 ? BlockKind.LEAD : BlockKind.BODY,
                SOURCES.get(number - 1),
                target,
                target.isEmpty() ? SegmentState.NOT_TRANSLATED : SegmentState.DRAFT,
                Optional.empty(),
                "",
                version,
                new Origin(MatchBand.NEARLY_EXACT, 97, "Bàn tin"),
                target.isEmpty() ? "" : "lan",
                Instant.parse("2026-03-14T09:30:00Z"),
                Map.of());
    }

    static TranslationJob job() {
        Map<SegmentState, Integer> counts = new EnumMap<>(SegmentState.class);
        for (SegmentState state : SegmentState.values()) {
            counts.put(state, 0);
        }
        counts.put(SegmentState.NOT_TRANSLATED, SOURCES.size());
        NewJob facts = new NewJob(
                "Mở đường bay thẳng",
                new LanguagePair(Language.VI, Language.EN),
                LocalDate.of(2026, 3, 14),
                "VNA",
                false);
        Instant made = Instant.parse("2026-03-14T08:00:00Z");
        return new TranslationJob(JOB, facts, "lan", made, counts, 0, Schedule.NONE, Optional.empty());
    }

    static ReviewTools review() {
        return new ReviewTools(mock(Comments.class), mock(Quality.class), mock(BulkApproval.class));
    }

    static EditorConfig config(boolean review) {
        return new EditorConfig(
                "lan",
                JOB.value(),
                "",
                "vi",
                "en",
                "vi",
                review,
                3,
                500,
                true,
                0,
                false,
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }
}
