package org.songngu.ui.desk;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.songngu.ui.shell.Dates;
import org.songngu.workbench.Schedule;
import org.songngu.workbench.Urgency;

/// How soon a job is wanted, and by when.
class ScheduleFields extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<Urgency> urgency = new Select<>();
    private final DateTimePicker due = new DateTimePicker();

    ScheduleFields(Schedule schedule) {
        addClassName("schedule");
        urgency.setId("urgency");
        urgency.setLabel(getTranslation("desk.column.urgency"));
        urgency.setItems(Urgency.values());
        urgency.setItemLabelGenerator(one -> getTranslation("desk.urgency." + one.name()));
        due.setId("due");
        due.setLabel(getTranslation("desk.column.due"));
        due.setStep(Duration.ofMinutes(15));
        due.setDateAriaLabel(getTranslation("desk.due.day"));
        due.setTimeAriaLabel(getTranslation("desk.due.time"));
        Dates.speak(due, getLocale());
        add(urgency, due);
        show(schedule);
    }

    /// Shows another schedule.
    final void show(Schedule schedule) {
        urgency.setValue(schedule.urgency());
        due.setValue(schedule.due()
                .map(instant -> LocalDateTime.ofInstant(instant, ZoneId.systemDefault()))
                .orElse(null));
    }

    /// What is chosen.
    Schedule schedule() {
        Optional<Instant> when = Optional.ofNullable(due.getValue())
                .map(time -> time.atZone(ZoneId.systemDefault()).toInstant());
        return new Schedule(urgency.getValue(), when);
    }
}
