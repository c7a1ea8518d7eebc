package org.songngu.alignment;

import static org.mockito.Mockito.mock;

import org.songngu.account.Audit;
import org.songngu.store.TestStoreBeans;
import org.songngu.workbench.Workbench;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/// A desk with what ships, terms and units, and with everything that alignment asks.
// no @Configuration: a scan of this package must not find it
@Import({Audit.class, TestStoreBeans.class})
@ComponentScan(
        basePackages = {
            "org.songngu.termbase",
            "org.songngu.memory",
            "org.songngu.placeable",
            "org.songngu.article",
            "org.songngu.interchange",
            "org.songngu.alignment"
        },
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test.*"))
class AlignmentDesk {

    @Bean
    Workbench workbench() {
        return mock(Workbench.class);
    }

    static ConfigurableApplicationContext open() {
        SpringApplication application = new SpringApplication(AlignmentDesk.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setRegisterShutdownHook(false);
        return application.run("--songngu.interchange.shipped=true");
    }
}
