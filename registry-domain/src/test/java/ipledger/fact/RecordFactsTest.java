package ipledger.fact;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.title.TitleWords.sale;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.asset.RightStatus;
import ipledger.event.AssetEvent;
import ipledger.event.AssetKind;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.DealingEvent.DealingStage;
import ipledger.event.RectificationEvent.EntryReference;
import ipledger.event.RectificationEvent.EntryVoided;
import ipledger.event.RectificationEvent.SourceKey;
import ipledger.event.RightEvent.RightGranted;
import ipledger.event.RightEvent.RightLapsed;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.fact.RecordFacts.DealingFact;
import ipledger.identifier.AssetNumber;
import ipledger.law.Desk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A source record over many assets is recorded once")
class RecordFactsTest {
    private static final int ASSETS = 1_000;

    private final Desk desk = new Desk();

    @Test
    void a_record_over_a_thousand_assets_is_recorded_once() {
        var facts = IntStream.range(0, ASSETS)
                .<AssetEvent>mapToObj(i -> sold("US:patent-application:13/" + (100_000 + i)))
                .toList();
        var command = new RecordFacts(RECORD, List.of(), facts, Optional.of(DEALING));
        assertThat(desk.recordFacts(command)).isEqualTo(ASSETS);
        assertThat(desk.recordFacts(command)).isZero();
        assertThat(desk.dealing(FIRST)).hasSize(1);
    }

    @Test
    void a_record_of_descriptions_alone_makes_the_asset_known() {
        var described = new RightGranted(
                INVENTION,
                AssetKind.INVENTION,
                "一种阀门",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                LocalDate.parse("2018-05-04"),
                paper("recording"));
        var command = new RecordFacts(RECORD, List.of(described), List.of(), Optional.of(DEALING));
        assertThat(desk.recordFacts(command)).isEqualTo(1);
        assertThat(desk.recordFacts(command)).isZero();
        assertThat(desk.dealing(FIRST)).isEmpty();
    }

    @Test
    void a_fact_of_a_coming_day_is_kept_and_does_not_hold_yet() {
        var coming = LocalDate.parse("2030-01-01");
        desk.send(new RecordFacts(
                RECORD,
                List.of(),
                List.of(new RightLapsed(INVENTION, Optional.empty(), coming, paper("recording"))),
                Optional.empty()));
        assertThat(desk.history(INVENTION)
                        .asOf(coming.minusDays(1), Instant.MAX)
                        .right()
                        .status())
                .isEqualTo(RightStatus.UNKNOWN);
        assertThat(desk.history(INVENTION).asOf(coming, Instant.MAX).right().status())
                .isEqualTo(RightStatus.LAPSED);
    }

    @Test
    void a_correction_recorded_twice_voids_once_and_nothing_comes_back() {
        var lapse = new RecordFacts(
                RECORD,
                List.of(),
                List.of(new RightLapsed(INVENTION, Optional.empty(), DAY, paper("recording"))),
                Optional.empty());
        var correction = new RecordFacts(
                new SourceKey("paper", "correction"),
                List.of(),
                List.of(new EntryVoided(
                        INVENTION, EntryReference.read("paper", "recording"), "更正", "公报", DAY, paper("correction"))),
                Optional.empty());
        desk.send(lapse);
        assertThat(desk.recordFacts(correction)).isEqualTo(1);
        assertThat(desk.recordFacts(correction)).isZero();
        assertThat(desk.recordFacts(lapse)).isZero();
        assertThat(desk.asset(INVENTION).right().status()).isEqualTo(RightStatus.UNKNOWN);
    }

    private static final SourceKey RECORD = new SourceKey("paper", "recording");
    private static final DealingFact DEALING = new DealingFact(FIRST, DealingKind.TRANSFER, DealingStage.REGISTERED);

    private static TitleTransferred sold(String number) {
        return new TitleTransferred(
                AssetNumber.of(number), FIRST, sale(XIANGNAN_VALVE, A_STRANGER), DAY, paper("recording"));
    }
}
