package ipledger.valuation.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.event.ValuationEvent.Valuation;
import ipledger.event.ValuationEvent.ValuationPurpose;
import ipledger.event.ValuationEvent.ValuationRecorded;
import ipledger.event.ValuationEvent.ValuationWithdrawn;
import ipledger.money.Money;
import ipledger.party.Party;
import ipledger.valuation.RecordValuation;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("VALUATION-02 A report is entered once")
class ReportIsEnteredOnceTest {
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
    void refuses_it_twice() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        new ValuationRecorded(
                                INVENTION, report("2026-01-01"), ValuationPurpose.PLEDGE, DAY, Provenance.act()))
                .when(recording("2026-01-01"))
                .expectNoEvents()
                .expectException(refusedBy("VALUATION-02"));
    }

    @Test
    void admits_it_again_once_it_was_taken_back() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        new ValuationRecorded(
                                INVENTION, report("2026-01-01"), ValuationPurpose.PLEDGE, DAY, Provenance.act()),
                        new ValuationWithdrawn(INVENTION, "衡评字[2026]001号", "参数有误", DAY, Provenance.act()))
                .when(recording("2026-01-01"))
                .expectSuccessfulHandlerExecution();
    }
}
