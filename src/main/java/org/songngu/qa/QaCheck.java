package org.songngu.qa;

import java.util.List;

/// Finds one kind of problem. Implementations are stateless beans, one small class each.
public interface QaCheck {

    /// A stable name, words joined by hyphens; the message keys are `qa.ID` and `qa.ID.name`.
    String id();

    /// The problems of one segment pair.
    ///
    /// @param subject the pair and its circumstances
    List<QaFinding> check(QaSubject subject);

    /// Whether it is about inline codes and sees them written in the texts; all others see the words alone.
    default boolean readsCodes() {
        return false;
    }

    /// At least one wrong and one right vi→en example.
    List<QaExample> examples();
}
