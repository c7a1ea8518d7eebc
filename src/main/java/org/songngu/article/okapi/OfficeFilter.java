package org.songngu.article.okapi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.filterwriter.IFilterWriter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.filters.openoffice.OpenOfficeFilter;
import net.sf.okapi.filters.openxml.ConditionalParameters;
import net.sf.okapi.filters.openxml.OpenXMLFilter;
import org.songngu.text.CodedText;
import org.songngu.text.LanguagePair;
import org.songngu.text.Refill;

/// Word, PowerPoint, Excel and OpenDocument texts through Okapi. The file must have passed the guard against hostile
/// archives before: Okapi has none.
///
/// Runs that a word processor split without need (revision marks, spelling marks, languages) are joined by the filter.
/// A line break or tab ends a text, as it does for who reads the page.
public final class OfficeFilter {

    /// The release of Okapi: another one may find other texts.
    public static final String VERSION = "Okapi 1.48.0";

    private static final char LINE_BREAK = '\n';

    private final Kind kind;

    /// @param kind of the documents
    public OfficeFilter(Kind kind) {
        this.kind = kind;
    }

    /// The families of documents.
    public enum Kind {
        /// ECMA-376: docx, pptx, xlsx.
        OPEN_XML("okf_openxml"),
        /// OpenDocument: odt.
        OPEN_DOCUMENT("okf_odf");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /// Okapi's name of the filter.
        public String id() {
            return id;
        }
    }

    /// A text of a document.
    ///
    /// @param unit    number of the paragraph or cell that it is of, from 1; several lines share one
    /// @param text    its words and codes
    /// @param heading whether the document calls it a heading
    public record Found(int unit, CodedText text, boolean heading) {}

    /// The texts of a document in order, without those that have no words.
    ///
    /// @param file  the document
    /// @param pair  from which language into which
    /// @param count told how many paragraphs or cells were found so far
    /// @throws DamagedDocumentException when the filter cannot read it
    public List<Found> texts(byte[] file, LanguagePair pair, IntConsumer count) throws DamagedDocumentException {
        List<Found> texts = new ArrayList<>();
        int[] units = {0};
        read(file, pair, (filter, event) -> {
            if (isText(event)) {
                ITextUnit unit = event.getTextUnit();
                count.accept(++units[0]);
                boolean heading = "x-text:h".equals(unit.getType());
                for (FragmentPart part : FragmentPart.of(content(unit))) {
                    if (!part.isBlank()) {
                        texts.add(new Found(units[0], part.text(), heading));
                    }
                }
            }
        });
        return texts;
    }

    /// The document with some of its texts exchanged.
    ///
    /// @param file  the document
    /// @param pair  from which language into which
    /// @param texts new texts by the number of the text as [#texts] gives them, from 1
    /// @throws DamagedDocumentException when the filter cannot read it
    public byte[] with(byte[] file, LanguagePair pair, Map<Integer, List<Refill.Part>> texts)
            throws DamagedDocumentException {
        LocaleId target = LocaleId.fromBCP47(pair.target().code());
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length + 10_000);
        int[] number = {0};
        IFilterWriter[] writer = new IFilterWriter[1];
        read(file, pair, (filter, event) -> {
            if (writer[0] == null) {
                writer[0] = filter.createFilterWriter();
                writer[0].setOptions(target, "UTF-8");
                writer[0].setOutput(out);
            }
            if (isText(event)) {
                exchange(event.getTextUnit(), target, texts, number);
            }
            writer[0].handleEvent(event);
        });
        return out.toByteArray();
    }

    private static void exchange(ITextUnit unit, LocaleId target, Map<Integer, List<Refill.Part>> texts, int[] number) {
        TextFragment source = content(unit);
        TextFragment translated = new TextFragment();
        boolean exchanged = false;
        for (FragmentPart part : FragmentPart.of(source)) {
            List<Refill.Part> own = part.isBlank() ? null : texts.get(++number[0]);
            part.write(own, translated);
            exchanged |= own != null;
        }
        if (exchanged) {
            unit.setTargetContent(target, translated);
        }
    }

    private static boolean isText(Event event) {
        return event.isTextUnit() && event.getTextUnit().isTranslatable();
    }

    private static TextFragment content(ITextUnit unit) {
        return unit.getSource().getUnSegmentedContentCopy();
    }

    /// Who looks at the events of a document.
    private interface Reader {
        void event(IFilter filter, Event event);
    }

    // The filter wants a file of its own; its exceptions are all unchecked.
    private void read(byte[] file, LanguagePair pair, Reader reader) throws DamagedDocumentException {
        LocaleId source = LocaleId.fromBCP47(pair.source().code());
        LocaleId target = LocaleId.fromBCP47(pair.target().code());
        Path copy = null;
        try {
            copy = Files.createTempFile("song-ngu", kind == Kind.OPEN_XML ? ".docx" : ".odt");
            Files.write(copy, file);
            try (IFilter filter = filter();
                    RawDocument document = new RawDocument(copy.toUri(), "UTF-8", source, target)) {
                filter.open(document);
                while (filter.hasNext()) {
                    if (Thread.interrupted()) {
                        throw new InterruptedReadingException();
                    }
                    reader.event(filter, filter.next());
                }
            }
        } catch (InterruptedReadingException stopped) {
            throw stopped;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new DamagedDocumentException(broken);
        } finally {
            delete(copy);
        }
    }

    private static void delete(@org.jspecify.annotations.Nullable Path copy) {
        if (copy == null) {
            return;
        }
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            copy.toFile().deleteOnExit();
        }
    }

    private IFilter filter() {
        if (kind == Kind.OPEN_DOCUMENT) {
            return new OpenOfficeFilter();
        }
        OpenXMLFilter filter = new OpenXMLFilter();
        ConditionalParameters parameters = (ConditionalParameters) filter.getParameters();
        parameters.setCleanupAggressively(true);
        parameters.setAutomaticallyAcceptRevisions(true);
        parameters.setAddLineSeparatorCharacter(true);
        parameters.setLineSeparatorReplacement(LINE_BREAK);
        parameters.setAddTabAsCharacter(true);
        // else formatting moves into styles that the filter makes up
        parameters.setAllowWordStyleOptimisation(false);
        parameters.setTranslateDocProperties(false);
        parameters.setTranslateComments(false);
        parameters.setTranslateWordHidden(false);
        parameters.setTranslatePowerpointNotes(true);
        parameters.setTranslatePowerpointMasters(false);
        parameters.setTranslateExcelSheetNames(true);
        return filter;
    }
}
