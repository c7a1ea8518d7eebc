package org.songngu.ui.reports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Stacked bars, drawn by Chart.js. The same figures stand in a table beside it: the chart itself is hidden from screen
/// readers.
@Tag("bar-chart")
@JsModule("./bar-chart.ts")
@NpmPackage(value = "chart.js", version = "4.5.1")
public class BarChart extends Component {

    private static final long serialVersionUID = 1L;

    /// One colour of the stack.
    ///
    /// @param label  its name
    /// @param values one for each label of the axis
    public record Series(String label, List<? extends @Nullable Number> values) {}

    /// A chart of stacked bars.
    ///
    /// @param labels of the axis
    /// @param series the colours, in the order of the stack
    public BarChart(List<String> labels, List<Series> series) {
        getElement().setAttribute("aria-hidden", "true");
        getElement().setPropertyJson("labels", JacksonUtils.getMapper().valueToTree(labels));
        getElement().setPropertyJson("series", JacksonUtils.getMapper().valueToTree(series));
    }

    /// The same as lines over time; where a value is null the line has a gap.
    ///
    /// @param labels of the axis
    /// @param series one for each line
    static BarChart lines(List<String> labels, List<Series> series) {
        BarChart chart = new BarChart(labels, series);
        chart.getElement().setProperty("lines", true);
        return chart;
    }
}
