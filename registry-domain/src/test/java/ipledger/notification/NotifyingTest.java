package ipledger.notification;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.annuityMissed;
import static ipledger.law.AssetWords.frozen;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.lapsed;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.AssetWords.pledged;
import static ipledger.law.AssetWords.suspended;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.asset.Asset;
import ipledger.event.AssetEvent;
import ipledger.event.AssetKind;
import ipledger.event.RightEvent.InvalidationRequested;
import ipledger.event.RightEvent.RightLapsed;
import ipledger.event.RightEvent.RightRestored;
import ipledger.identifier.AssetNumber;
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
}
