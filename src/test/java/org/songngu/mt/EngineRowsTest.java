package org.songngu.mt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.account.Account;
import org.songngu.account.AccountId;
import org.songngu.account.Role;
import org.songngu.mt.EngineSettings.Refusal;
import org.songngu.store.TestDatabase;
import org.songngu.text.LanguagePair;
import org.springframework.jdbc.core.simple.JdbcClient;

class EngineRowsTest {

    static final Account BOSS = new Account(new AccountId(1), "boss", "Quản trị", Set.of(Role.ADMIN), true, false);
    private static final Account MINH =
            new Account(new AccountId(2), "minh", "Minh", Set.of(Role.REVIEWER, Role.TRANSLATOR), true, false);
    private static final EngineSettings HOUSE = new EngineSettings(
            "Máy dịch nhà", EngineKind.LIBRE_TRANSLATE, "http://localhost:5000", "", Set.of(LanguagePair.VI_EN));
    private static final EngineSettings MODEL = new EngineSettings(
            "Mô hình",
            EngineKind.LANGUAGE_MODEL,
            "https://llm.test/v1",
            "qwen",
            Set.of(LanguagePair.VI_EN, LanguagePair.EN_VI));
    private static final ApiKey KEY = new ApiKey("bi-mat-2026");

    private final EngineRows engines = new EngineRows(JdbcClient.create(TestDatabase.dataSource()));

    private Engine added(EngineSettings settings, ApiKey key) {
        assertThat(engines.add(settings, key, BOSS)).isEmpty();
        return engines.all().stream()
                .filter(engine -> engine.settings().name().equals(settings.name()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anEngineIsKeptWithEverythingButItsKeyToBeSeen() {
        Engine house = added(HOUSE, KEY);
        Engine model = added(MODEL, ApiKey.NONE);

        assertThat(engines.all()).containsExactly(house, model);
        assertThat(house).isEqualTo(new Engine(house.id(), 0, HOUSE, true));
        assertThat(model).isEqualTo(new Engine(model.id(), 0, MODEL, false));
        assertThat(house.toString()).doesNotContain(KEY.value());
        assertThat(engines.key(house.id())).isEqualTo(KEY);
        assertThat(KEY.toString()).doesNotContain(KEY.value());
    }

    @Test
    void onlyEnginesOfThePairAreOffered() {
        Engine house = added(HOUSE, KEY);
        Engine model = added(MODEL, KEY);

        assertThat(engines.doing(LanguagePair.VI_EN)).containsExactly(house, model);
        assertThat(engines.doing(LanguagePair.EN_VI)).containsExactly(model);
    }

    @Test
    void theStoredKeyStaysAsLongAsItGoesToTheSameAddress() {
        EngineId id = added(HOUSE, KEY).id();
        EngineSettings renamed =
                new EngineSettings("Máy dịch", HOUSE.kind(), HOUSE.address(), "", Set.of(LanguagePair.EN_VI));

        assertThat(engines.change(id, renamed, ApiKey.NONE, BOSS)).isEmpty();
        assertThat(engines.key(id)).isEqualTo(KEY);
        assertThat(engines.byId(id)).hasValue(new Engine(id, 1, renamed, true));

        EngineSettings moved = new EngineSettings(
                "Máy dịch", HOUSE.kind(), "http://elsewhere.test:5000", "", Set.of(LanguagePair.EN_VI));
        assertThat(engines.change(id, moved, ApiKey.NONE, BOSS)).isEmpty();
        assertThat(engines.key(id)).isEqualTo(ApiKey.NONE);

        assertThat(engines.change(id, moved, new ApiKey("moi"), BOSS)).isEmpty();
        assertThat(engines.key(id)).isEqualTo(new ApiKey("moi"));
    }

    @Test
    void onlyAdminsKeepEngines() {
        assertThat(engines.add(HOUSE, KEY, MINH)).hasValue(Refusal.NOT_ALLOWED);
        EngineId id = added(HOUSE, KEY).id();

        assertThat(engines.change(id, MODEL, KEY, MINH)).hasValue(Refusal.NOT_ALLOWED);
        assertThat(engines.delete(id, MINH)).isFalse();
        assertThat(engines.byId(id)).map(Engine::settings).hasValue(HOUSE);
        assertThat(engines.delete(id, BOSS)).isTrue();
        assertThat(engines.all()).isEmpty();
        assertThat(engines.change(id, HOUSE, KEY, BOSS)).hasValue(Refusal.GONE);
    }

    @Test
    void aNameIsTakenOnce() {
        added(HOUSE, KEY);
        EngineId other = added(MODEL, KEY).id();

        assertThat(engines.add(HOUSE, KEY, BOSS)).hasValue(Refusal.NAME_TAKEN);
        assertThat(engines.change(other, HOUSE, KEY, BOSS)).hasValue(Refusal.NAME_TAKEN);
        assertThat(engines.byId(other)).map(Engine::settings).hasValue(MODEL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost:5000",
                "ftp://may.test",
                "file:///etc/passwd",
                "http://",
                "http://lan:matkhau@may.test",
                "http://may.test:65536",
                "http://may.test:0",
                "http://may.test/?q=1",
                "http://may.test/#a",
                "http://máy dịch"
            })
    void anAddressThatMayNotBeAskedIsRefused(String address) {
        EngineSettings settings = new EngineSettings("Máy", HOUSE.kind(), address, "", HOUSE.pairs());

        assertThat(engines.add(settings, KEY, BOSS)).hasValue(Refusal.ADDRESS);
    }

    @ParameterizedTest
    @CsvSource({
        "https://may.test/, https://may.test/v1/chat/completions",
        "https://may.test/v1, https://may.test/v1/chat/completions",
        "https://may.test/openai/v1/, https://may.test/openai/v1/chat/completions",
        "https://may.test/v1/chat/completions, https://may.test/v1/chat/completions"
    })
    void whatTheAddressSaysAlreadyIsNotSaidTwice(String address, String whole) {
        assertThat(EngineAddress.of(address).orElseThrow().at("/v1/chat/completions"))
                .hasToString(whole);
    }

    @Test
    void settingsThatLackSomethingAreRefused() {
        for (EngineSettings settings : List.of(
                new EngineSettings(" ", HOUSE.kind(), HOUSE.address(), "", HOUSE.pairs()),
                new EngineSettings("x".repeat(61), HOUSE.kind(), HOUSE.address(), "", HOUSE.pairs()))) {
            assertThat(engines.add(settings, KEY, BOSS)).hasValue(Refusal.NAME);
        }
        EngineSettings unnamed =
                new EngineSettings("M", EngineKind.LANGUAGE_MODEL, MODEL.address(), " ", MODEL.pairs());
        assertThat(engines.add(unnamed, KEY, BOSS)).hasValue(Refusal.MODEL);
        EngineSettings idle = new EngineSettings("M", HOUSE.kind(), HOUSE.address(), "", Set.of());
        assertThat(engines.add(idle, KEY, BOSS)).hasValue(Refusal.PAIRS);
        assertThat(engines.add(HOUSE, new ApiKey("khóa\nX-Other: 1"), BOSS)).hasValue(Refusal.KEY);
    }
}
