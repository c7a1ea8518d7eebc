package org.songngu.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Slows guessing down: 5 failed sign-ins a minute for an account, 20 for an address (ASVS 5.0, 6.3.1). Ask before the
/// password is looked at, and tell what came of it. Safe for many threads.
@Component
public class SignInThrottle {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int PER_ACCOUNT = 5;
    private static final int PER_ADDRESS = 20;
    private static final int MOST_KEPT = 20_000;

    private final InstantSource clock;
    private final Map<String, Deque<Instant>> failures = new HashMap<>();

    SignInThrottle() {
        this(InstantSource.system());
    }

    SignInThrottle(InstantSource clock) {
        this.clock = clock;
    }

    /// How long to wait before the next try.
    ///
    /// @param userName as typed
    /// @param address  of the browser
    /// @return zero when it may be tried now
    public synchronized Duration delay(String userName, String address) {
        Instant now = clock.instant();
        Duration account = delay(account(userName), PER_ACCOUNT, now);
        Duration place = delay(address(address), PER_ADDRESS, now);
        return account.compareTo(place) > 0 ? account : place;
    }

    /// Counts a sign-in that failed.
    ///
    /// @param userName as typed, known or not
    /// @param address  of the browser
    public synchronized void failed(String userName, String address) {
        Instant now = clock.instant();
        if (failures.size() > MOST_KEPT) {
            failures.values().removeIf(times -> isOver(times.getLast(), now));
        }
        failures.computeIfAbsent(account(userName), key -> new ArrayDeque<>()).add(now);
        failures.computeIfAbsent(address(address), key -> new ArrayDeque<>()).add(now);
    }

    /// Forgets the failures of an account that has signed in; those of the address stay.
    ///
    /// @param userName as typed
    public synchronized void succeeded(String userName) {
        failures.remove(account(userName));
    }

    private Duration delay(String key, int most, Instant now) {
        Deque<Instant> times = failures.get(key);
        if (times == null) {
            return Duration.ZERO;
        }
        while (!times.isEmpty() && isOver(times.getFirst(), now)) {
            times.removeFirst();
        }
        if (times.isEmpty()) {
            failures.remove(key);
        }
        return times.size() < most
                ? Duration.ZERO
                : Duration.between(now, times.getFirst().plus(WINDOW));
    }

    private static boolean isOver(Instant time, Instant now) {
        return !time.plus(WINDOW).isAfter(now);
    }

    synchronized int size() {
        return failures.size();
    }

    private static String account(String userName) {
        return "account " + userName.strip().toLowerCase(Locale.ROOT);
    }

    private static String address(String address) {
        return "address " + address;
    }
}
