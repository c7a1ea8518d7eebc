package org.songngu.ui.editor;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.songngu.account.Account;
import org.songngu.text.Span;
import org.songngu.ui.shell.SignedIn;
import org.songngu.workbench.BulkApproval;
import org.songngu.workbench.Comments;
import org.songngu.workbench.EditOutcome;
import org.songngu.workbench.JobId;
import org.songngu.workbench.Quality;
import org.songngu.workbench.ReviewSides;
import org.songngu.workbench.Segment;
import org.songngu.workbench.SegmentId;
import org.songngu.workbench.SegmentVersion;
import org.songngu.workbench.Workbench;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.JsonNode;

/// What the browser asks about the review of a job: the sides of a segment, comments, marked errors, approval of many.
/// An element without a look beside the editor. Each method asks anew who is signed in, takes only segments of its own
/// job, and leaves what is allowed to the workbench.
@Tag("segment-review-door")
@JsModule("./review-door.ts")
class ReviewDoor extends Component {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ReviewDoor.class);
    private static final int LONGEST_TEXT_CHARS = 5_000;
    private static final int MOST_SEGMENTS = 100_000;

    private final transient ReviewTools tools;
    private final transient Workbench workbench;
    private final transient SignedIn signedIn;
    private final transient JobId job;
    private transient @Nullable PretranslationRun running;
    private transient BulkApproval.@Nullable Plan plan;

    ReviewDoor(ReviewTools tools, Workbench workbench, SignedIn signedIn, JobId job) {
        this.tools = tools;
        this.workbench = workbench;
        this.signedIn = signedIn;
        this.job = job;
    }

    /// Null for a segment that a merge has just taken away.
    @ClientCallable
    @Nullable
    SidesItem sides(long id) {
        return own(id).map(segment -> SidesItem.of(
                        ReviewSides.of(workbench.history(segment.id())),
                        tools.quality().errors(segment.id(), signedIn.account())))
                .orElse(null);
    }

    /// Threads of a segment, or with 0 of the job.
    @ClientCallable
    List<ThreadItem> threads(long id) {
        List<Comments.Discussion> threads = id == 0
                ? tools.comments().of(job)
                : own(id).map(segment -> tools.comments().of(segment.id())).orElse(List.of());
        return threads.stream().map(ThreadItem::of).toList();
    }

    @ClientCallable
    List<Comments.Person> people() {
        return tools.comments().people();
    }

    /// Opens a thread on a segment, or with 0 on the job, or answers in one.
    @ClientCallable
    boolean say(long id, long thread, String text) {
        if (text.isBlank() || text.length() > LONGEST_TEXT_CHARS) {
            return false;
        }
        Account account = signedIn.account();
        if (thread != 0) {
            return tools.comments().answer(thread, job, text, account);
        }
        return tools.comments().open(job, id == 0 ? Optional.empty() : Optional.of(new SegmentId(id)), text, account);
    }

    @ClientCallable
    boolean settle(long thread, boolean settled) {
        return tools.comments().settle(thread, job, settled, signedIn.account());
    }

    @ClientCallable
    boolean removeComment(long comment) {
        return tools.comments().remove(comment, job, signedIn.account());
    }

    @ClientCallable
    TypologyItem typology() {
        return TypologyItem.of(tools.quality().typology(), getLocale());
    }

    /// Marks an error.
    ///
    /// @return name of the refusal, empty when it is marked
    @ClientCallable
    String mark(long id, String type, String severity, String target, int start, int end, String note) {
        boolean sane = start >= 0 && start <= end && target.length() <= 20_000 && note.length() <= LONGEST_TEXT_CHARS;
        Optional<Segment> segment = own(id);
        if (!sane || segment.isEmpty()) {
            return Quality.Refusal.OTHER_TEXT.name();
        }
        Quality.NewError error =
                new Quality.NewError(segment.get().id(), type, severity, target, new Span(start, end), note);
        return tools.quality().mark(error, signedIn.account()).map(Enum::name).orElse("");
    }

    @ClientCallable
    boolean unmark(long error) {
        return tools.quality().remove(error, job, signedIn.account());
    }

    /// Puts an entry of a segment's history back, text and state.
    @ClientCallable
    Answer restore(long id, int baseVersion, int version, String action, String at) {
        Optional<Segment> segment = own(id);
        Optional<SegmentVersion> entry = segment.flatMap(found -> workbench.history(found.id()).stream()
                .filter(one -> one.version() == version
                        && one.action().name().equals(action)
                        && one.at().toString().equals(at))
                .findFirst());
        if (segment.isEmpty() || entry.isEmpty()) {
            return Answer.refused(EditOutcome.Reason.GONE);
        }
        return Answer.of(workbench.restore(segment.get().id(), baseVersion, entry.get(), signedIn.account()));
    }

    /// Counts in the background what an approval of these segments would do.
    @ClientCallable
    void planApproval(Long[] ids) {
        List<SegmentId> segments =
                Arrays.stream(ids).limit(MOST_SEGMENTS).map(SegmentId::new).toList();
        inBackground(run -> {
            BulkApproval.Plan made = tools.approvals().plan(job, segments, run.account(), run.progress());
            plan = made.whole() ? made : null;
            return new News("planned", ApprovalItem.of(made));
        });
    }

    /// Approves, in the background, what the last plan found.
    @ClientCallable
    void approvePlanned() {
        BulkApproval.Plan planned = plan;
        plan = null;
        if (planned != null) {
            inBackground(run -> {
                BulkApproval.Receipt receipt =
                        tools.approvals().approve(job, planned.able(), run.account(), run.progress());
                return new News(
                        "approved", ApprovalItem.of(receipt, planned.able().size()));
            });
        }
    }

    @ClientCallable
    void undoApproval(long receipt) {
        inBackground(run -> {
            int waiting = tools.approvals().undo(receipt, job, run.account());
            return new News("undone", waiting);
        });
    }

    @ClientCallable
    void stopApproval() {
        if (running != null) {
            running.cancel();
        }
    }

    private record News(String kind, Object detail) {}

    private record Run(Account account, PretranslationRun progress) {}

    private interface Work {
        News run(Run run);
    }

    private void inBackground(Work work) {
        if (running != null) {
            return;
        }
        PretranslationRun progress = new PretranslationRun(
                (done, total) -> tell(new News("progress", new int[] {done, total})), (engine, failure) -> {});
        running = progress;
        Run run = new Run(signedIn.account(), progress);
        Thread.ofVirtual().name("approval-" + job.value()).start(() -> {
            News news;
            try {
                news = work.run(run);
            } catch (DataAccessException | IllegalArgumentException failed) {
                LOG.error("Approval in job {} stopped", job.value(), failed);
                news = new News("failed", "");
            }
            running = null;
            tell(news);
        });
    }

    private void tell(News news) {
        UI ui = getUI().orElse(null);
        if (ui == null) {
            return;
        }
        try {
            JsonNode detail = JacksonUtils.getMapper().valueToTree(news.detail());
            ui.access(() -> getElement().callJsFunction("tell", news.kind(), detail));
        } catch (UIDetachedException gone) {
            LOG.debug("The page of job {} is gone", job.value());
        }
    }

    private Optional<Segment> own(long id) {
        return workbench
                .segment(new SegmentId(id))
                .filter(segment -> segment.job().equals(job));
    }
}
