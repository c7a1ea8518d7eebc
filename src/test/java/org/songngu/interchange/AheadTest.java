package org.songngu.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AheadTest {

    @Test
    void everythingComesOnceAndInOrder() {
        List<String> found = new ArrayList<>();
        try (Ahead<String> ahead = new Ahead<>(List.of("một", "hai", "ba").iterator())) {
            ahead.forEachRemaining(found::add);
            assertThatThrownBy(ahead::next).isInstanceOf(NoSuchElementException.class);
        }
        assertThat(found).containsExactly("một", "hai", "ba");
    }

    @Test
    void whatFailsInTheSourceFailsForTheReaderAfterWhatCameBefore() {
        Iterator<String> source = Stream.of("một", "hỏng")
                .map(one -> {
                    if (one.equals("hỏng")) {
                        throw new IllegalStateException("đứt kết nối");
                    }
                    return one;
                })
                .iterator();
        try (Ahead<String> ahead = new Ahead<>(source)) {
            assertThat(ahead.next()).isEqualTo("một");
            assertThatThrownBy(ahead::hasNext)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("đứt kết nối");
        }
    }
}
