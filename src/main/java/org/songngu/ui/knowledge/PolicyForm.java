package org.songngu.ui.knowledge;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import org.songngu.memory.Trust;
import org.songngu.memory.TrustPolicy;

/// From which level of trust units may be offered, inserted, propagated and exported; for a memory or for a job.
public final class PolicyForm extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<Trust> offered = levels("offered");
    private final Select<Trust> inserted = levels("inserted");
    private final Select<Trust> propagated = levels("propagated");
    private final Select<Trust> exported = levels("exported");

    /// @param policy what is set now
    public PolicyForm(TrustPolicy policy) {
        addClassName("row");
        offered.setValue(policy.offered());
        inserted.setValue(policy.inserted());
        propagated.setValue(policy.propagated());
        exported.setValue(policy.exported());
        add(offered, inserted, propagated, exported);
    }

    private Select<Trust> levels(String use) {
        Select<Trust> select = new Select<>();
        select.setItems(Trust.values());
        select.setLabel(getTranslation("memory.policy." + use));
        select.setItemLabelGenerator(level -> getTranslation("trust." + level.name()));
        select.setWidth("220px");
        select.setId("policy-" + use);
        return select;
    }

    /// What is chosen.
    public TrustPolicy policy() {
        return new TrustPolicy(offered.getValue(), inserted.getValue(), propagated.getValue(), exported.getValue());
    }
}
