package org.songngu.workbench;

import java.time.LocalDate;
import org.songngu.text.LanguagePair;

/// The facts of a job to be made.
///
/// @param title        shown on the desk
/// @param pair         direction
/// @param articleDate  decides which terms are valid
/// @param houseStyle   code of the house style
/// @param selfApproval whether people may approve their own segments
public record NewJob(String title, LanguagePair pair, LocalDate articleDate, String houseStyle, boolean selfApproval) {}
