package ipledger.app.ledger.codec;

import ipledger.ledger.Octets;
import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/** 记号. JSON as it goes by, token after token: what stands in the ledger is written and read without a tree in between. */
final class Tokens {
    private static final JsonFactory JSON = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .build();

    private static final int USUAL_BYTES = 512;

    private Tokens() {}

    static JsonParser of(Octets json) {
        return JSON.createParser(ObjectReadContext.empty(), json.toBytes());
    }

    /** The JSON that {@code writing} writes. */
    static Octets written(Consumer<JsonGenerator> writing) {
        var bytes = new ByteArrayOutputStream(USUAL_BYTES);
        try (var out = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            writing.accept(out);
        }
        return Octets.copyOf(bytes.toByteArray());
    }
}
