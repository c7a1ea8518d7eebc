package org.songngu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChipsTest {

    private static List<String> faces(Element block) {
        return block.getChildren()
                .filter(child -> !child.isTextNode())
                .map(child -> child.getAttribute("data-face"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Hai bên ra Tuyên bố chung.",
                "⟨1⟩Thủ tướng⟨/1⟩ thăm ⟨2⟩Nhật Bản⟨/2⟩ từ 13/1.⟨3/⟩",
                "Một mã bị cắt ⟨1",
                "⟩ và ⟨ đứng riêng ⟨0⟩ ⟨12345678⟩ ⟨a⟩ ⟨⟨1⟩⟩",
                "<b onclick='x()'>Đại sứ</b> & ⟨1/⟩",
            })
    void whatIsCopiedIsTheTextItself(String text) {
        assertThat(Chips.block(text).getElement().getTextRecursively()).isEqualTo(text);
        assertThat(Chips.line(text).getElement().getTextRecursively()).isEqualTo(text);
    }

    @Test
    void codesAreChipsWithTheFacesOfTheEditor() {
        Element block = Chips.block("⟨1⟩Đại sứ⟨/1⟩ tới Huế.⟨12/⟩").getElement();

        assertThat(faces(block)).containsExactly("1▸", "◂1", "12");
        assertThat(block.getChild(0).getAttribute("title")).isEqualTo("⟨1⟩");
        assertThat(block.getChild(0).getClassList()).containsExactly("se-code", "se-code-opens");
    }

    @Test
    void whatOnlyLooksLikeACodeStaysText() {
        assertThat(faces(Chips.block("⟨0⟩ ⟨01⟩ ⟨1 ⟨/2/⟩ ⟨⟩ ⟨x⟩ 3⟩").getElement()))
                .isEmpty();
        assertThat(faces(Chips.block("⟨⟨7⟩⟩").getElement())).containsExactly("7▸");
    }

    @Test
    void markupInATextIsNeverMarkup() {
        Element block = Chips.block("<img src=x onerror=y>⟨1/⟩").getElement();

        assertThat(block.getChild(0).isTextNode()).isTrue();
        assertThat(block.getChildCount()).isEqualTo(2);
    }
}
