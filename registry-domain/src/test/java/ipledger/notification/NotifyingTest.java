package ipledger.notification;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.EARLIER;
import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.annuityMissed;
import static ipledger.law.AssetWords.frozen;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.lapsed;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.AssetWords.pledgeReleased;
import static ipledger.law.AssetWords.pledged;
import static ipledger.law.AssetWords.suspended;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.HENGYANG_BANK;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.title.TitleWords.sale;
import static ipledger.title.TitleWords.transferred;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.asset.Asset;
import ipledger.event.AssetEvent;
import ipledger.event.AssetKind;
import ipledger.event.NotificationEvent.Authority;
import ipledger.event.NotificationEvent.Capacity;
import ipledger.event.NotificationEvent.Matter;
import ipledger.event.RightEvent.Extent;
import ipledger.event.RightEvent.InvalidationRequested;
import ipledger.event.RightEvent.RevocationGround;
import ipledger.event.RightEvent.RightAbandoned;
import ipledger.event.RightEvent.RightInvalidated;
import ipledger.event.RightEvent.RightLapsed;
import ipledger.event.RightEvent.RightRestored;
import ipledger.event.RightEvent.RightRevoked;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("通知 Whom an entry obliges the register to tell, by law or as its own service")
class NotifyingTest {
    private static Asset pledgedRight(AssetNumber number, AssetKind kind) {
        return Stream.<AssetEvent>of(granted(number, kind, XIANGNAN_VALVE), pledged(number, XIANGNAN_VALVE))
                .reduce(Asset.unregistered(number), Asset::evolve, (one, other) -> other);
    }

    private static List<String> told(Asset before, AssetEvent event) {
        return Notifying.of(before, event).stream()
                .map(one -> one.matter() + " " + one.authority() + " " + one.capacity())
                .toList();
    }

    @Test
    void the_pledgee_of_a_patent_is_told_by_law_of_its_end_an_unpaid_annuity_a_dispute_and_a_freeze() {
        var patent = pledgedRight(INVENTION, AssetKind.INVENTION);

        assertThat(told(patent, lapsed(INVENTION))).contains("RIGHT_ENDED BY_LAW PLEDGEE");
        assertThat(told(patent, annuityMissed(INVENTION))).contains("ANNUITY_UNPAID BY_LAW PLEDGEE");
        assertThat(told(patent, suspended(INVENTION, "2027-01-10"))).contains("OWNERSHIP_DISPUTED BY_LAW PLEDGEE");
        assertThat(told(patent, frozen(INVENTION, "2027-01-10"))).contains("FROZEN BY_LAW PLEDGEE");
    }

    @Test
    void what_the_law_does_not_name_is_the_service_of_the_register() {
        var patent = pledgedRight(INVENTION, AssetKind.INVENTION);

        assertThat(told(patent, new InvalidationRequested(INVENTION, "4W1", DAY, paper("case"))))
                .containsExactly(
                        "INVALIDATION_REQUESTED SERVICE_OF_THE_REGISTER PLEDGEE",
                        "INVALIDATION_REQUESTED SERVICE_OF_THE_REGISTER HOLDER");
        assertThat(told(pledgedRight(MARK, AssetKind.TRADEMARK), frozen(MARK, "2026-12-31")))
                .contains("FROZEN SERVICE_OF_THE_REGISTER PLEDGEE");
    }

    @Test
    void a_restorable_lapse_is_an_end_by_law_and_a_service_that_names_the_last_day() {
        var patent = pledgedRight(INVENTION, AssetKind.INVENTION);
        var lapse = new RightLapsed(INVENTION, Optional.of(DAY.plusMonths(2)), DAY, paper("lapse"));

        assertThat(told(patent, lapse))
                .contains("RIGHT_ENDED BY_LAW PLEDGEE", "LAPSE_RESTORABLE SERVICE_OF_THE_REGISTER PLEDGEE");
        assertThat(told(Asset.evolve(patent, lapse), new RightRestored(INVENTION, DAY, paper("restored"))))
                .contains("RIGHT_STANDS_AGAIN SERVICE_OF_THE_REGISTER PLEDGEE");
    }

    @Test
    void a_loss_of_a_part_is_told_as_such_and_never_as_an_end() {
        var patent = pledgedRight(INVENTION, AssetKind.INVENTION);
        var mark = pledgedRight(MARK, AssetKind.TRADEMARK);

        assertThat(told(patent, new RightInvalidated(INVENTION, Extent.PART, Optional.of("1-3"), DAY, paper("part"))))
                .containsExactly(
                        "INVALIDATED_IN_PART BY_LAW PLEDGEE", "INVALIDATED_IN_PART SERVICE_OF_THE_REGISTER HOLDER");
        assertThat(told(patent, new RightAbandoned(INVENTION, Extent.PART, Optional.of("1-3"), DAY, paper("part"))))
                .containsExactly(
                        "ENDED_IN_PART SERVICE_OF_THE_REGISTER PLEDGEE",
                        "ENDED_IN_PART SERVICE_OF_THE_REGISTER HOLDER");
        assertThat(told(
                        mark,
                        new RightRevoked(
                                MARK, RevocationGround.NON_USE, Extent.PART, Optional.of("阀门"), DAY, paper("part"))))
                .contains("ENDED_IN_PART SERVICE_OF_THE_REGISTER PLEDGEE");
        assertThat(told(patent, new RightInvalidated(INVENTION, Extent.WHOLE, Optional.empty(), DAY, paper("whole"))))
                .contains("RIGHT_INVALIDATED BY_LAW PLEDGEE");
    }

    @Test
    void a_whole_invalidation_told_again_is_no_loss_of_a_part() {
        var whole = new RightInvalidated(INVENTION, Extent.WHOLE, Optional.empty(), DAY, paper("whole"));
        assertThat(told(Asset.evolve(pledgedRight(INVENTION, AssetKind.INVENTION), whole), whole))
                .isEmpty();
    }

    @Test
    void the_pledgee_is_told_where_the_title_moves() {
        assertThat(told(
                        pledgedRight(INVENTION, AssetKind.INVENTION),
                        transferred(INVENTION, sale(XIANGNAN_VALVE, A_STRANGER))))
                .contains("TITLE_MOVED SERVICE_OF_THE_REGISTER PLEDGEE");
    }

    @Test
    void the_pledge_by_which_a_pledgee_is_concerned_is_named() {
        assertThat(Notifying.of(pledgedRight(INVENTION, AssetKind.INVENTION), frozen(INVENTION, "2026-12-31")))
                .contains(new Notification(
                        LocalDate.parse("2026-01-10"),
                        Matter.FROZEN,
                        Authority.BY_LAW,
                        Capacity.PLEDGEE,
                        HENGYANG_BANK,
                        Optional.of(EARLIER)));
    }

    @Test
    void a_pledgee_is_not_told_once_the_pledge_is_released() {
        var free = Asset.evolve(pledgedRight(INVENTION, AssetKind.INVENTION), pledgeReleased(INVENTION));
        assertThat(told(free, new RightLapsed(INVENTION, Optional.empty(), DAY, paper("lapse"))))
                .containsExactly("RIGHT_ENDED SERVICE_OF_THE_REGISTER HOLDER");
    }
}
