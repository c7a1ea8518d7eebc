package org.songngu.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/// The desk and the import as a person meets them.
final class DeskPage {

    private static final int DEMO_ARTICLES = 2;

    private DeskPage() {}

    /// Imports a text as a file, makes the job and waits for its editor.
    ///
    /// @return the job's number
    static String importText(Page page, String url, String text) {
        page.navigate(url + "/import");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("bai-viet.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8)));
        page.locator("#create").waitFor();
        page.locator("#create").click();
        page.waitForURL("**/jobs/*", new Page.WaitForURLOptions().setTimeout(300_000));
        EditorPage.on(page);
        return page.url().replaceAll(".*/jobs/(\\d+).*", "$1");
    }

    /// Opens the desk and waits until the demo's articles are on it: they are made once the application answers.
    static void await(Page page, String url) {
        for (int tries = 0; tries < 60; tries++) {
            page.navigate(url + "/");
            page.locator(".job-title, .empty").first().waitFor();
            if (page.locator(".job-title").count() >= DEMO_ARTICLES) {
                return;
            }
        }
        throw new IllegalStateException("no demo articles");
    }

    /// An article of so many one-sentence paragraphs, none of which the memory knows.
    ///
    /// @param segments how many, headline included
    static String longArticle(int segments) {
        StringBuilder text = new StringBuilder("Hội nghị tổng kết công tác đối ngoại của địa phương\n\n");
        for (int i = 2; i <= segments; i++) {
            text.append("Tổ công tác số ")
                    .append(i)
                    .append(" trình bày bản tham luận về kinh nghiệm vận động bạn bè ở địa bàn thứ ")
                    .append(i * 7)
                    .append(".\n\n");
        }
        return text.toString();
    }
}
