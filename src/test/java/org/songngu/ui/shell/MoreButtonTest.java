package org.songngu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MoreButtonTest {

    private final Div box = new Div();
    private final MoreButton<Integer> more = new MoreButton<>(box, number -> new Span("Lần sửa thứ " + number));

    private static List<Integer> numbers(int count) {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }

    private long lines() {
        return box.getChildren().count();
    }

    @Test
    void aLongListComesAPageAtATime() {
        more.list(numbers(120));

        assertThat(lines()).isEqualTo(50);
        assertThat(more.isVisible()).isTrue();
        more.click();
        assertThat(lines()).isEqualTo(100);
        more.click();
        assertThat(lines()).isEqualTo(120);
        assertThat(box.getElement().getChild(119).getText()).isEqualTo("Lần sửa thứ 120");
        assertThat(more.isVisible()).isFalse();
    }

    @Test
    void whatFitsOnAPageHasNoButton() {
        more.list(numbers(50));

        assertThat(lines()).isEqualTo(50);
        assertThat(more.isVisible()).isFalse();
    }

    @Test
    void aListThatChangesShowsAsMuchAsBefore() {
        more.list(numbers(120));
        more.click();

        more.list(numbers(119));

        assertThat(lines()).isEqualTo(100);
        assertThat(more.isVisible()).isTrue();
    }
}
