package org.songngu.ui.editor;

import org.songngu.workbench.BulkApproval;
import org.songngu.workbench.Comments;
import org.songngu.workbench.Quality;
import org.springframework.stereotype.Component;

/// What reviewers and those whom they answer do in an editor.
///
/// @param comments  what people say to one another
/// @param quality   marked errors
/// @param approvals approves many at once
@Component
record ReviewTools(Comments comments, Quality quality, BulkApproval approvals) {}
