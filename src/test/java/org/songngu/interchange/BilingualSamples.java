package org.songngu.interchange;

/// Bilingual files of our own writing, each as its tool would write it.
final class BilingualSamples {

    static final String XLIFF_1 = """
            <?xml version="1.0" encoding="UTF-8"?>\r
            <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:x="urn:eigen">\r
            <file original="a.html" source-language="vi-VN" target-language="en-GB" datatype="html"><header><skl/></header><body>\r
            <group id="g" x:eigen="bleibt"><trans-unit id="1" x:more='&lt;1>'>\r
              <source>Hai <g id="1" ctype="bold">nước</g> họp &amp; ký<x id="2" ctype="lb"/>kết.</source>\r
              <!-- kept -->\r
              <note from="Lan">Giọng văn trang trọng</note>\r
              <alt-trans match-quality="92%" origin="tm"><source>Hai nước họp.</source><target>Two <g id="1">countries</g> met.</target></alt-trans>\r
            </trans-unit>\r
            <trans-unit id="2" approved="yes"><source>Đã duyệt.</source><target state="final">Approved.</target></trans-unit>\r
            <trans-unit id="3"><source>Bị trả lại.</source><target state="needs-review-translation" state-qualifier="rejected-grammar">Returned</target></trans-unit>\r
            <trans-unit id="4" translate="no"><source>Không dịch.</source></trans-unit>\r
            <trans-unit id="5"><source>Mã của <bpt id="1">&lt;b&gt;</bpt>đoạn<ept id="1">&lt;/b&gt;</ept>.</source><target state="translated">Codes of the <bpt id="1">&lt;b&gt;</bpt>paragraph<ept id="1">&lt;/b&gt;</ept>.</target></trans-unit>\r
            <trans-unit id="6"><source>Chưa dịch.</source><target state="new">Chưa dịch.</target></trans-unit>\r
            </group></body></file></xliff>\r
            """;

    static final String XLIFF_2 = """
            <?xml version="1.0"?>
            <xliff version="%s" xmlns="urn:oasis:names:tc:xliff:document:%s" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" srcLang="vi" trgLang="en">
            <file id="f1"><group id="g1"><unit id="u1">
              <mtc:matches><mtc:match ref="#m1" matchQuality="88.0" origin="tm"><source>Hai nước.</source><target>Two <pc id="1">countries</pc>.</target></mtc:match></mtc:matches>
              <notes><note id="n1">Giữ tên riêng</note></notes>
              <originalData><data id="d1">&lt;b&gt;</data></originalData>
              <segment id="s1"><source>Hai <pc id="1" type="fmt" subType="xlf:b">nước</pc> họp<ph id="2" equiv="br"/>lại.</source></segment>
              <ignorable><source> </source></ignorable>
              <segment id="s2" state="translated" subState="x:y"><source>Lễ <sc id="3"/>ký<ec startRef="3"/>.</source><target>The <sc id="3"/>signing<ec startRef="3"/>.</target></segment>
            </unit><unit id="u2" translate="no"><segment><source>Không.</source></segment></unit>
            <unit id="u3"><segment state="final"><source>Xong.</source><target>Done.</target></segment></unit></group></file></xliff>
            """;

    static final String TRADOS = """
            <?xml version="1.0" encoding="utf-8"?><xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2" sdl:version="1.0">
            <doc-info xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"><cmt-defs><cmt-def id="c1"><Comments><Comment severity="Low" user="x">Xem lại tên</Comment></Comments></cmt-def></cmt-defs></doc-info>
            <file original="a.docx" datatype="x-sdlfilterframework2" source-language="vi-VN" target-language="en-US"><header><file-info xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"><value key="k">v</value></file-info></header><body>
            <trans-unit id="t0" translate="no"><source><x id="0"/></source></trans-unit>
            <trans-unit id="t1"><source><g id="9">Hai nước họp. Lễ ký kết thúc. Bị khóa.</g></source><seg-source><g id="9"><mrk mtype="seg" mid="1">Hai <g id="2">nước</g> họp.</mrk> <mrk mtype="seg" mid="2">Lễ ký <mrk mtype="x-sdl-comment" sdl:cid="c1">kết thúc</mrk>.</mrk> <mrk mtype="seg" mid="3">Bị khóa.</mrk></g></seg-source><target><g id="9"><mrk mtype="seg" mid="1"/> <mrk mtype="seg" mid="2">The ceremony ended.</mrk> <mrk mtype="seg" mid="3">Locked.</mrk></g></target><sdl:seg-defs><sdl:seg id="1"/><sdl:seg id="2" conf="Draft" origin="tm" percent="95"><sdl:prev-origin/></sdl:seg><sdl:seg id="3" conf="ApprovedSignOff" locked="true"/></sdl:seg-defs></trans-unit>
            <trans-unit id="t2"><source>Chưa có đích.</source><seg-source><mrk mtype="seg" mid="4">Chưa có đích.</mrk></seg-source><sdl:seg-defs><sdl:seg id="4"/></sdl:seg-defs></trans-unit>
            </body></file></xliff>
            """;

    static final String MEMOQ = """
            <?xml version="1.0" encoding="UTF-8"?><xliff xmlns:mq="MQXliff" version="1.2" mq:version="1.1">
            <file original="a.docx" source-language="vi" target-language="en-us" datatype="x-memoq"><body>
            <trans-unit id="1" mq:status="NotStarted" mq:segmentguid="a-1"><source xml:space="preserve">Hai <bpt id="1" rid="1">{}</bpt>nước<ept id="2" rid="1">{}</ept> họp.</source><target xml:space="preserve"/></trans-unit>
            <trans-unit id="2" mq:status="ManuallyConfirmed" mq:locked="locked"><source>Lễ ký.</source><target>The signing.</target></trans-unit>
            <trans-unit id="3" mq:status="Rejected"><source>Bị trả.</source><target>Returned.</target></trans-unit>
            <trans-unit id="4" mq:status="Proofread"><source>Đã duyệt.</source><target>Approved.</target></trans-unit>
            </body></file></xliff>
            """;

    static final String PHRASE = """
            <?xml version="1.0" encoding="UTF-8"?><xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:m="http://www.memsource.com/mxlf/2.0" version="1.2" m:version="2.4">
            <file original="a.docx" source-language="vi" target-language="en" datatype="x-docx"><body><group id="0">
            <trans-unit id="p:0" m:confirmed="0" m:level-edited="false" m:locked="false"><source>Hai {1&gt;nước&lt;1} họp{2}.</source><target/></trans-unit>
            <trans-unit id="p:1" m:confirmed="1" m:locked="true" m:trans-origin="tm"><source>Lễ ký.</source><target>The signing.</target></trans-unit>
            </group></body></file></xliff>
            """;

    static final String PO = """
            # Bản dịch của ban biên tập
            msgid ""
            msgstr ""
            "Language: vi\\n"
            "Content-Type: text/plain; charset=UTF-8\\n"

            #. Shown on the first page
            #: src/a.c:12
            #, c-format
            msgid "Read \\"%s\\" of %d articles"
            msgstr ""

            #, fuzzy
            msgid ""
            "First line.\\n"
            "Second line."
            msgstr ""
            "Dòng đầu.\\n"
            "Dòng hai."

            msgctxt "menu"
            msgid "Save"
            msgstr "Lưu"

            #~ msgid "Old"
            #~ msgstr "Cũ"
            """;

    private BilingualSamples() {}
}
