package org.songngu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// An article and its translation become pairs of the memory, corrected by key alone.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AlignmentStory {

    private static final String VI = """
            Việt Nam và Na Uy thúc đẩy hợp tác nghề cá
            Ngày 12/5, tại Hà Nội, Bộ trưởng Ngoại giao đã tiếp Đại sứ Na Uy.
            Hai bên nhất trí mở rộng hợp tác trong lĩnh vực nuôi biển.
            Kim ngạch thương mại hai nước đạt 512 triệu USD trong năm 2025. Con số này tăng 14,5% so với năm trước.
            Đại sứ cảm ơn sự đón tiếp nồng hậu.
            """;
    private static final String EN = """
            Vietnam and Norway promote fisheries cooperation
            The Minister of Foreign Affairs received the Norwegian Ambassador in Hanoi on May 12.
            The two sides agreed to expand cooperation in marine farming.
            Two-way trade hit 512 million USD in 2025, up 14.5 percent from the previous year.
            The Ambassador thanked him for the warm welcome.
            """;

    private static RunningApp app;
    private static Browser browser;
    private static Page page;

    @BeforeAll
    static void open() {
        app = RunningApp.start("alignment", "--spring.profiles.active=demo");
        browser = new Browser();
        page = browser.context();
        Browser.signIn(page, app.url(), "minh", "hieu-dinh-2026");
    }

    @AfterAll
    static void close() {
        browser.close();
        app.close();
    }

    // the list keeps rows that it no longer needs, hidden
    private static Locator rows() {
        return page.locator(".link-row:visible");
    }

    @Test
    @Order(1)
    void twoPastedTextsStandSideBySide() {
        page.navigate(app.url() + "/alignment");
        page.locator("#text-vi textarea").fill(VI);
        page.locator("#text-en textarea").fill(EN);
        page.locator("#text-en textarea").press("Tab");
        page.locator("#align").click();

        assertThat(rows()).hasCount(5);
        assertThat(rows().nth(3)).containsText("Con số này tăng 14,5%");
        assertThat(rows().nth(3)).containsText("Two-way trade hit 512 million USD");
        assertThat(page.locator("#key-link")).containsText("L");
    }

    @Test
    @Order(2)
    void theLinksAreEditedByKeyAndEveryEditIsTakenBack() {
        page.locator("#links").press("ArrowDown");
        page.locator("#links").press("m");
        assertThat(rows()).hasCount(4);
        page.locator("#links").press("u");
        assertThat(page.locator(".link-row.alone:visible")).not().hasCount(0);
        page.locator("#links").press("Control+z");
        assertThat(rows()).hasCount(4);
        page.locator("#links").press("Control+z");
        assertThat(rows()).hasCount(5);
    }

    @Test
    @Order(3)
    void aClosedPageLosesNothing() {
        page.locator("#links").press("Shift+Enter");
        assertThat(page.locator(".link-row .chip.green:visible")).not().hasCount(0);

        page.reload();

        assertThat(rows()).hasCount(5);
        assertThat(page.locator(".link-row .chip.green:visible")).not().hasCount(0);
    }

    @Test
    @Order(4)
    void thePairsGoIntoAMemoryAndAreFoundThere() {
        page.locator("#alignment-memory").click();
        page.getByRole(AriaRole.OPTION).first().click();
        page.locator("#store").click();
        assertThat(page.locator("vaadin-notification-card")).isVisible();

        page.navigate(app.url() + "/memory");
        page.locator("#phrase input").fill("hợp tác nghề cá");
        page.locator("#phrase input").press("Enter");

        assertThat(page.locator(".hits")).containsText("fisheries cooperation");
    }
}
