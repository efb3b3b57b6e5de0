package ipledger.app.ledger.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ipledger.event.Recorded;
import ipledger.event.RegisterEvent;
import ipledger.identifier.CreditCode;
import ipledger.ledger.EventType;
import ipledger.ledger.Octets;
import ipledger.money.Money;
import ipledger.party.Party;
import ipledger.party.PersonalData;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("事件编码 An event's stored form")
class EventCodecTest {
    sealed interface Probe {
        @Recorded(value = "probe.taken.v2", st27 = "W00")
        record Taken(
                String text,
                Optional<String> note,
                List<Party> parties,
                Inner inner,
                Optional<Money> price,
                Kind kind,
                long count,
                Optional<Long> other,
                boolean sure,
                BigDecimal ratio,
                LocalDate effectiveOn,
                Instant at)
                implements Probe {}

        record Inner(Optional<Party> holder, List<LocalDate> days) {}

        enum Kind {
            ONE,
            OTHER
        }
    }

    private static final EventType TAKEN = EventType.of("probe.taken.v2");
    private static final Party PERSON =
            Party.person("李四").withPersonal(PersonalData.ofAddress("衡阳市").withPhone("13800000000"));
    private static final Party COMPANY = Party.enterprise("湘南阀门", CreditCode.of("91430400MA4L16JQ9W"));
    private static final Probe.Taken EVENT = new Probe.Taken(
            "衡",
            Optional.empty(),
            List.of(COMPANY, PERSON),
            new Probe.Inner(Optional.of(PERSON.withName("王五")), List.of(LocalDate.of(2026, 1, 2))),
            Optional.of(Money.of("1000000.50 CNY")),
            Probe.Kind.OTHER,
            7,
            Optional.of(8L),
            true,
            new BigDecimal("12.50"),
            LocalDate.of(2026, 11, 23),
            Instant.parse("2026-11-23T08:15:30.123456Z"));
    private static final String FACTS = """
            {"text":"衡","parties":[{"name":"湘南阀门","kind":"ENTERPRISE","creditCode":"91430400MA4L16JQ9W"},\
            {"name":"李四","kind":"NATURAL_PERSON"}],"inner":{"holder":{"name":"王五","kind":"NATURAL_PERSON"},\
            "days":["2026-01-02"]},"price":"1000000.50 CNY","kind":"OTHER","count":7,"other":8,"sure":true,\
            "ratio":"12.50","effectiveOn":"2026-11-23","at":"2026-11-23T08:15:30.123456Z"}""";
    private static final String PERSONAL = """
            {"/parties/1/personal":{"address":"衡阳市","phone":"13800000000"},\
            "/inner/holder/personal":{"address":"衡阳市","phone":"13800000000"}}""";

    private final EventCodec codec = new EventCodec(List.of(Probe.Taken.class), List.of());

    @Test
    void is_its_facts_and_apart_from_them_its_personal_data() {
        var encoded = codec.encode(EVENT);
        assertThat(encoded.type()).isEqualTo(TAKEN);
        assertThat(text(encoded.facts())).isEqualTo(FACTS);
        assertThat(encoded.personal().map(EventCodecTest::text)).contains(PERSONAL);
        assertThat(codec.encode(EVENT)).isEqualTo(encoded);
        assertThat(codec.decode(encoded)).isEqualTo(EVENT);
    }

    @Test
    void reads_without_the_personal_data_once_they_are_erased() {
        var erased = (Probe.Taken) codec.decode(new EncodedEvent(TAKEN, bytes(FACTS), Optional.empty()));
        assertThat(erased.parties()).containsExactly(COMPANY, PERSON.withoutPersonal());
        assertThat(erased.inner().holder()).contains(PERSON.withName("王五").withoutPersonal());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"衡\"=>{\"text\":\"衡\",\"more\":1",
                "\"name\":\"王五\"=>\"name\":\"王五\",\"nick\":\"x\"",
                "\"text\":\"衡\",=>",
                "\"text\":\"衡\"=>\"text\":null",
                "\"text\":\"衡\"=>\"text\":7",
                "\"count\":7=>\"count\":\"7\"",
                "\"count\":7=>\"count\":7.0",
                "\"count\":7=>\"count\":7,\"count\":7",
                "\"count\":7=>\"count\":9223372036854775808",
                "\"sure\":true=>\"sure\":1",
                "\"OTHER\"=>\"THIRD\"",
                "\"ratio\":\"12.50\"=>\"ratio\":12.50",
                "\"ratio\":\"12.50\"=>\"ratio\":\"0012.50\"",
                "2026-11-23\"=>2026-11-31\"",
                "30.123456Z=>30.1234560Z",
                "1000000.50 CNY=>1,000,000.50 CNY",
                "91430400MA4L16JQ9W=>91430400MA4L16JQ9C",
                "\"kind\":\"NATURAL_PERSON\"}]=>\"kind\":\"NATURAL_PERSON\",\"personal\":{}}]",
                "[\"2026-01-02\"]=>\"2026-01-02\"",
                "\"at\"=>\"at\":[],\"att\"",
                "Z\"}=>Z\"}{}",
                "Z\"}=>Z\""
            })
    void is_refused_when_anything_in_it_is_not_as_its_type_says(String change) {
        var fromTo = change.split("=>", 2);
        assertThat(FACTS).contains(fromTo[0]);
        var changed = FACTS.replaceFirst(
                java.util.regex.Pattern.quote(fromTo[0]), java.util.regex.Matcher.quoteReplacement(fromTo[1]));
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> codec.decode(new EncodedEvent(TAKEN, bytes(changed), Optional.empty())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"/parties/7/personal\":{\"phone\":\"1\"}}",
                "{\"/parties/1/personal\":\"1\"}",
                "{\"/parties/1/personal\":{\"fax\":\"1\"}}",
                "[]",
                "{"
            })
    void is_refused_with_personal_data_that_belong_nowhere(String personal) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> codec.decode(new EncodedEvent(TAKEN, bytes(FACTS), Optional.of(bytes(personal)))));
    }

    @Test
    void never_shows_a_value_in_an_error() {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> codec.decode(new EncodedEvent(
                        TAKEN,
                        bytes(FACTS),
                        Optional.of(bytes("{\"/parties/1/personal\":{\"phone\":[\"13800000000\"]}}")))))
                .withMessageContaining("/parties/1/personal/phone")
                .satisfies(unreadable -> assertThat(unreadable.toString()).doesNotContain("138"));
    }

    @Test
    void of_an_older_version_goes_through_its_upcasters() {
        var upcaster = new Upcaster() {
            @Override
            public EventType from() {
                return EventType.of("probe.taken.v1");
            }

            @Override
            public EventType to() {
                return TAKEN;
            }

            @Override
            public Form upcast(Form stored) {
                var facts = stored.facts().deepCopy();
                facts.set("text", facts.remove("words"));
                return new Form(facts, stored.personal());
            }
        };
        var newer = new EventCodec(List.of(Probe.Taken.class), List.of(upcaster));
        var old = new EncodedEvent(
                EventType.of("probe.taken.v1"),
                bytes(FACTS.replace("\"text\"", "\"words\"")),
                Optional.of(bytes(PERSONAL)));
        assertThat(newer.decode(old)).isEqualTo(EVENT);
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> codec.decode(old));
        assertThatIllegalArgumentException().isThrownBy(() -> new EventCodec(List.of(), List.of(upcaster)));
    }

    @Test
    void is_none_for_what_is_no_event() {
        assertThatIllegalArgumentException().isThrownBy(() -> codec.encode("text"));
        assertThatIllegalArgumentException().isThrownBy(() -> new EventCodec(List.of(Probe.Inner.class), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new EventCodec(List.of(List.class), List.of()));
    }

    @Test
    void has_a_name_for_every_event_of_the_register() {
        var types = new EventCodec(List.of(RegisterEvent.class), List.of()).eventTypes();
        assertThat(types).hasSizeGreaterThan(30).containsKey(EventType.of("pledge.registered.v1"));
        assertThat(types.keySet().stream().map(EventType::toString)).isSorted();
    }

    @Test
    void of_metadata_is_one_object_in_order() {
        var stored = MetadataCodec.encode(java.util.Map.of("who", "clerk", "n", 3, "b", true));
        assertThat(text(stored)).isEqualTo("{\"b\":true,\"n\":3,\"who\":\"clerk\"}");
        assertThat(MetadataCodec.decode(stored)).isEqualTo(java.util.Map.of("who", "clerk", "n", 3L, "b", true));
        assertThatIllegalArgumentException().isThrownBy(() -> MetadataCodec.encode(java.util.Map.of("x", List.of())));
        for (var broken : List.of("", "[]", "{\"a\":null}", "{\"a\":1.5}")) {
            assertThatIllegalArgumentException().isThrownBy(() -> MetadataCodec.decode(bytes(broken)));
        }
        assertThat(JsonMapper.builder().build().readTree(text(stored))).isInstanceOf(ObjectNode.class);
    }

    private static String text(Octets bytes) {
        return new String(bytes.toBytes(), UTF_8);
    }

    private static Octets bytes(String text) {
        return Octets.copyOf(text.getBytes(UTF_8));
    }
}
