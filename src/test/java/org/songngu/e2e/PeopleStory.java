package org.songngu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// An urgent article in three browsers at once: two who translate, each their part, and a reviewer behind them. They
/// see each other, take a segment over, and settle two versions; at the end every text is the one that was meant.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PeopleStory {

    private static final int SEGMENTS = 8;
    private static final String OPENED = "The talks opened in Hanoi on Monday morning.";

    private static RunningApp app;
    private static Browser browser;
    private static String job;
    private static EditorPage lan;
    private static EditorPage boss;
    private static EditorPage minh;

    @BeforeAll
    static void open() {
        app = RunningApp.start("people", "--spring.profiles.active=demo");
        browser = new Browser();
        Page page = browser.context();
        Browser.signIn(page, app.url(), "lan", "phien-dich-2026");
        job = DeskPage.importText(page, app.url(), DeskPage.longArticle(SEGMENTS));
        lan = EditorPage.on(page);
        boss = arrives("admin", "quan-tri-2026", "");
        minh = arrives("minh", "hieu-dinh-2026", "/review");
    }

    private static EditorPage arrives(String userName, String password, String where) {
        Page page = browser.context();
        Browser.signIn(page, app.url(), userName, password);
        page.navigate(app.url() + "/jobs/" + job + where);
        return EditorPage.on(page);
    }

    @AfterAll
    static void close() {
        browser.close();
        app.close();
    }

    private static void fill(EditorPage editor, String text) {
        editor.press("Control+a");
        editor.press("Delete");
        editor.type(text);
    }

    private static Locator at(EditorPage editor, int number, String userName) {
        return editor.row(number).locator(".se-people .who[data-user=" + userName + "]");
    }

    private static Locator notice(EditorPage editor, String words) {
        return editor.page().locator(".se-notice", new Page.LocatorOptions().setHasText(words));
    }

    private static String stored(int number) {
        String text = lan.page()
                .request()
                .get(app.url() + "/exports/jobs/" + job + "/xlf")
                .text();
        return Xliff.target(text, number);
    }

    @Test
    @Order(1)
    void theArticleIsDividedByKeyAndEverybodySeesTheirPart() {
        Page page = lan.page();
        lan.press("Alt+Shift+S");
        page.locator("segment-parts input[value=lan]").check();
        page.locator("segment-parts input[value=admin]").check();
        page.locator("segment-parts fieldset .se-primary").click();
        assertThat(page.locator(".pd-list li")).hasCount(2);
        page.locator("segment-parts select[name=reviewer]").selectOption("minh");
        Browser.picture(page, "parts");
        lan.press("Escape");

        assertThat(page.locator(".ts-mine")).hasText(Pattern.compile("Mine: 1–4"));
        assertThat(boss.page().locator(".ts-mine")).hasText(Pattern.compile("Mine: 5–8"));
        assertThat(minh.page().locator(".ts-reviewer")).hasText("Reviewer: Trần Quang Minh");

        boss.press("Alt+S");
        assertThat(boss.row(5)).hasAttribute("aria-setsize", "4");
        boss.press("Alt+S");
        assertThat(boss.row(5)).hasAttribute("aria-setsize", Integer.toString(SEGMENTS));
    }

    @Test
    @Order(2)
    void everybodySeesWhoIsWhereAndWhatIsConfirmed() {
        lan.goTo(2);
        boss.goTo(6);

        assertThat(at(minh, 2, "lan")).isVisible();
        assertThat(at(minh, 6, "admin")).isVisible();
        assertThat(at(lan, 6, "admin")).isVisible();
        assertThat(lan.page().locator(".ts-people .who")).hasCount(2);

        fill(lan, "Group two spoke about winning friends.");
        assertThat(boss.target(2)).hasText("Group two spoke about winning friends.");
        lan.press("Control+Enter");
        assertThat(boss.state(2, "TRANSLATED")).isVisible();
        assertThat(minh.state(2, "TRANSLATED")).isVisible();
    }

    @Test
    @Order(3)
    void aSegmentThatSomebodyWritesInIsTakenOverAndNothingIsLost() {
        lan.goTo(3);
        fill(lan, "Group three");
        assertThat(boss.page().locator(".se-row.se-theirs[data-number=\"3\"]")).isVisible();
        boss.goTo(3);
        assertThat(boss.page().locator(".se-held")).containsText("Nguyễn Thị Lan has been editing this segment since");
        boss.type("never written");
        assertThat(boss.target(3).page().locator(".se-field")).hasText("Group three");
        Browser.picture(boss.page(), "held");

        lan.type(" took");
        boss.press("Alt+T");
        assertThat(boss.page().locator(".se-held")).hasCount(0);
        assertThat(notice(lan, "took over segment 3")).isVisible();
        assertThat(lan.page().locator(".se-held")).isVisible();
        assertThat(boss.page().locator(".se-field")).hasText("Group three took");
        boss.press("End");
        boss.type(" the floor.");
        boss.press("Control+Enter");

        assertThat(lan.page().locator(".se-field")).hasText("Group three took the floor.");
        assertThat(lan.page().locator(".se-held")).hasCount(0);
        boss.awaitSaved();
        assertThat(stored(3)).isEqualTo("Group three took the floor.");
    }

    @Test
    @Order(4)
    void twoVersionsAreMergedByKeys() {
        boss.goTo(7);
        lan.goTo(4);
        fill(lan, OPENED);
        lan.press("Control+Enter");
        lan.awaitSaved();
        assertThat(boss.target(4)).hasText(OPENED);
        lan.goTo(4);
        lan.page().context().setOffline(true);
        fill(lan, OPENED.replace("Hanoi", "Ha Noi"));
        assertThat(lan.page().locator(".ts-offline")).hasText(Pattern.compile("Offline, 1 segments waiting"));
        boss.goTo(4);
        fill(boss, OPENED.replace("Monday", "Tuesday"));
        boss.press("Control+Enter");
        boss.awaitSaved();

        lan.page().context().setOffline(false);
        lan.page().locator(".xp-box").waitFor();
        assertThat(stored(4)).isEqualTo(OPENED.replace("Monday", "Tuesday"));
        lan.press("Alt+V");
        lan.page().locator(".xp-box:focus").waitFor();
        lan.press("3");
        lan.page().locator("segment-conflict textarea:focus").waitFor();
        Browser.picture(lan.page(), "merge");
        lan.press("Control+Enter");
        lan.awaitSaved();

        String merged = "The talks opened in Ha Noi on Tuesday morning.";
        assertThat(boss.target(4)).hasText(merged);
        assertThat(stored(4)).isEqualTo(merged);
    }

    @Test
    @Order(5)
    void theReviewerApprovesWhileTheOthersGoOn() {
        boss.goTo(5);
        fill(boss, "Group five gave its paper.");
        minh.goTo(2);
        minh.press("Control+Enter");
        assertThat(lan.state(2, "APPROVED")).isVisible();
        assertThat(boss.state(2, "APPROVED")).isVisible();
        boss.type(" It was long.");
        boss.press("Control+Enter");
        assertThat(minh.target(5)).hasText("Group five gave its paper. It was long.");
    }

    @Test
    @Order(6)
    void allThreeWriteAtOnceAndEveryTextIsThereAtTheEnd() {
        lan.goTo(1);
        boss.goTo(6);
        minh.goTo(8);
        List<EditorPage> all = List.of(lan, boss, minh);
        all.forEach(editor -> editor.press("Control+a"));
        for (String word : new String[] {"Local", " work", " on", " friendship", " abroad", "."}) {
            all.forEach(editor -> editor.type(word));
        }
        lan.press("Control+Enter");
        boss.press("Control+Enter");
        fill(boss, "Group seven.");
        boss.press("Control+Enter");
        all.forEach(EditorPage::awaitSaved);

        assertThat(List.of(stored(1), stored(6), stored(8))).containsOnly("Local work on friendship abroad.");
        assertThat(stored(2)).isEqualTo("Group two spoke about winning friends.");
        assertThat(stored(7)).isEqualTo("Group seven.");
        assertThat(lan.target(8)).hasText("Local work on friendship abroad.");
        assertThat(minh.target(1)).hasText("Local work on friendship abroad.");
    }

    @Test
    @Order(7)
    void whoClosesTheBrowserIsGone() {
        boss.page().close();

        assertThat(lan.page().locator(".ts-people .who[data-user=admin]")).hasCount(0);
        assertThat(lan.page().locator(".ts-people .who[data-user=minh]")).hasCount(1);
    }
}
