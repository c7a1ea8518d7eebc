package org.songngu.interchange;

/// No segment of the job is in the selection.
public final class NothingSelectedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    NothingSelectedException() {
        super("no segment is selected");
    }
}
