package org.songngu.ui.editor;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.songngu.workbench.BulkApproval;
import org.songngu.workbench.EditOutcome;

/// Counts before or after an approval of many segments; `frontend/review-door.ts` has the same shape.
///
/// @param receipt  with which it is taken back; 0 before, and when nothing was approved
/// @param asked    how many were asked for
/// @param already  how many were approved before
/// @param approved how many can be approved, or were
/// @param left     numbers of those that were left out, by reason
record ApprovalItem(long receipt, int asked, int already, int approved, Map<String, List<Integer>> left) {

    static ApprovalItem of(BulkApproval.Plan plan) {
        return new ApprovalItem(0, plan.asked(), plan.approved(), plan.able().size(), names(plan.left()));
    }

    static ApprovalItem of(BulkApproval.Receipt receipt, int asked) {
        return new ApprovalItem(receipt.id(), asked, 0, receipt.approved(), names(receipt.left()));
    }

    private static Map<String, List<Integer>> names(Map<EditOutcome.Reason, List<Integer>> left) {
        Map<String, List<Integer>> names = new TreeMap<>();
        left.forEach((reason, numbers) -> names.put(reason.name(), numbers));
        return names;
    }
}
