package ipledger.projection.register;

import static ipledger.projection.Facts.BANK;
import static ipledger.projection.Facts.FIRST;
import static ipledger.projection.Facts.VALVE;
import static ipledger.projection.Facts.VALVE_PUBLICATION;
import static ipledger.projection.Facts.XIANGNAN;
import static ipledger.projection.Facts.day;
import static ipledger.projection.Facts.granted;
import static ipledger.projection.Facts.registered;
import static ipledger.projection.Facts.valve;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ipledger.asset.EndCause;
import ipledger.asset.Pledge;
import ipledger.event.DealingEvent.DealingAssetsAdded;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.DealingEvent.DealingOpened;
import ipledger.event.DealingEvent.DealingStage;
import ipledger.event.DealingEvent.DealingStageReached;
import ipledger.event.NoteEvent.NumbersAdded;
import ipledger.event.Provenance;
import ipledger.event.RectificationEvent.EntryReference;
import ipledger.event.RectificationEvent.EntryVoided;
import ipledger.event.RegisterEvent;
import ipledger.event.RightEvent.RightLapsed;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.Malformed;
import ipledger.party.Holders;
import ipledger.party.Party;
import ipledger.party.PersonalData;
import ipledger.projection.Facts;
import ipledger.projection.ReadSide;
import ipledger.projection.register.DealingView.DealingAsset;
import ipledger.projection.register.SearchPage.Line;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The register finds an asset by any number, and shows it as of any two dates")
class RegisterQueryTest {
    final ReadSide register = ReadSide.fresh();

    Extract extract(String number) {
        return (Extract) register.register().extract(number, day("2026-03-10"));
    }

    @Test
    void every_number_of_an_asset_in_any_usual_form_finds_it() {
        register.given(
                valve(), new NumbersAdded(VALVE, List.of(VALVE_PUBLICATION), day("2026-01-01"), Provenance.act()));
        for (var typed : List.of("201510481495.9", "ZL2015 1 0481495.9", "CN105089876A", VALVE.toString()))
            assertThat(extract(typed).asset().number()).isEqualTo(VALVE);
    }

    @Test
    void a_number_whose_entry_was_voided_finds_the_asset_no_more() {
        register.given(
                valve(), new NumbersAdded(VALVE, List.of(VALVE_PUBLICATION), day("2026-01-01"), Provenance.act()));
        register.given(new EntryVoided(
                VALVE,
                EntryReference.at(1),
                "wrong number",
                "the office's notice",
                day("2026-01-01"),
                Provenance.act()));
        assertThat(register.register().extract("CN105089876A", day("2026-03-10")))
                .isInstanceOf(ExtractAnswer.UnknownHere.class);
    }

    @Test
    void the_extract_says_its_version_and_the_position_it_is_true_at() {
        register.given(
                valve(),
                registered(FIRST, BANK, "2026-03-05"),
                granted(AssetNumber.of("202111286633.X"), Holders.sole(XIANGNAN), "2040-01-01"));
        var extract = extract("201510481495.9");
        assertThat(extract.mark().entries()).isEqualTo(2);
        assertThat(extract.mark().position()).isEqualTo(2);
        assertThat(extract.mark().recordedAt()).isEqualTo("2026-03-10T02:00:00Z");
        assertThat(extract.ledgerPosition()).isEqualTo(3);
    }

    @Test
    void the_bitemporal_extract_shows_what_was_known_and_what_had_effect() {
        register.recordedAt("2026-03-01T00:00:00Z", valve())
                .recordedAt("2026-03-08T00:00:00Z", registered(FIRST, BANK, "2026-03-05"))
                .fed();
        assertThat(asOf("2026-03-06", "2026-03-07T00:00:00Z").asset().pledges().inForce())
                .isEmpty();
        assertThat(asOf("2026-03-06", "2026-03-09T00:00:00Z").asset().pledges().inForce())
                .extracting(Pledge::dealing)
                .containsExactly(FIRST);
        assertThat(asOf("2026-03-04", "2026-03-09T00:00:00Z").asset().pledges().inForce())
                .isEmpty();
        assertThat(asOf("2026-03-06", "2026-03-07T00:00:00Z").mark().entries()).isEqualTo(1);
        assertThat(register.register()
                        .extract("201510481495.9", day("2026-03-06"), Instant.parse("2026-02-01T00:00:00Z")))
                .isEqualTo(new ExtractAnswer.NotKnownThen(
                        "201510481495.9",
                        Instant.parse("2026-02-01T00:00:00Z"),
                        Instant.parse("2026-03-01T00:00:00Z"),
                        2));
    }

    private Extract asOf(String effectiveOn, String knownAt) {
        return (Extract) register.register().extract("201510481495.9", day(effectiveOn), Instant.parse(knownAt));
    }

    @Test
    void no_extract_bears_personal_data_even_where_two_holders_have_one_name() {
        var holders = Holders.equally(List.of(
                Party.person("王伟").withPersonal(PersonalData.ofAddress("衡阳市一号")),
                Party.person("王伟").withPersonal(PersonalData.ofAddress("衡阳市二号"))));
        register.given(granted(VALVE, holders, "2035-08-07"));
        assertThat(extract("201510481495.9").asset().holders())
                .hasSize(2)
                .allSatisfy(holder -> assertThat(holder.personal()).isEmpty());
        assertThat(asOf("2026-03-10", "2026-03-11T00:00:00Z").asset().holders())
                .hasSize(2)
                .allSatisfy(holder -> assertThat(holder.personal()).isEmpty());
        assertThat(register.jdbc().queryForList("select state from projection_register_1.asset", String.class))
                .isNotEmpty()
                .noneMatch(state -> state.contains("衡阳市"));
    }

    @Test
    void what_can_be_no_number_is_thrown_as_malformed() {
        assertThatThrownBy(() -> extract("201510481495.8")).isInstanceOf(Malformed.class);
    }

    @Test
    void search_finds_parts_of_titles_names_and_numbers_and_never_cuts_silently() {
        var events = new ArrayList<RegisterEvent>(List.of(valve()));
        for (int i = 1; i <= 5; i++)
            events.add(granted(
                    AssetNumber.of("CN:software-registration:2024SR000000" + i),
                    Holders.sole(Facts.YANFENG),
                    "2040-01-01"));
        register.given(events.toArray(RegisterEvent[]::new));
        assertThat(search("湘南").lines()).extracting(Line::number).containsExactly(VALVE);
        assertThat(search("ZL201510481495.9").lines()).extracting(Line::number).containsExactly(VALVE);
        assertThat(search("阀门 雁峰").total()).isEqualTo(5);
        assertThat(search("阀").total()).isEqualTo(6);
        assertThat(search("没有这样的").total()).isZero();

        var found = new ArrayList<AssetNumber>();
        Optional<AssetNumber> after = Optional.empty();
        do {
            var page = register.register().search(new SearchRequest("雁峰", after, 2), day("2026-03-10"));
            assertThat(page.total()).isEqualTo(5);
            page.lines().forEach(line -> found.add(line.number()));
            after = page.next();
        } while (after.isPresent());
        assertThat(found).hasSize(5).isSorted().doesNotHaveDuplicates();
    }

    private SearchPage search(String text) {
        return register.register().search(SearchRequest.first(text, 10), day("2026-03-10"));
    }

    @Test
    void a_dealing_tells_its_kind_and_the_stage_of_each_asset() {
        var other = AssetNumber.of("202111286633.X");
        register.given(
                new DealingOpened(
                        FIRST,
                        DealingKind.PLEDGE,
                        DealingStage.REGISTERED,
                        List.of(VALVE),
                        Optional.of("合同1"),
                        day("2026-03-02"),
                        Provenance.act()),
                new DealingAssetsAdded(FIRST, List.of(other), day("2026-03-03"), Provenance.act()),
                new DealingStageReached(
                        FIRST, DealingStage.ENDED, List.of(VALVE), day("2026-03-09"), Provenance.act()));
        var dealing = register.register().dealing(FIRST).orElseThrow();
        assertThat(dealing.kind()).isEqualTo(DealingKind.PLEDGE);
        assertThat(dealing.stage()).isEqualTo(DealingStage.REGISTERED);
        assertThat(dealing.assets())
                .containsExactly(
                        new DealingAsset(VALVE, DealingStage.ENDED, day("2026-03-09")),
                        new DealingAsset(other, DealingStage.REGISTERED, day("2026-03-03")));
        assertThat(dealing.mark().entries()).isEqualTo(3);
        assertThat(register.register().dealing(Facts.SECOND)).isEmpty();
    }

    @Test
    void the_extract_says_since_when_and_why_an_ended_right_is_closed_and_what_comes_due() {
        register.given(
                valve(), new RightLapsed(VALVE, Optional.of(day("2026-10-01")), day("2026-03-01"), Provenance.act()));

        var extract = extract("201510481495.9");
        assertThat(extract.closure().orElseThrow().because()).isEqualTo(EndCause.UNPAID_ANNUITY);
        assertThat(extract.deadlines())
                .extracting(deadline -> deadline.matter() + " " + deadline.dueOn())
                .containsExactly("RESTORATION 2026-10-01");
    }
}
