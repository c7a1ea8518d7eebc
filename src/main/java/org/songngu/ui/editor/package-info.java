/// The editor: the view of a job, the server's half of `<segment-editor>`, and what travels between the two halves.
@NullMarked
package org.songngu.ui.editor;

import org.jspecify.annotations.NullMarked;
