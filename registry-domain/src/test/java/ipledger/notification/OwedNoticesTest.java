package ipledger.notification;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.EARLIER;
import static ipledger.law.AssetWords.frozen;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.pledged;
import static ipledger.law.Register.HENGYANG_BANK;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.asset.AssetHistory;
import ipledger.asset.Entry;
import ipledger.event.AssetEvent;
import ipledger.event.AssetKind;
import ipledger.event.NotificationEvent.Matter;
import ipledger.event.NotificationEvent.Means;
import ipledger.event.NotificationEvent.NoticeGiven;
import ipledger.event.Provenance;
import ipledger.event.RectificationEvent.EntryReference;
import ipledger.event.RectificationEvent.EntryVoided;
import ipledger.notification.OwedNotice.Given;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("应通知 What the standing entries oblige to tell, and what of it was told")
class OwedNoticesTest {
    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");

    private static AssetHistory history(AssetEvent... more) {
        var events = new ArrayList<AssetEvent>(List.of(
                granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                pledged(INVENTION, XIANGNAN_VALVE),
                frozen(INVENTION, "2026-12-31")));
        events.addAll(List.of(more));
        var entries = new ArrayList<Entry>();
        for (var event : events)
            entries.add(new Entry(entries.size(), MORNING.plus(Duration.ofHours(entries.size())), event));
        return AssetHistory.of(INVENTION, entries);
    }

    private static NoticeGiven toBank() {
        return new NoticeGiven(
                INVENTION, 2, Matter.FROZEN, HENGYANG_BANK, Optional.of(EARLIER), Means.POST, DAY, Provenance.act());
    }

    @Test
    void each_is_owed_since_the_entry_that_obliges_to_it() {
        assertThat(OwedNotices.of(history(), Instant.MAX)).hasSize(2).allSatisfy(owed -> {
            assertThat(owed.isOwed()).isTrue();
            assertThat(owed.sequence()).isEqualTo(2);
            assertThat(owed.recordedAt()).isEqualTo("2026-03-02T10:00:00Z");
        });
    }

    @Test
    void what_was_told_is_owed_no_longer_and_the_others_still_are() {
        assertThat(OwedNotices.of(history(toBank()), Instant.MAX))
                .extracting(OwedNotice::given)
                .containsExactly(Optional.of(new Given(3, DAY, Means.POST)), Optional.empty());
    }

    @Test
    void before_it_was_recorded_as_told_it_was_owed() {
        assertThat(OwedNotices.of(history(toBank()), Instant.parse("2026-03-02T10:30:00Z")))
                .allMatch(OwedNotice::isOwed)
                .hasSize(2);
    }

    @Test
    void a_voided_entry_obliges_to_nothing() {
        assertThat(OwedNotices.of(
                        history(new EntryVoided(INVENTION, EntryReference.at(2), "误登", "裁定书", DAY, Provenance.act())),
                        Instant.MAX))
                .isEmpty();
    }
}
