package ipledger.app.imports.json;

import ipledger.app.imports.MalformedFile;
import ipledger.app.imports.ReadRecord;
import ipledger.app.imports.ReadRecord.Reading;
import ipledger.app.imports.ReadRecord.Reason;
import ipledger.app.imports.RecordSink;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON 记录流. Objects one a line, or one array of objects. A line that is no JSON, or not UTF-8, is refused and the next
 * is read; in an array nothing after a fault can be found again, so the file ends there.
 */
public final class JsonRecords {
    /** Bytes of one record. */
    private static final int MAX_RECORD_BYTES = 16 * 1024 * 1024;

    private static final int MAX_DEPTH = 100;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(MAX_RECORD_BYTES)
                            .build())
                    .build())
            .build();
    /** In an array the next item follows where one ends. */
    private static final ObjectReader ITEMS = JSON.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonRecords() {}

    /**
     * Hands over every record of the file.
     *
     * @param record what a record and its place (line 17, item 17) come to
     */
    public static void read(InputStream in, RecordSink sink, BiFunction<JsonNode, String, ReadRecord> record)
            throws IOException, MalformedFile {
        var buffered = new BufferedInputStream(in);
        if (isArray(buffered)) readArray(buffered, sink, record);
        else readLines(buffered, sink, record);
    }

    private static boolean isArray(BufferedInputStream in) throws IOException {
        int lookAhead = 256;
        in.mark(lookAhead);
        boolean isArray = new String(in.readNBytes(lookAhead), StandardCharsets.ISO_8859_1)
                .strip()
                .startsWith("[");
        in.reset();
        return isArray;
    }

    private static void readArray(InputStream in, RecordSink sink, BiFunction<JsonNode, String, ReadRecord> record)
            throws IOException, MalformedFile {
        long item = 0;
        try (var parser = JSON.createParser(in)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                item++;
                JsonNode node = ITEMS.readTree(parser);
                sink.accept(record.apply(node, "item " + item));
            }
            if (parser.currentToken() != JsonToken.END_ARRAY)
                throw new MalformedFile("item " + (item + 1), "数组在此处中断", "the array breaks off here");
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            throw new MalformedFile("item " + (item + 1), "JSON 格式错误", "not valid JSON: " + e.getOriginalMessage());
        }
    }

    private static void readLines(InputStream in, RecordSink sink, BiFunction<JsonNode, String, ReadRecord> record)
            throws IOException, MalformedFile {
        long line = 0;
        var bytes = new ByteArrayOutputStream();
        for (int next = 0; next >= 0; ) {
            line++;
            bytes.reset();
            while ((next = in.read()) >= 0 && next != '\n') {
                bytes.write(next);
                if (bytes.size() > MAX_RECORD_BYTES)
                    throw new MalformedFile(
                            "line " + line, "记录过长", "a record of more than " + MAX_RECORD_BYTES + " bytes");
            }
            if (bytes.size() > 0) readLine(bytes.toByteArray(), "line " + line, sink, record);
        }
    }

    private static void readLine(
            byte[] bytes, String place, RecordSink sink, BiFunction<JsonNode, String, ReadRecord> record) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .strip();
            if (text.isEmpty()) return;
            JsonNode node = JSON.readTree(text);
            sink.accept(
                    node.isObject() ? record.apply(node, place) : refused(place, "不是 JSON 对象", "not a JSON object"));
        } catch (CharacterCodingException e) {
            sink.accept(refused(place, "不是 UTF-8 编码", "not in UTF-8"));
        } catch (JacksonException e) {
            sink.accept(refused(place, "JSON 格式错误", "not valid JSON: " + e.getOriginalMessage()));
        }
    }

    private static ReadRecord refused(String place, String chinese, String english) {
        return new ReadRecord(place, place, new Reading.Refused(List.of(new Reason("", "", chinese, english))));
    }

    /** A field as text; empty where it is absent or null. */
    public static String text(JsonNode record, String field) {
        var value = record.path(field);
        return value.isValueNode() && !value.isNull() ? value.asString() : "";
    }
}
