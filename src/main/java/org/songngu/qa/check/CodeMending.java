package org.songngu.qa.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.songngu.text.InlineCode;
import org.songngu.text.InlineText;
import org.songngu.text.Span;

/// What is wrong with the inline codes of a target, and how it is put right.
final class CodeMending {

    private final InlineText source;
    private final InlineText target;
    private final List<InlineCode> missing;
    private final List<InlineCode> extra;

    CodeMending(InlineText source, InlineText target) {
        this.source = source;
        this.target = target;
        this.missing = notIn(source.codes(), target.codes());
        this.extra = notIn(target.codes(), source.codes());
    }

    /// The codes of the source that the target lacks, in order.
    List<InlineCode> missing() {
        return missing;
    }

    /// The codes of the target that the source does not have, or not so often.
    List<InlineCode> extra() {
        return extra;
    }

    private static List<InlineCode> notIn(List<InlineCode> some, List<InlineCode> others) {
        List<InlineCode> left = new ArrayList<>(others);
        List<InlineCode> missing = new ArrayList<>();
        for (InlineCode code : some) {
            int found = -1;
            for (int i = 0; i < left.size() && found < 0; i++) {
                found = left.get(i).isSameAs(code) ? i : -1;
            }
            if (found < 0) {
                missing.add(code);
            } else {
                left.remove(found);
            }
        }
        return missing;
    }

    /// The target with all that it lacks. A pair goes around the same words where the target has them once (a number, a
    /// name), or around the whole target; what has no such place goes to the start or the end.
    InlineText complete() {
        List<InlineCode> codes = new ArrayList<>(target.codes());
        int length = target.plain().length();
        for (InlineCode code : missing) {
            Span place = held(code).flatMap(this::only).orElse(new Span(length, length));
            if (code.at() == 0 && !(code instanceof InlineCode.Closing)) {
                place = new Span(0, length);
            }
            int at = code instanceof InlineCode.Closing ? place.end() : Math.min(place.start(), endOf(code));
            codes.add(code.movedTo(at));
        }
        codes.sort(Comparator.comparingInt(InlineCode::at));
        InlineText complete = new InlineText(target.plain(), codes);
        return extra.isEmpty() && source.isWellNested() ? nested(complete) : complete;
    }

    // An opening whose end is there goes before the word at that end.
    private int endOf(InlineCode opening) {
        return target.codes().stream()
                .filter(code -> code instanceof InlineCode.Closing && code.number() == opening.number())
                .map(code -> target.plain().lastIndexOf(' ', code.at() - 1) + 1)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    // The words of the source between the two halves of a pair.
    private Optional<String> held(InlineCode code) {
        List<InlineCode> pair = source.codes().stream()
                .filter(other -> other.number() == code.number())
                .toList();
        return pair.size() == 2
                ? Optional.of(source.plain()
                        .substring(pair.getFirst().at(), pair.getLast().at()))
                : Optional.empty();
    }

    private Optional<Span> only(String words) {
        int at = words.isBlank() ? -1 : target.plain().indexOf(words);
        return at < 0 || target.plain().indexOf(words, at + 1) >= 0
                ? Optional.empty()
                : Optional.of(new Span(at, at + words.length()));
    }

    /// The target without one of its codes.
    String without(InlineCode code) {
        List<InlineCode> codes =
                target.codes().stream().filter(other -> other != code).toList();
        return new InlineText(target.plain(), codes).written();
    }

    /// The first code that does not stand inside what opened before it.
    Optional<InlineCode> firstCrossed() {
        List<InlineCode> nested = nested(target).codes();
        for (int i = 0; i < nested.size(); i++) {
            if (!nested.get(i).isSameAs(target.codes().get(i))) {
                return Optional.of(target.codes().get(i));
            }
        }
        return Optional.empty();
    }

    /// The target with its pairs nested, every code in a place where one stood.
    String nested() {
        return nested(target).written();
    }

    private static InlineText nested(InlineText text) {
        if (text.isWellNested()) {
            return text;
        }
        Deque<InlineCode> open = new ArrayDeque<>();
        List<Integer> seen = new ArrayList<>();
        List<InlineCode> codes = new ArrayList<>();
        for (InlineCode code : text.codes()) {
            boolean paired = !(code instanceof InlineCode.Alone)
                    && text.codes().stream()
                                    .filter(other -> other.number() == code.number())
                                    .count()
                            == 2;
            if (!paired) {
                codes.add(code);
            } else if (!seen.contains(code.number())) {
                seen.add(code.number());
                open.push(code);
                codes.add(new InlineCode.Opening(code.number(), code.at()));
            } else {
                codes.add(new InlineCode.Closing(open.pop().number(), code.at()));
            }
        }
        return new InlineText(text.plain(), codes);
    }
}
