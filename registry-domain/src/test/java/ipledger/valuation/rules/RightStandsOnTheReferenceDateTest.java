package ipledger.valuation.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.lapsed;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.event.ValuationEvent.Valuation;
import ipledger.event.ValuationEvent.ValuationPurpose;
import ipledger.money.Money;
import ipledger.party.Party;
import ipledger.valuation.RecordValuation;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("VALUATION-03 What is valued stands on the reference date")
class RightStandsOnTheReferenceDateTest {
    private static Valuation report(String referenceDate) {
        return new Valuation(
                Party.named("衡阳演示资产评估有限公司"),
                "衡评字[2026]001号",
                "收益法",
                LocalDate.parse(referenceDate),
                LocalDate.parse(referenceDate).plusYears(1),
                Money.of("3000000.00 CNY"));
    }

    private static RecordValuation recording(String referenceDate) {
        return new RecordValuation(INVENTION, report(referenceDate), ValuationPurpose.PLEDGE, DAY, Provenance.act());
    }

    @Test
    void admits_the_day_before_the_lapse() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), lapsed(INVENTION))
                .when(recording("2025-08-06"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_day_of_the_lapse() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), lapsed(INVENTION))
                .when(recording("2025-08-07"))
                .expectNoEvents()
                .expectException(refusedBy("VALUATION-03"));
    }
}
