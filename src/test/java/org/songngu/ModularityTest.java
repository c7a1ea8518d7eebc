package org.songngu;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTest {

    @Test
    void arrowsBetweenModulesPointDownOnlyAndAreDeclared() {
        ApplicationModules modules = ApplicationModules.of(Application.class);
        modules.verify();
        new Documenter(modules, Documenter.Options.defaults().withOutputFolder("target/modules"))
                .writeModulesAsPlantUml();
    }
}
