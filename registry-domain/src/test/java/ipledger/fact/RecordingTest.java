package ipledger.fact;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.asset.AssetHistory;
import ipledger.asset.Entry;
import ipledger.event.AssetEvent;
import ipledger.event.AssetKind;
import ipledger.event.DealingNumber;
import ipledger.event.NoteEvent.OfficeNoteRecorded;
import ipledger.event.Provenance;
import ipledger.event.RectificationEvent.EntryReference;
import ipledger.event.RectificationEvent.EntryVoided;
import ipledger.event.RectificationEvent.SourceKey;
import ipledger.event.RightEvent.RightFiled;
import ipledger.event.SourceRecord;
import ipledger.event.TitleEvent.Conveyance;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.identifier.AssetNumber;
import ipledger.party.Holders;
import ipledger.party.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("One record of a source in several forms, and its corrections")
class RecordingTest {
    static final AssetNumber ASSET = AssetNumber.of("US:patent-application:15145443");
    static final Party INVENTOR = Party.named("KURTZ, ROBERT");
    static final Party FIRST = Party.named("FIRST INC.");
    static final Party SECOND = Party.named("SECOND INC.");
    static final Party THIRD = Party.named("THIRD INC.");

    private AssetHistory history = AssetHistory.of(ASSET);

    @Test
    void read_twice_records_nothing() {
        read("1/1", transfer("1/1", "2019-05-08", "2020-01-01", INVENTOR, FIRST));
        assertThat(decide("1/1", transfer("1/1", "2019-05-08", "2020-01-01", INVENTOR, FIRST)))
                .isEmpty();
    }

    @Test
    void a_form_that_says_less_voids_nothing() {
        read("1/1", transfer("1/1", "2019-05-08", "2020-01-01", INVENTOR, FIRST));
        assertThat(decide("1/1", note("1/1", "2019-05-08", "2024-01-01"))).isEmpty();
    }

    @Test
    void a_form_that_says_more_takes_the_place_of_one_that_said_less() {
        read("1/1", note("1/1", "2019-05-08", "2024-01-01"));
        read("1/1", transfer("1/1", "2019-05-08", "2020-01-01", INVENTOR, FIRST));
        assertThat(history.latest().holders()).containsExactly(FIRST);
        assertThat(standing()).hasSize(1);
    }

    @Test
    void a_form_without_the_office_s_day_yields_to_one_that_has_it_in_any_order() {
        var undated = transfer("1/1", "2019-05-07", "", INVENTOR, FIRST);
        var dated = transfer("1/1", "2019-05-08", "2020-01-01", INVENTOR, FIRST);
        read("1/1", undated);
        read("1/1", dated);
        assertThat(standing()).singleElement().isEqualTo(dated);
        assertThat(decide("1/1", undated)).isEmpty();
    }

    @Test
    void of_two_that_contradict_each_other_the_later_published_counts_in_any_order() {
        var earlier = transfer("1/1", "2019-05-08", "2020-01-01", INVENTOR, FIRST);
        var later = transfer("1/1", "2019-05-08", "2021-01-01", INVENTOR, SECOND);
        read("1/1", earlier);
        read("1/1", later);
        assertThat(history.latest().holders()).containsExactly(SECOND);
        assertThat(decide("1/1", earlier)).isEmpty();
    }

    @Test
    void what_a_clerk_voided_is_not_recorded_again_by_reading_the_file_again() {
        var mistaken = transfer("1/1", "2019-05-08", "2020-01-01", INVENTOR, FIRST);
        read("1/1", mistaken);
        record(List.of(new EntryVoided(
                ASSET, EntryReference.at(0), "wrong asset", "letter", day("2020-02-02"), Provenance.act())));
        assertThat(decide("1/1", mistaken)).isEmpty();
    }

    @Test
    void a_correction_stands_where_the_corrected_record_stood() {
        read("1/1", transfer("1/1", "2009-05-14", "2010-01-01", INVENTOR, FIRST));
        read("2/1", transfer("2/1", "2009-06-01", "2010-01-01", SECOND, THIRD));
        read("3/1", voiding("3/1", "1/1", "2010-03-01"), transfer("3/1", "2010-03-01", "2010-03-02", INVENTOR, SECOND));
        assertThat(history.latest().holders()).containsExactly(THIRD);
    }

    @Test
    void a_correction_of_a_correction_leaves_the_first_record_void() {
        read("1/1", transfer("1/1", "2009-05-14", "2010-01-01", INVENTOR, FIRST));
        read("2/1", voiding("2/1", "1/1", "2010-03-01"), transfer("2/1", "2010-03-01", "2010-03-02", INVENTOR, SECOND));
        read("3/1", voiding("3/1", "2/1", "2010-04-01"), transfer("3/1", "2010-04-01", "2010-04-02", INVENTOR, THIRD));
        assertThat(history.latest().title().chain()).hasSize(1);
        assertThat(history.latest().holders()).containsExactly(THIRD);
    }

    @Test
    void a_correction_read_before_what_it_corrects_comes_to_the_same() {
        read("3/1", voiding("3/1", "1/1", "2010-03-01"), transfer("3/1", "2010-03-01", "2010-03-02", INVENTOR, SECOND));
        read("1/1", transfer("1/1", "2009-05-14", "2010-01-01", INVENTOR, FIRST));
        assertThat(history.latest().holders()).containsExactly(SECOND);
        assertThat(decide("1/1", transfer("1/1", "2009-05-14", "2010-01-01", INVENTOR, FIRST)))
                .as("read again")
                .isEmpty();
    }

    @Test
    void what_is_said_in_passing_yields_to_the_record_that_establishes_it_in_any_order() {
        var passing = filed("US-ASSIGNMENT" + RecordFacts.IN_PASSING, "1/1", "In passing");
        var established = filed("US-APPLICATION", "15145443", "As filed");
        record(Recording.decide(history, key("1/1"), List.of(passing), List.of()));
        record(Recording.decide(history, new SourceKey("US-APPLICATION", "15145443"), List.of(), List.of(established)));
        assertThat(standing()).singleElement().isEqualTo(established);
        assertThat(Recording.decide(history, key("1/1"), List.of(passing), List.of()))
                .isEmpty();
    }

    /** What stands of the records themselves. */
    private List<AssetEvent> standing() {
        return history.standing(Instant.MAX).stream()
                .map(Entry::event)
                .filter(event -> !(event instanceof EntryVoided))
                .toList();
    }

    private void read(String recordId, AssetEvent... facts) {
        record(decide(recordId, facts));
    }

    private List<AssetEvent> decide(String recordId, AssetEvent... facts) {
        return Recording.decide(history, key(recordId), List.of(), List.of(facts));
    }

    private void record(List<? extends AssetEvent> events) {
        history = history.with(events, Instant.EPOCH);
    }

    private static SourceKey key(String recordId) {
        return new SourceKey("US-ASSIGNMENT", recordId);
    }

    private static Provenance in(String source, String recordId, String published) {
        return Provenance.fact(new SourceRecord(
                source, recordId, 0, published.isEmpty() ? Optional.empty() : Optional.of(day(published))));
    }

    private static AssetEvent transfer(String recordId, String on, String published, Party from, Party to) {
        var conveyance = new Conveyance(
                TransferGround.AGREEMENT,
                List.of(from),
                Holders.sole(to),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return new TitleTransferred(
                ASSET,
                DealingNumber.of("US-REEL:" + recordId),
                conveyance,
                day(on),
                in("US-ASSIGNMENT", recordId, published));
    }

    private static AssetEvent note(String recordId, String on, String published) {
        return new OfficeNoteRecorded(
                ASSET, "RECORDING", "ASSIGNMENT", day(on), in("US-ASSIGNMENT", recordId, published));
    }

    private static AssetEvent voiding(String recordId, String wrong, String on) {
        return new EntryVoided(
                ASSET,
                EntryReference.read("US-ASSIGNMENT", wrong),
                "corrected",
                "recording",
                day(on),
                in("US-ASSIGNMENT", recordId, on));
    }

    private static AssetEvent filed(String source, String recordId, String title) {
        return new RightFiled(
                ASSET,
                AssetKind.INVENTION,
                title,
                List.of(),
                Optional.of(Holders.sole(INVENTOR)),
                List.of(),
                day("2016-05-03"),
                in(source, recordId, ""));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
