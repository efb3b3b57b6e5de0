package ipledger.app.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import ipledger.app.rest.problem.Language;
import ipledger.event.EventTypes;
import ipledger.identifier.Malformed;
import ipledger.ledger.LeafHash;
import ipledger.ledger.tree.TreeHash;
import ipledger.projection.encumbrance.Notice;
import ipledger.projection.encumbrance.PledgeStatus;
import ipledger.projection.feed.OpenFinding;
import ipledger.projection.json.DomainJson;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * 答复. Answers as JSON: the domain's records by their components, numbers and amounts as texts, and beside every code its
 * sentence in the caller's language. Personal data never pass here.
 */
@Component
public final class Answers {
    private final JsonMapper json = DomainJson.mapper()
            .rebuild()
            .addModule(sentences())
            .addMixIn(PledgeStatus.class, WithAnswer.class)
            .build();

    /** The word of an answer and its notices stand in it, whether or not they are components of its record. */
    private interface WithAnswer {
        @JsonProperty
        PledgeStatus.Answer answer();

        @JsonProperty
        List<Notice> notices();
    }

    /** The answer as JSON in the caller's language. */
    public ResponseEntity<byte[]> ok(HttpServletRequest request, Object answer) {
        return headed(ResponseEntity.ok(), request).body(bytes(answer, Language.of(request)));
    }

    /** The same, where further headers are wanted. */
    static ResponseEntity.BodyBuilder headed(ResponseEntity.BodyBuilder answer, HttpServletRequest request) {
        return answer.contentType(MediaType.APPLICATION_JSON)
                .header("Content-Language", Language.of(request).toLanguageTag())
                .header("Cache-Control", "no-store")
                .header("Vary", "Accept-Language");
    }

    byte[] bytes(Object answer, Locale language) {
        return json.writer().with(language).writeValueAsBytes(answer);
    }

    private static SimpleModule sentences() {
        var module = new SimpleModule("ipledger-sentences");
        module.addSerializer(Notice.class, new StdSerializer<>(Notice.class) {
            @Override
            public void serialize(Notice notice, JsonGenerator out, SerializationContext context) {
                out.writeStartObject();
                out.writeStringProperty("code", notice.code().name());
                out.writePOJOProperty("particulars", notice.particulars());
                out.writeStringProperty("message", notice.message(context.getLocale()));
                out.writeEndObject();
            }
        });
        module.addSerializer(OpenFinding.class, new StdSerializer<>(OpenFinding.class) {
            @Override
            public void serialize(OpenFinding finding, JsonGenerator out, SerializationContext context) {
                out.writeStartObject();
                out.writeNumberProperty("sequence", finding.sequence());
                out.writeStringProperty("effectiveOn", finding.effectiveOn().toString());
                out.writeStringProperty("rule", finding.rule());
                out.writeStringProperty("article", finding.basis().toString());
                out.writeStringProperty("message", finding.message(context.getLocale()));
                out.writeEndObject();
            }
        });
        module.addSerializer(Malformed.class, new StdSerializer<>(Malformed.class) {
            @Override
            public void serialize(Malformed malformed, JsonGenerator out, SerializationContext context) {
                out.writeStartObject();
                out.writeStringProperty("rule", malformed.reason());
                out.writeStringProperty("message", malformed.message(context.getLocale()));
                out.writeEndObject();
            }
        });
        module.addSerializer(TreeHash.class, new StdSerializer<>(TreeHash.class) {
            @Override
            public void serialize(TreeHash hash, JsonGenerator out, SerializationContext context) {
                out.writeString(hash.toString());
            }
        });
        module.addSerializer(LeafHash.class, new StdSerializer<>(LeafHash.class) {
            @Override
            public void serialize(LeafHash hash, JsonGenerator out, SerializationContext context) {
                out.writeString(hash.toString());
            }
        });
        return module;
    }

    /** What a person reads for a type of event. */
    static String nameOf(String eventType, Locale language) {
        return EventTypes.text(language, eventType);
    }
}
