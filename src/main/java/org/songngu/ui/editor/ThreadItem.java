package org.songngu.ui.editor;

import java.util.List;
import org.songngu.workbench.Comments;

/// A thread of comments as the panel shows it; `frontend/review-door.ts` has the same shape.
///
/// @param id        number of the comment that opened it
/// @param number    place of its segment, 0 for the whole job
/// @param comments  oldest first
/// @param settledBy user name of who settled it, empty while it is open
/// @param settledAt when, ISO 8601, or empty
record ThreadItem(long id, int number, List<CommentItem> comments, String settledBy, String settledAt) {

    static ThreadItem of(Comments.Discussion thread) {
        return new ThreadItem(
                thread.id(),
                thread.number(),
                thread.comments().stream().map(CommentItem::of).toList(),
                thread.settled().map(Comments.Settled::by).orElse(""),
                thread.settled().map(settled -> settled.at().toString()).orElse(""));
    }

    /// A comment.
    ///
    /// @param id     its number
    /// @param author user name
    /// @param at     when, ISO 8601
    /// @param text   its words
    record CommentItem(long id, String author, String at, String text) {

        static CommentItem of(Comments.Comment comment) {
            return new CommentItem(comment.id(), comment.author(), comment.at().toString(), comment.text());
        }
    }
}
