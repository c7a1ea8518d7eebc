package org.songngu.interchange;

import java.util.List;

/// What became of a file that was brought in.
///
/// @param name     the file's name
/// @param in       units or concepts taken in
/// @param refused  units or concepts left out
/// @param warnings things that were changed or not understood in what was taken in
/// @param problems one for each refusal and warning, by place; the first [#MOST_PROBLEMS] of them
public record ImportReport(String name, int in, int refused, int warnings, List<Problem> problems) {

    /// How many problems are listed; the counts go on.
    public static final int MOST_PROBLEMS = 1_000;

    /// Whether the whole file was refused: nothing of it was taken in.
    public boolean isRefused() {
        return problems.stream().anyMatch(problem -> problem.kind().gravity() == Gravity.FILE);
    }

    /// Whether there is nothing to say but how much came in.
    public boolean isClean() {
        return refused == 0 && warnings == 0 && !isRefused();
    }

    /// One thing that is wrong in the file.
    ///
    /// @param line   from 1; 0 when it has no place
    /// @param column from 1, in characters; 0 when it has no place
    /// @param kind   what is wrong; its message is `interchange.problem.NAME`
    /// @param detail the value or id that it is about; may be empty; not translated
    public record Problem(int line, int column, Kind kind, String detail) {}

    /// How far a problem reaches.
    public enum Gravity {
        /// The whole file is refused.
        FILE,
        /// This unit or concept is left out.
        ENTRY,
        /// It is taken in, with something changed or not understood.
        WARNING
    }

    /// What can be wrong.
    public enum Kind {
        /// The file cannot be read at all.
        UNREADABLE(Gravity.FILE),
        /// Somebody stopped the import.
        CANCELLED(Gravity.FILE),
        /// It is empty.
        EMPTY_FILE(Gravity.FILE),
        /// It is larger, deeper or has more attributes than allowed.
        TOO_LARGE(Gravity.FILE),
        /// Its encoding is neither UTF-8 nor UTF-16.
        UNKNOWN_ENCODING(Gravity.FILE),
        /// Its bytes are not what its encoding says.
        DAMAGED_ENCODING(Gravity.FILE),
        /// It has a character that XML does not allow: NUL, a control character, half a surrogate pair.
        FORBIDDEN_CHARACTER(Gravity.FILE),
        /// It uses an entity of its own; these are never expanded.
        ENTITY(Gravity.FILE),
        /// It is not well-formed, or ends too early.
        NOT_WELL_FORMED(Gravity.FILE),
        /// It is XML of another kind.
        OTHER_FORMAT(Gravity.FILE),
        /// A quotation mark opens a cell and nothing closes it.
        OPEN_QUOTE(Gravity.FILE),
        /// No column holds the terms of one of the two languages.
        MISSING_COLUMN(Gravity.FILE),
        /// It is a workbook that is damaged, or of the old format before XLSX.
        DAMAGED_WORKBOOK(Gravity.FILE),
        /// The termbase that it should go into is read-only, or gone.
        READ_ONLY_TERMBASE(Gravity.FILE),
        /// What a file of this name brought belongs to another termbase.
        IN_OTHER_TERMBASE(Gravity.FILE),
        /// The account may not bring terms in.
        NOT_ALLOWED(Gravity.FILE),
        /// It does not say that it is between Vietnamese and English, or it says something else.
        WRONG_PAIR(Gravity.FILE),
        /// There is no segment in it.
        NO_SEGMENTS(Gravity.FILE),

        /// It is not in Vietnamese and English.
        OTHER_LANGUAGES(Gravity.ENTRY),
        /// One of the two texts is missing or blank.
        EMPTY_TEXT(Gravity.ENTRY),
        /// A text is longer than allowed.
        TOO_LONG(Gravity.ENTRY),
        /// A concept has no term in one of the two languages.
        MISSING_LANGUAGE(Gravity.ENTRY),
        /// An id that was there before.
        DUPLICATE_ID(Gravity.ENTRY),
        /// One syllable without a guard: it would be found everywhere.
        UNGUARDED_SYLLABLE(Gravity.ENTRY),
        /// A term of punctuation only.
        NO_WORD(Gravity.ENTRY),
        /// A date that is none, or a range that ends before it begins.
        BAD_DATE(Gravity.ENTRY),
        /// The same term twice in one concept with overlapping days.
        OVERLAPPING_VALIDITY(Gravity.ENTRY),
        /// A row that was there before.
        DUPLICATE_ROW(Gravity.ENTRY),
        /// A cell is a formula.
        FORMULA(Gravity.ENTRY),

        /// Inline codes were dropped, their text with them.
        CODES_DROPPED(Gravity.WARNING),
        /// A value that is not known; the usual one was taken.
        UNKNOWN_VALUE(Gravity.WARNING),
        /// The desk edited or deleted this concept; what it decided stays.
        KEPT_EDITED(Gravity.WARNING),
        /// A row that was not exported from here.
        UNKNOWN_ROW(Gravity.WARNING),
        /// A concept has no place of its own for this; it stands in the note of the concept.
        KEPT_IN_NOTE(Gravity.WARNING),
        /// Nothing here has a place for this; it was left out.
        LEFT_OUT(Gravity.WARNING),
        /// Another row of the concept says it otherwise; this one was left out.
        OTHER_VALUE(Gravity.WARNING),
        /// Another sheet of the workbook was left out.
        SHEET_LEFT_OUT(Gravity.WARNING),
        /// A third language was left out.
        LANGUAGE_LEFT_OUT(Gravity.WARNING),
        /// A text was brought to Unicode NFC.
        NOT_NFC(Gravity.WARNING);

        private final Gravity gravity;

        Kind(Gravity gravity) {
            this.gravity = gravity;
        }

        /// How far it reaches.
        public Gravity gravity() {
            return gravity;
        }
    }
}
