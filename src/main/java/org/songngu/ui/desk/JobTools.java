package org.songngu.ui.desk;

import org.songngu.workbench.JobDesk;
import org.songngu.workbench.JobEngines;
import org.songngu.workbench.JobTemplates;
import org.songngu.workbench.Workbench;
import org.springframework.stereotype.Component;

/// What works on jobs from the desk.
///
/// @param workbench makes and deletes them
/// @param desk      lists and plans them
/// @param templates what they begin with
/// @param engines   whom they ask
/// @param knowledge what is chosen from for them
@Component
record JobTools(Workbench workbench, JobDesk desk, JobTemplates templates, JobEngines engines, Choices knowledge) {}
