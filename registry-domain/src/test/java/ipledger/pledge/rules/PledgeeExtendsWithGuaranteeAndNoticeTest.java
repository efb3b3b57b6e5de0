package ipledger.pledge.rules;

import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.opened;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.pledge.Pledges.DAY;
import static ipledger.pledge.Pledges.registered;
import static ipledger.pledge.Pledges.terms;

import ipledger.event.AssetKind;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.Document;
import ipledger.event.PledgeEvent.ExtensionBasis;
import ipledger.event.Provenance;
import ipledger.pledge.ExtendPledgeRegistration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-29 A pledgee who extends alone gives a guarantee and has told the pledgor")
class PledgeeExtendsWithGuaranteeAndNoticeTest {
    private static ExtendPledgeRegistration alone(Optional<Document> guarantee, Optional<LocalDate> notifiedOn) {
        return new ExtendPledgeRegistration(
                FIRST,
                DAY.plusYears(30),
                ExtensionBasis.PLEDGEE_ALONE,
                guarantee,
                notifiedOn,
                DAY.plusYears(1),
                Provenance.act());
    }

    private static Document letter() {
        return new Document("担保函 letter of guarantee", "担保函.pdf", "1e".repeat(32));
    }

    @Test
    void admits_it_with_both() {
        register(opened(FIRST, DealingKind.PLEDGE, MARK))
                .given(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        registered(MARK, terms(XIANGNAN_VALVE, "2029-03-01")))
                .when(alone(Optional.of(letter()), Optional.of(DAY.plusYears(1))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_it_without_the_letter() {
        register(opened(FIRST, DealingKind.PLEDGE, MARK))
                .given(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        registered(MARK, terms(XIANGNAN_VALVE, "2029-03-01")))
                .when(alone(Optional.empty(), Optional.of(DAY)))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-29"));
    }

    @Test
    void refuses_it_where_the_notice_comes_the_day_after() {
        register(opened(FIRST, DealingKind.PLEDGE, MARK))
                .given(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        registered(MARK, terms(XIANGNAN_VALVE, "2029-03-01")))
                .when(alone(Optional.of(letter()), Optional.of(DAY.plusYears(1).plusDays(1))))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-29"));
    }
}
