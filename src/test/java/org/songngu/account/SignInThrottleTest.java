package org.songngu.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private Instant now = Instant.parse("2026-11-21T08:00:00Z");
    private final SignInThrottle throttle = new SignInThrottle(() -> now);

    @Test
    void theSixthTryForAnAccountWithinAMinuteWaitsWhereverItComesFrom() {
        for (int i = 0; i < 5; i++) {
            assertThat(throttle.delay("lan", "192.0.2." + i)).isZero();
            throttle.failed("lan", "192.0.2." + i);
            now = now.plusSeconds(1);
        }
        assertThat(throttle.delay(" LAN ", "192.0.2.99")).isEqualTo(Duration.ofSeconds(55));
        assertThat(throttle.delay("minh", "192.0.2.99")).isZero();
        now = now.plusSeconds(55);
        assertThat(throttle.delay("lan", "192.0.2.99")).isZero();
    }

    @Test
    void theTwentyFirstTryFromAnAddressWaitsWhoeverIsTried() {
        for (int i = 0; i < 20; i++) {
            assertThat(throttle.delay("người" + i, "192.0.2.7")).isZero();
            throttle.failed("người" + i, "192.0.2.7");
        }
        assertThat(throttle.delay("lan", "192.0.2.7")).isEqualTo(Duration.ofMinutes(1));
        assertThat(throttle.delay("lan", "192.0.2.8")).isZero();
    }

    @Test
    void aSignInClearsTheAccountButNotTheAddress() {
        for (int i = 0; i < 20; i++) {
            throttle.failed(i < 5 ? "lan" : "khác" + i, "192.0.2.7");
        }
        throttle.succeeded("Lan");
        assertThat(throttle.delay("lan", "192.0.2.8")).isZero();
        assertThat(throttle.delay("lan", "192.0.2.7")).isPositive();
    }

    @Test
    void manyNamesDoNotFillTheMemory() {
        for (int i = 0; i < 30_000; i++) {
            throttle.failed("n" + i, "192.0.2." + i);
            now = now.plusMillis(100);
        }
        assertThat(throttle.size()).isLessThan(21_000);
    }
}
