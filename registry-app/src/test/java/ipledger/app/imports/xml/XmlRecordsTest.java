package ipledger.app.imports.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ipledger.app.imports.MalformedFile;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("XML of offices is read with nothing resolved and everything bounded")
class XmlRecordsTest {
    @Test
    void passes_over_a_document_type_without_asking_for_it() throws Exception {
        assertThat(only("<!DOCTYPE a SYSTEM \"/DTDS/none.dtd\"[]><a><r>one</r></a>")
                        .text())
                .isEqualTo("one");
    }

    @Test
    void refuses_a_document_type_that_declares_entities() {
        assertRefused("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><a><r>one</r></a>");
        assertRefused("<!DOCTYPE a [<!ENTITY b 'bbbb'>]><a><r>&b;&b;</r></a>");
    }

    @Test
    void refuses_entities_in_sixteen_bit_characters_too() {
        var text = "<?xml version='1.0' encoding='UTF-16'?><!DOCTYPE a [<!ENTITY b 'x'>]><a><r>&b;</r></a>";
        assertThatExceptionOfType(MalformedFile.class).isThrownBy(() -> only(text, StandardCharsets.UTF_16));
    }

    @Test
    void refuses_a_reference_to_an_entity_that_nobody_declared() {
        assertRefused("<a><r>&unknown;</r></a>");
    }

    @Test
    void keeps_the_five_entities_that_every_xml_has() throws Exception {
        assertThat(only("<a><r>R&amp;D &lt;1&gt;</r></a>").text()).isEqualTo("R&D <1>");
    }

    @Test
    void names_line_and_column_of_what_is_broken_off() {
        assertThatExceptionOfType(MalformedFile.class)
                .isThrownBy(() -> only("<a>\n<r>one"))
                .satisfies(e -> assertThat(e.place()).startsWith("line 2"));
    }

    @Test
    void refuses_bytes_that_are_not_of_the_encoding() {
        assertThatExceptionOfType(MalformedFile.class)
                .isThrownBy(() -> only("<a><r>专利</r></a>", Charset.forName("GB18030")));
    }

    @Test
    void refuses_elements_laid_too_deep() {
        int deep = XmlRecords.MOST_DEPTH + 1;
        assertRefused("<a><r>" + "<b>".repeat(deep) + "</b>".repeat(deep) + "</r></a>");
    }

    @Test
    void refuses_a_record_longer_than_its_bound() {
        assertRefused("<a><r>" + "x".repeat(XmlRecords.MOST_TEXT + 1) + "</r></a>");
    }

    @Test
    void leaves_to_the_caller_a_stream_that_ends_too_soon() {
        var broken = new SequenceInputStream(
                new ByteArrayInputStream("<a><r>".getBytes(StandardCharsets.UTF_8)), new Truncated());
        assertThatThrownBy(() -> read(broken)).isInstanceOf(EOFException.class);
    }

    private static void assertRefused(String text) {
        assertThatExceptionOfType(MalformedFile.class).isThrownBy(() -> only(text));
    }

    private static XmlElement only(String text) throws IOException, MalformedFile {
        return only(text, StandardCharsets.UTF_8);
    }

    private static XmlElement only(String text, Charset charset) throws IOException, MalformedFile {
        return read(new ByteArrayInputStream(text.getBytes(charset)));
    }

    private static XmlElement read(InputStream in) throws IOException, MalformedFile {
        var xml = XmlRecords.open(in);
        assertThat(xml.next(Set.of("r"))).isTrue();
        return xml.element(Set.of());
    }

    /** A stream whose packing was broken off. */
    private static final class Truncated extends InputStream {
        @Override
        public int read() throws IOException {
            throw new EOFException("truncated gzip");
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            throw new EOFException("truncated gzip");
        }
    }
}
