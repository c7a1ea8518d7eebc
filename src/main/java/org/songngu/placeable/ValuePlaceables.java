package org.songngu.placeable;

import java.util.List;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;
import org.springframework.stereotype.Component;

/// [Placeables] by rules; see `features.md` §3 no. 3.
@Component
final class ValuePlaceables implements Placeables {

    private final Recognizer vietnamese = new Recognizer(
            VietnameseRules.rules(),
            "\\s?(?:[-–—]|đến|tới|và|hoặc|hay|,|lên|xuống còn|lên đến|lên tới)?\\s?(?:gần |hơn |khoảng )?");
    private final Recognizer english = new Recognizer(
            EnglishRules.rules(), "\\s?(?:[-–—]|to|and|or|,|and|till)\\s?(?:over |nearly |about |almost )?");

    @Override
    public List<Placeable> recognize(String text, Language language) {
        return read(text, language).stream().map(Reading::placeable).toList();
    }

    @Override
    public List<Conversion> convert(String source, LanguagePair pair, PlaceableStyle style) {
        return read(source, pair.source()).stream()
                .map(reading -> new Conversion(reading.placeable(), forms(reading, pair.target(), style)))
                .toList();
    }

    @Override
    public List<PlaceableProblem> compare(String source, String target, LanguagePair pair, PlaceableStyle style) {
        SaidValues said = new SaidValues(target, read(target, pair.target()), pair.target());
        SaidValues meant = new SaidValues(source, read(source, pair.source()), pair.source());
        return new ValueComparison(
                        meant,
                        said,
                        reading -> forms(reading, pair.target(), style).getFirst())
                .problems();
    }

    private List<Reading> read(String text, Language language) {
        return (language == Language.VI ? vietnamese : english).read(text);
    }

    private static List<String> forms(Reading reading, Language language, PlaceableStyle style) {
        return language == Language.EN ? EnglishForms.of(reading, style) : VietnameseForms.of(reading);
    }
}
