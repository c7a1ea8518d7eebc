package org.songngu.ui.desk;

import com.vaadin.flow.component.html.Paragraph;
import org.songngu.article.DocumentFilter;

/// What read a document.
class FilterLine extends Paragraph {

    private static final long serialVersionUID = 1L;

    FilterLine(DocumentFilter filter) {
        addClassName("small");
        setId("document-filter");
        setText(getTranslation("import.filter", filter.id(), filter.version()));
    }
}
