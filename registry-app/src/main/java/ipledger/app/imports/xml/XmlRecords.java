package ipledger.app.imports.xml;

import ipledger.app.imports.MalformedFile;
import java.io.BufferedInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * XML 记录流. Walks a file from record to record and builds one record at a time. A document type is passed over without
 * resolving anything; one that declares entities, and any reference to one, makes the file unreadable.
 */
public final class XmlRecords {
    /** Characters of text and attributes that one record may hold. */
    static final int MOST_TEXT = 4 * 1024 * 1024;

    /** Elements that one record may hold. */
    static final int MOST_ELEMENTS = 200_000;

    /** How deep elements may lie in one another. */
    static final int MOST_DEPTH = 100;

    /** Bytes in which a document type is looked for entities; a reference to one is refused wherever it stands. */
    private static final int PROLOG = 16 * 1024;

    private final XMLStreamReader reader;
    private int depth;

    private XmlRecords(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** Opens a file of XML; its encoding is its own. */
    public static XmlRecords open(InputStream in) throws IOException, MalformedFile {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLReporter((message, type, related, place) -> {}); // else it prints to standard error
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        var buffered = new BufferedInputStream(in, PROLOG);
        requireNoEntities(buffered);
        try {
            return new XmlRecords(factory.createXMLStreamReader(buffered));
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    /** The line at which reading stands, from 1. */
    public int line() {
        return reader.getLocation().getLineNumber();
    }

    /**
     * Moves to the next element of one of these names.
     *
     * @return false at the end of the file
     */
    public boolean next(Set<String> names) throws IOException, MalformedFile {
        while (hasMore()) {
            if (step() == XMLStreamConstants.START_ELEMENT && names.contains(reader.getLocalName())) return true;
        }
        return false;
    }

    /** The local name of the element at which reading stands. */
    public String name() {
        return reader.getLocalName();
    }

    /** An attribute of the element at which reading stands; empty where it has none. */
    public String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++)
            if (reader.getAttributeLocalName(i).equals(name))
                return reader.getAttributeValue(i).strip();
        return "";
    }

    /**
     * Reads the element at which reading stands, to its end.
     *
     * @param skipped names of elements that are left out with all they hold
     */
    public XmlElement element(Set<String> skipped) throws IOException, MalformedFile {
        return new Building(skipped).element();
    }

    /** One record being built, within its bounds. */
    private final class Building {
        private final Set<String> skipped;
        private int characters;
        private int elements;

        Building(Set<String> skipped) {
            this.skipped = skipped;
        }

        XmlElement element() throws IOException, MalformedFile {
            var name = reader.getLocalName();
            var attributes = attributes();
            require(++elements <= MOST_ELEMENTS, "记录的元素过多", "a record of more than " + MOST_ELEMENTS + " elements");
            var children = new ArrayList<XmlElement>();
            var text = new StringBuilder();
            for (int event = step(); event != XMLStreamConstants.END_ELEMENT; event = step()) {
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> add(children, text);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        count(reader.getTextLength());
                        text.append(reader.getText());
                    }
                    default -> {
                        // Comments and processing instructions say nothing of the record.
                    }
                }
            }
            return new XmlElement(name, attributes, text.toString().strip(), children);
        }

        private void add(List<XmlElement> children, StringBuilder text) throws IOException, MalformedFile {
            if (skipped.contains(reader.getLocalName())) {
                skip();
                return;
            }
            var child = element();
            children.add(child);
            text.append(child.text());
        }

        private Map<String, String> attributes() throws MalformedFile {
            var attributes = new HashMap<String, String>();
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                var value = reader.getAttributeValue(i);
                count(value.length());
                attributes.put(reader.getAttributeLocalName(i), value);
            }
            return attributes;
        }

        private void count(int more) throws MalformedFile {
            characters += more;
            require(characters <= MOST_TEXT, "记录的文字过长", "a record of more than " + MOST_TEXT + " characters");
        }
    }

    private void skip() throws IOException, MalformedFile {
        int outside = depth - 1;
        while (depth > outside) step();
    }

    private boolean hasMore() throws IOException, MalformedFile {
        try {
            return reader.hasNext();
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    private int step() throws IOException, MalformedFile {
        int event;
        try {
            event = reader.next();
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT ->
                require(++depth <= MOST_DEPTH, "元素层次过深", "elements lie more than " + MOST_DEPTH + " deep");
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.ENTITY_REFERENCE -> throw refused("引用了实体", "it refers to an entity");
            default -> {
                // Nothing else changes where we stand.
            }
        }
        return event;
    }

    /**
     * Looks for declarations where a document type stands. The parser passes over them and cannot be asked: it reports
     * the text of a document type garbled.
     */
    private static void requireNoEntities(BufferedInputStream in) throws IOException, MalformedFile {
        in.mark(PROLOG);
        // Without the zero bytes a declaration in UTF-16 reads as one in ASCII.
        var prolog = new String(in.readNBytes(PROLOG), StandardCharsets.ISO_8859_1).replace("\0", "");
        in.reset();
        if (prolog.contains("<!ENTITY"))
            throw new MalformedFile("line 1", "文档类型声明了实体", "its document type declares entities");
    }

    private void require(boolean holds, String chinese, String english) throws MalformedFile {
        if (!holds) throw refused(chinese, english);
    }

    private MalformedFile refused(String chinese, String english) {
        return new MalformedFile(place(reader.getLocation()), chinese, english);
    }

    private static MalformedFile unreadable(XMLStreamException e) throws IOException {
        // What the file itself could not give is the caller's: a truncated gzip is no fault of the XML.
        if (e.getNestedException() instanceof IOException cause && !(cause instanceof CharConversionException))
            throw cause;
        return new MalformedFile(
                place(e.getLocation()), "不是完整的 XML 文件", "not well-formed XML: " + firstLine(e.getMessage()));
    }

    private static String place(@Nullable Location at) {
        return at == null ? "line 1" : "line " + at.getLineNumber() + " column " + at.getColumnNumber();
    }

    /** The parser's messages repeat the place on a line of its own. */
    private static String firstLine(@Nullable String message) {
        return message == null
                ? ""
                : message.replaceFirst("(?s)^ParseError at .*?\\nMessage: ", "")
                        .lines()
                        .findFirst()
                        .orElse("");
    }
}
