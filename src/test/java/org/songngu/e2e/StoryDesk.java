package org.songngu.e2e;

import com.microsoft.playwright.Page;

/// The demo desk of a story: the application, a browser, and the people who work there.
final class StoryDesk implements AutoCloseable {

    private final RunningApp app;
    private final Browser browser = new Browser();

    private StoryDesk(RunningApp app) {
        this.app = app;
    }

    /// Starts the application on a data folder of its own.
    ///
    /// @param name of the folder
    static StoryDesk open(String name) {
        return new StoryDesk(RunningApp.start(name, "--spring.profiles.active=demo"));
    }

    String url() {
        return app.url();
    }

    /// The translator, signed in.
    Page lan() {
        return signedIn("lan", "phien-dich-2026");
    }

    /// The reviewer, signed in.
    Page minh() {
        return signedIn("minh", "hieu-dinh-2026");
    }

    private Page signedIn(String userName, String password) {
        Page page = browser.context();
        Browser.signIn(page, app.url(), userName, password);
        return page;
    }

    @Override
    public void close() {
        browser.close();
        app.close();
    }
}
