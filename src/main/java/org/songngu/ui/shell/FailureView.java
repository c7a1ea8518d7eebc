package org.songngu.ui.shell;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/// What is shown when a view cannot be built because the database does not answer.
@Tag("div")
class FailureView extends Div implements HasErrorParameter<DataAccessException> {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<DataAccessException> parameter) {
        LOG.error("A view could not be shown: {}", event.getLocation().getPath(), parameter.getException());
        addClassName("page");
        add(Failures.unavailable());
        return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }
}
