package org.songngu.mt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    @TempDir
    private Path folder;

    private final JdbcClient client = JdbcClient.create(TestDatabase.dataSource());
    private EngineRows engines;

    @BeforeEach
    void sealedByAFileOfTheDataFolder() {
        engines = rows("engines.secret");
    }

    private EngineRows rows(String secret) {
        return new EngineRows(
                client, new KeySeal(folder.resolve("du-lieu").resolve(secret).toString()));
    }

    private String stored(Engine engine) {
        return client.sql("select api_key from mt_engine where id = ?")
                .param(engine.id().value())
                .query(String.class)
                .single();
    }

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
    void aKeyLiesSealedInTheDatabaseAndOpensForWhoHasTheSecret() throws IOException {
        Engine house = added(HOUSE, KEY);
        String once = stored(house);

        assertThat(once).doesNotContain(KEY.value()).startsWith("{aes}");
        assertThat(rows("engines.secret").key(house.id())).isEqualTo(KEY);
        assertThat(Files.getPosixFilePermissions(folder.resolve("du-lieu/engines.secret")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        engines.change(house.id(), HOUSE, KEY, BOSS);
        assertThat(stored(house)).as("the same key twice").isNotEqualTo(once);
    }

    @Test
    void aKeyThatCannotBeOpenedIsNoKeyAndCanBeGivenAnew() {
        Engine house = added(HOUSE, KEY);
        Engine model = added(MODEL, KEY);
        client.sql("update mt_engine set api_key = left(api_key, -8) || 'AAAAAAA=' where id = ?")
                .param(model.id().value())
                .update();

        assertThat(engines.key(model.id())).as("tampered with").isEqualTo(ApiKey.NONE);
        EngineRows foreign = rows("another.secret");
        assertThat(foreign.key(house.id())).as("no secret").isEqualTo(ApiKey.NONE);
        foreign.change(model.id(), MODEL, KEY, BOSS);
        assertThat(foreign.key(house.id())).as("another secret").isEqualTo(ApiKey.NONE);
        assertThat(foreign.key(model.id())).isEqualTo(KEY);
    }

    @Test
    void aSecretThatCannotBeWrittenRefusesTheKeyAndStoresNothing() throws IOException {
        Files.writeString(folder.resolve("khong-phai-thu-muc"), "");
        EngineRows blocked = new EngineRows(
                client,
                new KeySeal(folder.resolve("khong-phai-thu-muc/engines.secret").toString()));

        assertThat(blocked.add(HOUSE, KEY, BOSS)).hasValue(Refusal.SEALING);
        assertThat(blocked.all()).isEmpty();
        assertThat(blocked.add(HOUSE, ApiKey.NONE, BOSS))
                .as("no key, no secret")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abcd", "không phải hex", "00112233445566778899aabbccddeeff"})
    void aFileThatIsNoSecretSealsNothingAndIsLeftAlone(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("hong.secret"), content);
        EngineRows broken = new EngineRows(client, new KeySeal(file.toString()));

        assertThat(broken.add(HOUSE, KEY, BOSS)).hasValue(Refusal.SEALING);
        assertThat(file).hasContent(content);
        assertThat(broken.key(added(HOUSE, KEY).id())).isEqualTo(ApiKey.NONE);
    }

    @Test
    void aKeyFromBeforeKeysWereSealedIsSealedWhenItIsFirstUsed() {
        Engine house = added(HOUSE, ApiKey.NONE);
        client.sql("update mt_engine set api_key = 'bi-mat-2026' where id = ?")
                .param(house.id().value())
                .update();

        assertThat(engines.key(house.id())).isEqualTo(KEY);
        assertThat(stored(house)).startsWith("{aes}");
        assertThat(engines.key(house.id())).isEqualTo(KEY);
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
