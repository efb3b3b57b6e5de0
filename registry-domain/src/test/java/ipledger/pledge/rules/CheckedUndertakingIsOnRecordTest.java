package ipledger.pledge.rules;

import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.opened;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.pledge.Pledges.DAY;
import static ipledger.pledge.Pledges.terms;

import ipledger.event.AssetKind;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.Document;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.PledgeEvent.UndertakingResult;
import ipledger.event.Provenance;
import ipledger.pledge.CheckUndertaking;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-80 The undertaking that was checked is on record")
class CheckedUndertakingIsOnRecordTest {
    private static CheckUndertaking checking(String sha256) {
        return new CheckUndertaking(
                FIRST, sha256, UndertakingResult.TRUE_AS_STATED, DAY.plusDays(60), Provenance.act());
    }

    private static PledgeRegistered onAnUndertaking() {
        return new PledgeRegistered(
                INVENTION,
                FIRST,
                terms(XIANGNAN_VALVE, "2029-03-01"),
                DAY,
                Provenance.act().withDocuments(List.of(new Document("承诺书 undertaking", "承诺书.pdf", "2a".repeat(32)))));
    }

    @Test
    void admits_one_that_was_given() {
        register(opened(FIRST, DealingKind.PLEDGE, INVENTION))
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), onAnUndertaking())
                .when(checking("2a".repeat(32)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_one_that_nobody_gave() {
        register(opened(FIRST, DealingKind.PLEDGE, INVENTION))
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), onAnUndertaking())
                .when(checking("2b".repeat(32)))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-80"));
    }
}
