package org.songngu.ui.editor;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.server.communication.PushConnection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.songngu.account.Account;
import org.songngu.memory.UnitId;
import org.songngu.qa.QaChoice;
import org.songngu.qa.QaFinding;
import org.songngu.text.Language;
import org.songngu.ui.shell.SignedIn;
import org.songngu.workbench.Edit;
import org.songngu.workbench.EditOutcome;
import org.songngu.workbench.JobParts;
import org.songngu.workbench.NewIgnore;
import org.songngu.workbench.ReturnReason;
import org.songngu.workbench.Segment;
import org.songngu.workbench.SegmentId;
import org.songngu.workbench.TranslationJob;
import org.songngu.workbench.UnitDecisions;
import org.songngu.workbench.Workbench;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.JsonNode;

/// The server's half of `<segment-editor>`. Each method that the browser calls asks anew who is signed in, takes only
/// segments of its own job, and leaves what is allowed to the workbench.
@Tag("segment-editor")
@JsModule("./segment-editor.ts")
class SegmentEditor extends Component {

    /// Segments loaded at a time.
    static final int PAGE_SIZE = 500;

    /// Segments that come with the page: a screen of them, some above the one to be opened.
    static final int SEEN_FIRST = 40;

    private static final int SEEN_ABOVE = 12;

    /// Segments checked at a time for the filter by findings.
    static final int CHECKED_AT_ONCE = 50;

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(SegmentEditor.class);
    static final int LONGEST_TEXT_CHARS = 20_000;

    private final transient Workbench workbench;
    private final transient SegmentHelp help;
    private final transient OpenEditors openEditors;
    private final transient SignedIn signedIn;
    private final transient EditorTools tools;
    private final transient TranslationJob job;
    private final transient EditorConfig config;
    private transient @Nullable PretranslationRun running;
    private transient @Nullable LateReading proofreading;
    private transient @Nullable LateTranslation translation;
    private transient Together.@Nullable Seat seat;

    SegmentEditor(
            Workbench workbench,
            SegmentHelp help,
            OpenEditors openEditors,
            SignedIn signedIn,
            EditorTools tools,
            TranslationJob job,
            EditorConfig config) {
        this.workbench = workbench;
        this.help = help;
        this.openEditors = openEditors;
        this.signedIn = signedIn;
        this.tools = tools;
        this.job = job;
        this.config = config;
    }

    /// Has what is checked proofread as well; the browser asks again when that has found something.
    void proofreadBy(LateReading reading) {
        proofreading = reading;
    }

    /// Has the job's engine asked behind the look-ups; the browser looks again when it has answered.
    void translateBy(LateTranslation late) {
        translation = late;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        openEditors.add(job.id(), this);
        UI ui = event.getUI();
        seat = tools.together().sit(job.id(), signedIn.account(), () -> {
            PushConnection push = ui.getInternals().getPushConnection();
            return push != null && push.isConnected();
        });
        int first = Math.max(1, config.first() - SEEN_ABOVE);
        call(
                "start",
                JacksonUtils.getMapper().valueToTree(config),
                JacksonUtils.getMapper().valueToTree(rows(first, SEEN_FIRST)));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        openEditors.remove(job.id(), this);
        if (seat != null) {
            seat.leave();
            seat = null;
        }
    }

    /// Shows segments that were stored by anybody; from any thread.
    void push(List<Row> rows) {
        JsonNode json = JacksonUtils.getMapper().valueToTree(rows);
        inPage(() -> call("applyRows", json));
    }

    /// Tells that the numbers of the job are others now; from any thread.
    void pushRecut() {
        int total = workbench.job(job.id()).map(TranslationJob::segments).orElse(0);
        inPage(() -> call("recut", total));
    }

    /// Tells that comments, marked errors or locks changed; from any thread.
    void pushMarked() {
        inPage(() -> call("marked"));
    }

    /// Tells that an engine answered, or failed; from any thread.
    void pushLookAgain(List<Long> ids) {
        JsonNode json = JacksonUtils.getMapper().valueToTree(ids);
        inPage(() -> call("lookAgain", json));
    }

    /// Tells who is where; from any thread.
    void pushPeople() {
        inPage(() -> {
            // Asked in the page's turn: what is told last is what is true.
            if (seat != null) {
                call("peopleMoved", JacksonUtils.getMapper().valueToTree(seat.now()));
            }
        });
    }

    /// Tells that parts of the job were given to others; from any thread.
    void pushDivided() {
        inPage(() -> call("divided"));
    }

    /// Where the page is, said when it moves and now and then.
    ///
    /// @param id segment, 0 for none
    /// @return who else is where
    @ClientCallable
    @Nullable
    PeopleNow at(long id) {
        return seat == null
                ? null
                : seat.at(Optional.of(id).filter(this::isOurs).map(SegmentId::new));
    }

    /// The page begins to write in a segment, or takes it over.
    @ClientCallable
    @Nullable
    PeopleNow hold(long id, boolean takeOver) {
        return seat == null || !isOurs(id) ? null : seat.hold(new SegmentId(id), takeOver);
    }

    @ClientCallable
    DivisionNow division() {
        return tools.together().division(job.id(), signedIn.account());
    }

    /// Gives a range to somebody, or with an empty name to nobody.
    ///
    /// @return the outcome's code
    @ClientCallable
    String give(int from, int to, String userName) {
        JobParts parts = tools.together().parts();
        return parts.give(job.id(), from, to, named(userName), signedIn.account())
                .name();
    }

    /// Divides the job evenly among user names.
    ///
    /// @return the outcome's code
    @ClientCallable
    String divide(String[] userNames) {
        JobParts parts = tools.together().parts();
        return parts.divide(job.id(), List.of(userNames), signedIn.account()).name();
    }

    @ClientCallable
    String nameReviewer(String userName) {
        JobParts parts = tools.together().parts();
        return parts.nameReviewer(job.id(), named(userName), signedIn.account()).name();
    }

    private static Optional<String> named(String userName) {
        return Optional.of(userName).filter(name -> !name.isEmpty());
    }

    @ClientCallable
    List<Row> rows(int from, int count) {
        return workbench.segments(job.id(), Math.max(1, from), Math.clamp(count, 0, PAGE_SIZE)).stream()
                .map(Row::of)
                .toList();
    }

    @ClientCallable
    String counts() {
        return help.counts(job, getLocale());
    }

    @ClientCallable
    Answer saveDraft(long id, int baseVersion, String text, String clientId, @Nullable InsertedItem inserted) {
        return save(edit(id, baseVersion, text, clientId, inserted), workbench::saveDraft);
    }

    @ClientCallable
    Answer confirm(long id, int baseVersion, String text, String clientId, @Nullable InsertedItem inserted) {
        return decide(edit(id, baseVersion, text, clientId, inserted), workbench::confirm);
    }

    @ClientCallable
    Answer approve(long id, int baseVersion, String text, String clientId, @Nullable InsertedItem inserted) {
        return decide(edit(id, baseVersion, text, clientId, inserted), workbench::approve);
    }

    @ClientCallable
    Answer returnToTranslator(long id, int baseVersion, String text, String clientId, String reason, String note) {
        Optional<ReturnReason> known = Stream.of(ReturnReason.values())
                .filter(value -> value.name().equals(reason))
                .findFirst();
        if (known.isEmpty() || note.length() > LONGEST_TEXT_CHARS) {
            return Answer.refused(EditOutcome.Reason.NOT_ALLOWED);
        }
        return decide(
                edit(id, baseVersion, text, clientId, null),
                (edit, account) -> workbench.returnToTranslator(edit, known.get(), note, account));
    }

    /// Null for a segment that a merge, or taking back a split, has just taken away: its look-up may be on the way.
    @ClientCallable
    @Nullable
    Help lookUp(long id) {
        if (isGone(id)) {
            return null;
        }
        Segment segment = own(id);
        Help found = help.lookUp(job.job(), segment, signedIn.account());
        return translation == null ? found : translation.with(found, job.job(), segment);
    }

    @ClientCallable
    List<Finding> check(long id, String text) {
        if (text.length() > LONGEST_TEXT_CHARS || isGone(id)) {
            return List.of();
        }
        Segment segment = own(id);
        if (proofreading != null) {
            proofreading.read(job.job(), segment.source(), text, () -> inPage(() -> call("checkAgain", id, text)));
        }
        return help.check(segment, text, this::words);
    }

    @ClientCallable
    boolean ignore(long id, String text, String check, String finding, boolean wholeJob, String reason) {
        boolean tooLong = text.length() > LONGEST_TEXT_CHARS || finding.length() > LONGEST_TEXT_CHARS;
        NewIgnore ignore = new NewIgnore(own(id).id(), text, check, finding, wholeJob, reason);
        return !tooLong && check.length() <= 64 && help.ignore(ignore, signedIn.account());
    }

    /// Says which of several persons a name means in this job.
    @ClientCallable
    boolean choose(long id, String name, String person) {
        return help.choose(own(id), new QaChoice(name, person, ""), signedIn.account());
    }

    @ClientCallable
    boolean takeBack(int ignored) {
        return help.takeBack(job.id(), ignored, signedIn.account());
    }

    /// The segments of the job that say the same.
    @ClientCallable
    List<Long> alike(long id) {
        return help.alike(own(id)).stream().map(SegmentId::value).toList();
    }

    @ClientCallable
    List<HistoryItem> history(long id) {
        return workbench.history(own(id).id()).stream().map(HistoryItem::of).toList();
    }

    @ClientCallable
    ConcordanceAnswer concordance(String phrase, String side, boolean apart, int offset) {
        Language language = side.equals("target")
                ? job.job().pair().target()
                : job.job().pair().source();
        return help.concordance(phrase, language, apart, offset);
    }

    /// Changes the unit behind a match, by right.
    ///
    /// @return the outcome's code
    @ClientCallable
    String changeUnit(long unit, String act, String text) {
        return text.length() > LONGEST_TEXT_CHARS
                ? UnitDecisions.Outcome.BAD_TEXT.name()
                : tools.change(new UnitId(unit), act, text, signedIn.account()).name();
    }

    @ClientCallable
    List<UnitChangeItem> unitHistory(long unit) {
        return tools.unitHistory(new UnitId(unit));
    }

    @ClientCallable
    Receipt propagate(long id) {
        return tools.propagation()
                .propagate(own(id).id(), signedIn.account())
                .map(Receipt::of)
                .orElse(Receipt.NOTHING);
    }

    @ClientCallable
    List<Row> undoPropagation(long receipt) {
        return tools.propagation().undo(receipt, job.id(), signedIn.account()).stream()
                .map(Row::of)
                .toList();
    }

    @ClientCallable
    void switchPropagation(boolean on) {
        tools.propagation().switchTo(job.id(), on);
    }

    @ClientCallable
    CutAnswer split(long id, int version, int sourceAt, int targetAt) {
        return CutAnswer.of(tools.cuts().split(own(id).id(), version, sourceAt, targetAt, signedIn.account()));
    }

    @ClientCallable
    CutAnswer merge(long id, int version, int following) {
        return CutAnswer.of(tools.cuts().merge(own(id).id(), version, following, signedIn.account()));
    }

    @ClientCallable
    CutAnswer undoCut(long cut) {
        return CutAnswer.of(tools.cuts().undo(cut, job.id(), signedIn.account()));
    }

    @ClientCallable
    Marks marks() {
        return Marks.of(tools.marks().of(job.id(), signedIn.account()));
    }

    @ClientCallable
    void bookmark(long id, boolean on) {
        tools.marks().bookmark(own(id).id(), on, signedIn.account());
    }

    @ClientCallable
    boolean lock(long id, boolean on) {
        return tools.marks().lock(own(id).id(), on, signedIn.account());
    }

    /// Which of these segments have findings in their stored texts.
    @ClientCallable
    List<Problem> problems(int from, int count) {
        return workbench.segments(job.id(), Math.max(1, from), Math.clamp(count, 0, CHECKED_AT_ONCE)).stream()
                .flatMap(segment -> help.problem(segment).stream())
                .toList();
    }

    /// Begins in the background; what is filled comes back as changed segments.
    @ClientCallable
    void pretranslate() {
        if (running != null) {
            return;
        }
        Account account = signedIn.account();
        PretranslationRun run = new PretranslationRun(
                (done, total) -> inPage(() -> call("pretranslateProgress", done, total)),
                (engine, failure) -> inPage(() -> call("engineFailed", engine, failure.name())));
        running = run;
        Thread.ofVirtual().name("pretranslate-" + job.id().value()).start(() -> pretranslate(account, run));
    }

    @ClientCallable
    void stopPretranslate() {
        if (running != null) {
            running.cancel();
        }
    }

    private void pretranslate(Account account, PretranslationRun run) {
        try {
            JsonNode coverage =
                    JacksonUtils.getMapper().valueToTree(BandCount.of(workbench.pretranslate(job.id(), account, run)));
            inPage(() -> end("pretranslateDone", coverage));
        } catch (DataAccessException failed) {
            LOG.error("Pre-translation of job {} stopped", job.id().value(), failed);
            inPage(() -> end("pretranslateFailed"));
        }
    }

    private void end(String function, Object... arguments) {
        running = null;
        call(function, arguments);
    }

    /// What stores an edit.
    private interface Store {
        EditOutcome store(Edit edit, Account account);
    }

    private static Edit edit(long id, int baseVersion, String text, String clientId, @Nullable InsertedItem inserted) {
        return new Edit(new SegmentId(id), baseVersion, text, clientId, InsertedItem.of(inserted));
    }

    private Answer save(Edit edit, Store store) {
        String clientId = edit.clientId();
        if (!isOurs(edit.segment().value())
                || edit.text().length() > LONGEST_TEXT_CHARS
                || clientId.isEmpty()
                || clientId.length() > 64) {
            return Answer.refused(EditOutcome.Reason.NOT_ALLOWED);
        }
        return Answer.of(store.store(edit, signedIn.account()));
    }

    // Others hear that it is free before they hear that it is decided: a reviewer who is quick would have to take over
    // what nobody writes in any more. After a refusal the next key holds it again.
    private Answer decide(Edit edit, Store store) {
        if (seat != null) {
            seat.release(edit.segment());
        }
        return save(edit, store);
    }

    private boolean isOurs(long id) {
        return workbench
                .segment(new SegmentId(id))
                .filter(found -> found.job().equals(job.id()))
                .isPresent();
    }

    private boolean isGone(long id) {
        return workbench.segment(new SegmentId(id)).isEmpty();
    }

    private Segment own(long id) {
        return workbench
                .segment(new SegmentId(id))
                .filter(segment -> segment.job().equals(job.id()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "segment " + id + " is not of job " + job.id().value()));
    }

    private String words(QaFinding finding) {
        return getTranslation(finding.messageKey(), finding.arguments().toArray());
    }

    private void call(String function, Object... arguments) {
        getElement().callJsFunction(function, arguments);
    }

    // The page may go between the question and the answer.
    private void inPage(Runnable action) {
        UI ui = getUI().orElse(null);
        if (ui == null) {
            return;
        }
        try {
            ui.access(action::run);
        } catch (UIDetachedException gone) {
            LOG.debug("The page of job {} is gone", job.id().value());
        }
    }
}
