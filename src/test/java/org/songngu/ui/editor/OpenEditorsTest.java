package org.songngu.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songngu.workbench.JobDivided;
import org.songngu.workbench.JobId;
import org.songngu.workbench.JobMarked;
import org.songngu.workbench.JobRecut;
import org.songngu.workbench.PeopleMoved;
import org.songngu.workbench.Segment;
import org.songngu.workbench.SegmentsChanged;

class OpenEditorsTest {

    private final OpenEditors editors = new OpenEditors();
    private final Segment changed = Samples.segment(Samples.JOB, 2, "The signing took place.", 1);

    @Test
    void everyOpenEditorOfTheJobHearsOfAChange() {
        SegmentEditor first = mock(SegmentEditor.class);
        SegmentEditor second = mock(SegmentEditor.class);
        SegmentEditor elsewhere = mock(SegmentEditor.class);
        editors.add(Samples.JOB, first);
        editors.add(Samples.JOB, second);
        editors.add(new JobId(8), elsewhere);

        editors.tell(new SegmentsChanged(Samples.JOB, List.of(changed), "minh"));

        verify(first).push(List.of(Row.of(changed)));
        verify(second).push(List.of(Row.of(changed)));
        verify(elsewhere, never()).push(any());
    }

    @Test
    void everyOpenEditorHearsOfSplitsMergesNotesLocksPartsAndPeople() {
        SegmentEditor editor = mock(SegmentEditor.class);
        SegmentEditor elsewhere = mock(SegmentEditor.class);
        editors.add(Samples.JOB, editor);
        editors.add(new JobId(8), elsewhere);

        editors.tell(new JobRecut(Samples.JOB, "minh"));
        editors.tell(new JobMarked(Samples.JOB, "minh"));
        editors.tell(new JobDivided(Samples.JOB, "minh"));
        editors.tell(new PeopleMoved(Samples.JOB));

        verify(editor).pushRecut();
        verify(editor).pushMarked();
        verify(editor).pushDivided();
        verify(editor).pushPeople();
        verifyNoInteractions(elsewhere);
    }

    @Test
    void aClosedEditorHearsNothing() {
        SegmentEditor editor = mock(SegmentEditor.class);
        editors.add(Samples.JOB, editor);
        editors.remove(Samples.JOB, editor);

        editors.tell(new SegmentsChanged(Samples.JOB, List.of(changed), "minh"));

        verify(editor, never()).push(any());
        assertThat(editors.count(Samples.JOB)).isZero();
    }
}
