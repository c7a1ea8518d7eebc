package org.songngu.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import java.util.function.Function;

/// Puts a list that may be long into a box a page at a time, and is the way to the rest; not seen when there is none.
///
/// @param <T> what is listed
public final class MoreButton<T> extends Button {

    /// Lines of a page.
    public static final int PAGE = 50;

    private static final long serialVersionUID = 1L;

    private final transient HasComponents box;
    private final transient Function<? super T, ? extends Component> line;
    private transient List<? extends T> all = List.of();
    private int wanted = PAGE;
    private int shown;

    /// @param box  holds the lines and nothing else
    /// @param line makes one
    public MoreButton(HasComponents box, Function<? super T, ? extends Component> line) {
        this.box = box;
        this.line = line;
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        addClassName("more");
        addClickListener(click -> {
            wanted += PAGE;
            fill();
        });
        setVisible(false);
    }

    /// Lists these in place of what was there, as many as were shown.
    ///
    /// @param list all of them
    public void list(List<? extends T> list) {
        all = list;
        shown = 0;
        box.removeAll();
        fill();
    }

    private void fill() {
        for (; shown < Math.min(wanted, all.size()); shown++) {
            box.add(line.apply(all.get(shown)));
        }
        setVisible(shown < all.size());
        setText(getTranslation("list.more", String.format(getLocale(), "%,d", all.size() - shown)));
    }
}
