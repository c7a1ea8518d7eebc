package org.songngu.ui.editor;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.songngu.workbench.JobDivided;
import org.songngu.workbench.JobId;
import org.songngu.workbench.JobMarked;
import org.songngu.workbench.JobRecut;
import org.songngu.workbench.PeopleMoved;
import org.songngu.workbench.SegmentsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells every open editor of a job what others stored. Holds editors weakly: a page that was lost without a word
/// goes with its session.
@Component
class OpenEditors {

    private final Map<JobId, Set<SegmentEditor>> editors = new ConcurrentHashMap<>();

    void add(JobId job, SegmentEditor editor) {
        editors.compute(job, (id, open) -> {
            Set<SegmentEditor> set =
                    open == null ? Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>())) : open;
            set.add(editor);
            return set;
        });
    }

    void remove(JobId job, SegmentEditor editor) {
        editors.computeIfPresent(job, (id, open) -> {
            open.remove(editor);
            return open.isEmpty() ? null : open;
        });
    }

    /// How many editors of a job are open.
    ///
    /// @param job which
    int count(JobId job) {
        Set<SegmentEditor> open = editors.get(job);
        return open == null ? 0 : open.size();
    }

    @EventListener
    void tell(SegmentsChanged changed) {
        List<SegmentEditor> listeners = listeners(changed.job());
        if (!listeners.isEmpty()) {
            List<Row> rows = changed.segments().stream().map(Row::of).toList();
            listeners.forEach(editor -> editor.push(rows));
        }
    }

    @EventListener
    void tell(JobRecut recut) {
        listeners(recut.job()).forEach(SegmentEditor::pushRecut);
    }

    @EventListener
    void tell(JobMarked marked) {
        listeners(marked.job()).forEach(SegmentEditor::pushMarked);
    }

    @EventListener
    void tell(PeopleMoved moved) {
        listeners(moved.job()).forEach(SegmentEditor::pushPeople);
    }

    @EventListener
    void tell(JobDivided divided) {
        listeners(divided.job()).forEach(SegmentEditor::pushDivided);
    }

    private List<SegmentEditor> listeners(JobId job) {
        Set<SegmentEditor> open = editors.get(job);
        if (open == null) {
            return List.of();
        }
        synchronized (open) {
            return List.copyOf(open);
        }
    }
}
