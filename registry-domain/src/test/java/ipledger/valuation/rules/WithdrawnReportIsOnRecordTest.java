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
import ipledger.money.Money;
import ipledger.party.Party;
import ipledger.valuation.WithdrawValuation;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("VALUATION-04 A report that is taken back is on record")
class WithdrawnReportIsOnRecordTest {
    private static Valuation report(String referenceDate) {
        return new Valuation(
                Party.named("衡阳演示资产评估有限公司"),
                "衡评字[2026]001号",
                "收益法",
                LocalDate.parse(referenceDate),
                LocalDate.parse(referenceDate).plusYears(1),
                Money.of("3000000.00 CNY"));
    }

    @Test
    void admits_it() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        new ValuationRecorded(
                                INVENTION, report("2026-01-01"), ValuationPurpose.PLEDGE, DAY, Provenance.act()))
                .when(new WithdrawValuation(INVENTION, "衡评字[2026]001号", "参数有误", DAY, Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_an_unknown_report() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        new ValuationRecorded(
                                INVENTION, report("2026-01-01"), ValuationPurpose.PLEDGE, DAY, Provenance.act()))
                .when(new WithdrawValuation(INVENTION, "衡评字[2026]002号", "参数有误", DAY, Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("VALUATION-04"));
    }
}
