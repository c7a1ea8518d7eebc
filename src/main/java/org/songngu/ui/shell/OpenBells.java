package org.songngu.ui.shell;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.songngu.workbench.Notified;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells the open pages of a person that there is something new for them. Holds bells weakly: a page that was lost
/// without a word goes with its session.
@Component
class OpenBells {

    private final Map<String, Set<NoticeBell>> bells = new ConcurrentHashMap<>();

    void add(String userName, NoticeBell bell) {
        bells.compute(userName, (name, open) -> {
            Set<NoticeBell> set =
                    open == null ? Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>())) : open;
            set.add(bell);
            return set;
        });
    }

    void remove(String userName, NoticeBell bell) {
        bells.computeIfPresent(userName, (name, open) -> {
            open.remove(bell);
            return open.isEmpty() ? null : open;
        });
    }

    @EventListener
    void tell(Notified notified) {
        notified.recipients().forEach(name -> open(name).forEach(NoticeBell::ring));
    }

    /// Tells a person's other pages that something was read.
    void read(String userName) {
        open(userName).forEach(NoticeBell::ring);
    }

    private List<NoticeBell> open(String userName) {
        Set<NoticeBell> open = bells.get(userName);
        if (open == null) {
            return List.of();
        }
        synchronized (open) {
            return List.copyOf(open);
        }
    }
}
