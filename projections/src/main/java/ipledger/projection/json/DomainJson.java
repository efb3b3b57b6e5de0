package ipledger.projection.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import ipledger.event.DealingNumber;
import ipledger.event.ProposalNumber;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.CreditCode;
import ipledger.identifier.DivisionCode;
import ipledger.identifier.IndustryCode;
import ipledger.money.Money;
import ipledger.party.Party;
import ipledger.party.Share;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * 领域值的 JSON. Writes and reads the domain's records for the rows of read models: a number, amount or share as its
 * canonical text, a record by its components. Personal data are left out: a read model is public, and what is erased in
 * the ledger must not live on beside it.
 */
public final class DomainJson {
    private DomainJson() {}

    /** The mapper of rows: the same value gives the same text, an unknown property is an error. */
    public static JsonMapper mapper() {
        return JsonMapper.builder()
                .addModule(values())
                .addMixIn(Party.class, WithoutPersonalData.class)
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                // A record's components only: isInForce() of a pledge is a judgement, not a value.
                .changeDefaultVisibility(all -> all.withIsGetterVisibility(Visibility.NONE))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /** The identifiers, amounts and shares of the domain, each as its canonical text. */
    public static SimpleModule values() {
        var module = new SimpleModule("ipledger-values");
        text(module, AssetNumber.class, AssetNumber::of);
        text(module, DealingNumber.class, DealingNumber::of);
        text(module, ProposalNumber.class, ProposalNumber::of);
        text(module, Money.class, Money::of);
        text(module, Share.class, Share::of);
        text(module, CreditCode.class, CreditCode::of);
        text(module, IndustryCode.class, IndustryCode::of);
        text(module, DivisionCode.class, DivisionCode::of);
        return module;
    }

    private static <T> void text(SimpleModule module, Class<T> type, Function<String, T> of) {
        module.addSerializer(type, new AsText<>(type));
        module.addDeserializer(type, new FromText<>(type, of));
    }

    @JsonIgnoreProperties("personal")
    private interface WithoutPersonalData {}

    private static final class AsText<T> extends StdSerializer<T> {
        AsText(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            json.writeString(value.toString());
        }
    }

    private static final class FromText<T> extends StdDeserializer<T> {
        private final Function<String, T> of;

        FromText(Class<T> type, Function<String, T> of) {
            super(type);
            this.of = of;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            return of.apply(json.getString());
        }
    }
}
