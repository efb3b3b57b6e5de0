package ipledger.app.imports;

import ipledger.app.imports.ReadRecord.Reason;
import ipledger.finding.Finding;
import java.io.OutputStream;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** 逐条报告. One JSON object a line for every record: file, place, id, outcome, reasons, findings. */
public final class JsonLinesReport implements ImportListener, AutoCloseable {
    private final JsonGenerator json;

    /** @param out where the lines go, in UTF-8; closed with the report */
    public JsonLinesReport(OutputStream out) {
        json = JsonFactory.builder().rootValueSeparator("\n").build().createGenerator(ObjectWriteContext.empty(), out);
    }

    @Override
    public void became(RecordOutcome outcome) {
        json.writeStartObject();
        json.writeStringProperty("file", outcome.file());
        json.writeStringProperty("place", outcome.place());
        json.writeStringProperty("id", outcome.id());
        json.writeStringProperty("outcome", outcome.outcome().text());
        if (!outcome.reasons().isEmpty()) {
            json.writeArrayPropertyStart("reasons");
            outcome.reasons().forEach(this::reason);
            json.writeEndArray();
        }
        if (!outcome.findings().isEmpty()) {
            json.writeArrayPropertyStart("findings");
            outcome.findings().forEach(this::finding);
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void reason(Reason reason) {
        json.writeStartObject();
        json.writeStringProperty("field", reason.field());
        json.writeStringProperty("value", reason.value());
        json.writeStringProperty("zh", reason.chinese());
        json.writeStringProperty("en", reason.english());
        json.writeEndObject();
    }

    private void finding(Finding finding) {
        var violation = finding.violation();
        json.writeStartObject();
        json.writeStringProperty("asset", violation.asset().toString());
        json.writeStringProperty("rule", violation.rule());
        json.writeStringProperty("effectiveOn", finding.effectiveOn().toString());
        json.writeStringProperty("zh", violation.message(Locale.SIMPLIFIED_CHINESE));
        json.writeStringProperty("en", violation.message(Locale.ENGLISH));
        json.writeEndObject();
    }

    @Override
    public void progress(ImportCounts counts, long bytesRead) {}

    @Override
    public void close() {
        json.writeRaw("\n");
        json.close();
    }
}
