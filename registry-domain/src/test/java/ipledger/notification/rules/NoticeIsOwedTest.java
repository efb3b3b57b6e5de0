package ipledger.notification.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.EARLIER;
import static ipledger.law.AssetWords.frozen;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.pledged;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.HENGYANG_BANK;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.NotificationEvent.Matter;
import ipledger.event.NotificationEvent.Means;
import ipledger.event.NotificationEvent.NoticeGiven;
import ipledger.event.Provenance;
import ipledger.event.RectificationEvent.EntryReference;
import ipledger.event.RectificationEvent.EntryVoided;
import ipledger.notification.GiveNotice;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("NOTICE-01 What is recorded as told is owed")
class NoticeIsOwedTest {
    /** The freeze has effect on that day. */
    private static final LocalDate FROZEN_ON = frozen(INVENTION, "2026-12-31").effectiveOn();

    private static GiveNotice toBank(LocalDate on) {
        return to(HENGYANG_BANK, Matter.FROZEN, on);
    }

    private static GiveNotice to(Party party, Matter matter, LocalDate on) {
        return new GiveNotice(
                INVENTION, 2, matter, party, Optional.of(EARLIER), Means.ELECTRONIC, on, Provenance.act());
    }

    private static NoticeGiven given(LocalDate on) {
        return new NoticeGiven(
                INVENTION,
                2,
                Matter.FROZEN,
                HENGYANG_BANK,
                Optional.of(EARLIER),
                Means.ELECTRONIC,
                on,
                Provenance.act());
    }

    private static TestExecutor<?> pledgedAndFrozen() {
        return register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        pledged(INVENTION, XIANGNAN_VALVE),
                        frozen(INVENTION, "2026-12-31"));
    }

    @Test
    void admits_one_given_on_the_day_of_the_matter() {
        pledgedAndFrozen().when(toBank(FROZEN_ON)).expectEvents(given(FROZEN_ON));
    }

    @Test
    void refuses_one_given_the_day_before() {
        pledgedAndFrozen()
                .when(toBank(FROZEN_ON.minusDays(1)))
                .expectNoEvents()
                .expectException(refusedBy("NOTICE-01"));
    }

    @Test
    void refuses_another_matter_and_another_party() {
        pledgedAndFrozen()
                .when(to(HENGYANG_BANK, Matter.RIGHT_ENDED, DAY))
                .expectNoEvents()
                .expectException(refusedBy("NOTICE-01"));
        pledgedAndFrozen()
                .when(to(A_STRANGER, Matter.FROZEN, DAY))
                .expectNoEvents()
                .expectException(refusedBy("NOTICE-01"));
    }

    @Test
    void refuses_one_that_was_given_and_admits_it_where_that_was_voided() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        pledged(INVENTION, XIANGNAN_VALVE),
                        frozen(INVENTION, "2026-12-31"),
                        given(DAY))
                .when(toBank(DAY))
                .expectNoEvents()
                .expectException(refusedBy("NOTICE-01"));
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        pledged(INVENTION, XIANGNAN_VALVE),
                        frozen(INVENTION, "2026-12-31"),
                        given(DAY),
                        voided(3))
                .when(toBank(DAY))
                .expectEvents(given(DAY));
    }

    @Test
    void refuses_one_of_an_entry_that_was_voided() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        pledged(INVENTION, XIANGNAN_VALVE),
                        frozen(INVENTION, "2026-12-31"),
                        voided(2))
                .when(toBank(DAY))
                .expectNoEvents()
                .expectException(refusedBy("NOTICE-01"));
    }

    private static EntryVoided voided(long sequence) {
        return new EntryVoided(INVENTION, EntryReference.at(sequence), "误登", "裁定书", DAY, Provenance.act());
    }
}
