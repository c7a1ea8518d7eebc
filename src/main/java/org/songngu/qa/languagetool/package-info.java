/// Spelling and grammar of a text by LanguageTool, in process: its English, and a Vietnamese language module of our
/// own.
///
/// The door is [org.songngu.qa.Proofreader]. Everything Vietnamese below [org.songngu.qa.languagetool.Vietnamese] is
/// plain code on words: LanguageTool gives the frame, the XML rules and the one list of matches.
@NullMarked
package org.songngu.qa.languagetool;

import org.jspecify.annotations.NullMarked;
