package org.songngu.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songngu.account.Audit;
import org.songngu.article.Documents;
import org.songngu.memory.MemoryFiles;
import org.songngu.memory.MemoryPolicies;
import org.songngu.store.TestStoreBeans;
import org.songngu.termbase.Term;
import org.songngu.termbase.TermHit;
import org.songngu.termbase.TermQuery;
import org.songngu.termbase.Termbase;
import org.songngu.text.LanguagePair;
import org.songngu.workbench.Workbench;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/// A start without web, as the command line makes it, with the real termbase and the files that ship.
class ShippedStartTest {

    @Test
    void afterAStartTheShippedTermsAreRecognisedAndTheShippedUnitsAreThere() {
        SpringApplication application = new SpringApplication(Desk.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setRegisterShutdownHook(false);
        try (ConfigurableApplicationContext desk = application.run()) {
            Termbase termbase = desk.getBean(Termbase.class);
            String sentence = "Đảng Cộng sản Việt Nam coi trọng quan hệ Đối tác Chiến lược Toàn diện.";

            List<TermHit> hits =
                    termbase.recognize(sentence, new TermQuery(LanguagePair.VI_EN, LocalDate.of(2026, 1, 30), "VNA"));

            assertThat(termbase.size()).isGreaterThan(1_000);
            assertThat(hits)
                    .filteredOn(hit -> !hit.nested())
                    .extracting(hit -> hit.targets().getFirst())
                    .extracting(Term::text)
                    .anyMatch("Communist Party of Vietnam"::equals);
            assertThat(desk.getBean(MemoryFixture.class).stored())
                    .hasSizeGreaterThan(500)
                    .extracting(unit -> unit.origin().houseStyle())
                    .containsOnly("VNA");
            assertThat(desk.getBean(ShippedData.class).load())
                    .as("nothing is new")
                    .isEmpty();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import({Audit.class, TestStoreBeans.class})
    @ComponentScan(
            basePackages = {"org.songngu.termbase", "org.songngu.interchange"},
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test.*"))
    static class Desk {

        @Bean
        MemoryFixture memory() {
            return new MemoryFixture();
        }

        @Bean
        MemoryFiles memoryFiles(MemoryFixture memory) {
            return new MemoryFilesFixture(memory);
        }

        @Bean
        Documents documents() {
            return mock(Documents.class);
        }

        @Bean
        MemoryPolicies memoryPolicies() {
            return mock(MemoryPolicies.class);
        }

        @Bean
        Workbench workbench() {
            return mock(Workbench.class);
        }
    }
}
