package ipledger.app.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import ipledger.app.ledger.TestLedger;
import ipledger.app.ledger.codec.EventCodec;
import ipledger.event.Provenance;
import ipledger.event.RegisterEvent;
import ipledger.event.TitleEvent.PartyDataChanged;
import ipledger.identifier.AssetNumber;
import ipledger.ledger.Octets;
import ipledger.party.Party;
import ipledger.party.PersonalData;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Personal data stand in the ledger sealed, each person's under a key that can be destroyed")
class SealingCodecTest {
    private static final AssetNumber ONE = AssetNumber.of("201510481495.9");
    private static final AssetNumber OTHER = AssetNumber.of("202111286633.X");
    private static final String DOCUMENT = "11010519491231002X";
    private static final String PHONE = "13800000000";

    private final TestLedger ledger = TestLedger.empty();
    private final PersonKeys keys = keys("07".repeat(32));
    private final SealingCodec codec = codec(keys);

    private PersonKeys keys(String master) {
        return new PersonKeys(ledger.database().appConnections(), Octets.of(master), random());
    }

    private static SealingCodec codec(PersonKeys keys) {
        return new SealingCodec(new EventCodec(List.of(RegisterEvent.class), List.of()), keys, random());
    }

    private static IntFunction<byte[]> random() {
        var random = new Random(7);
        return length -> {
            var bytes = new byte[length];
            random.nextBytes(bytes);
            return bytes;
        };
    }

    private static Party person(String name, PersonalData data) {
        return Party.person(name).withPersonal(data);
    }

    private static PartyDataChanged change(AssetNumber asset, Party before, Party after) {
        return new PartyDataChanged(asset, before, after, LocalDate.parse("2026-11-23"), Provenance.act());
    }

    @Test
    void nothing_readable_of_them_is_stored_and_none_is_handed_to_aggregates() {
        var event = change(ONE, Party.person("李四"), person("李四", PersonalData.NONE.withPhone(PHONE)));
        var stored = codec.encode(event);

        assertThat(new String(stored.personal().orElseThrow().toBytes(), StandardCharsets.UTF_8))
                .doesNotContain(PHONE)
                .contains("/after/personal");
        assertThat(codec.decode(stored)).isEqualTo(change(ONE, Party.person("李四"), Party.person("李四")));
        assertThat(codec.open(stored.personal().get())
                        .getFirst()
                        .data()
                        .orElseThrow()
                        .data()
                        .path("phone")
                        .asString(""))
                .isEqualTo(PHONE);
    }

    @Test
    void one_person_s_erasure_leaves_the_other_s_in_the_same_entry() {
        var stored = codec.encode(change(
                ONE,
                person("李四", PersonalData.NONE.withPhone(PHONE)),
                person("王五", PersonalData.ofAddress("衡阳市一号").withIdentityDocument(DOCUMENT))));
        var wang = keys.numberOf(new Person.Documented(" 11010519491231002x")).orElseThrow();

        assertThat(keys.destroy(List.of(wang))).isEqualTo(1);

        var opened = codec.open(stored.personal().orElseThrow());
        assertThat(opened)
                .extracting(SealingCodec.Opened::pointer)
                .containsExactly("/before/personal", "/after/personal");
        assertThat(opened.get(0).data()).isPresent();
        assertThat(opened.get(1).data()).isEmpty();
        assertThat(keys.numberOf(new Person.Documented(DOCUMENT))).isEmpty();
    }

    @Test
    void a_document_makes_one_person_everywhere_a_name_only_beside_one_asset() {
        var documented = PersonalData.NONE.withIdentityDocument(DOCUMENT);
        assertThat(persons(ONE, documented)).isEqualTo(persons(OTHER, documented));
        var named = PersonalData.NONE.withPhone(PHONE);
        assertThat(persons(ONE, named)).isEqualTo(persons(ONE, named)).isNotEqualTo(persons(OTHER, named));
    }

    private List<UUID> persons(AssetNumber asset, PersonalData data) {
        var stored = codec.encode(change(asset, Party.person("李四"), person("李四", data)));
        return codec.open(stored.personal().orElseThrow()).stream()
                .map(SealingCodec.Opened::person)
                .toList();
    }

    @Test
    void what_is_recorded_after_an_erasure_is_sealed_under_a_number_of_its_own() {
        var data = PersonalData.NONE.withIdentityDocument(DOCUMENT);
        var before = persons(ONE, data);
        keys.destroy(before);
        assertThat(persons(ONE, data)).doesNotContainAnyElementsOf(before);
    }

    @Test
    void a_wrong_master_key_is_told_at_once() {
        persons(ONE, PersonalData.NONE.withIdentityDocument(DOCUMENT));
        assertThatIllegalStateException()
                .isThrownBy(() -> keys("08".repeat(32))
                        .find(List.of(
                                keys.numberOf(new Person.Documented(DOCUMENT)).orElseThrow())));
    }

    @Test
    void sealed_bytes_that_were_altered_do_not_open() {
        var stored = codec.encode(change(ONE, Party.person("李四"), person("李四", PersonalData.NONE.withPhone(PHONE))));
        var part = SealedPersonalData.parse(stored.personal().orElseThrow())
                .parts()
                .getFirst();
        var altered = part.sealed().toBytes();
        for (int at = 0; at < altered.length; at++) {
            altered[at] ^= 1;
            var forged = new SealedPersonalData(List.of(new SealedPersonalData.Part(
                    part.pointer(), part.person(), part.commitment(), Octets.copyOf(altered))));
            assertThatIllegalArgumentException().isThrownBy(() -> codec.open(forged.toBytes()));
            altered[at] ^= 1;
        }
        var moved = new SealedPersonalData(List.of(
                new SealedPersonalData.Part("/before/personal", part.person(), part.commitment(), part.sealed())));
        assertThatIllegalArgumentException().isThrownBy(() -> codec.open(moved.toBytes()));
    }
}
