package org.songngu.ui.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.DateFormatSymbols;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Dates as the user's language writes them.
public final class Dates {

    private static final int MONDAY = 1;

    private Dates() {}

    /// Day and time, short, in the server's time zone.
    ///
    /// @param instant when
    /// @param locale  the user's
    public static String time(Instant instant, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(ZoneId.systemDefault())
                .format(instant);
    }

    /// Has a calendar speak the user's language.
    ///
    /// @param picker the calendar
    /// @param locale the user's
    public static void speak(DatePicker picker, Locale locale) {
        picker.setLocale(locale);
        picker.setI18n(words(locale));
    }

    /// Has a calendar with a clock speak the user's language.
    ///
    /// @param picker the calendar
    /// @param locale the user's
    public static void speak(DateTimePicker picker, Locale locale) {
        picker.setLocale(locale);
        picker.setDatePickerI18n(words(locale));
    }

    private static DatePicker.DatePickerI18n words(Locale locale) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        DatePicker.DatePickerI18n words = new DatePicker.DatePickerI18n();
        words.setMonthNames(List.of(symbols.getMonths()).subList(0, 12));
        words.setWeekdays(names(symbols.getWeekdays()));
        words.setWeekdaysShort(names(symbols.getShortWeekdays()));
        words.setFirstDayOfWeek(MONDAY);
        words.setToday(I18NProvider.translate("date.today"));
        words.setCancel(I18NProvider.translate("action.cancel"));
        return words;
    }

    // the first name of a week is empty
    private static List<String> names(String[] week) {
        return Arrays.stream(week).skip(1).toList();
    }
}
