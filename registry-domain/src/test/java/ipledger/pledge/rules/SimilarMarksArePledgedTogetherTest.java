package ipledger.pledge.rules;

import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.pledge.Pledges.registering;
import static ipledger.pledge.Pledges.terms;

import ipledger.event.AssetKind;
import ipledger.event.DefectEvent.DefectCured;
import ipledger.event.DefectEvent.DefectMatter;
import ipledger.event.DefectEvent.DefectNoted;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.NumberType;
import ipledger.identifier.Office;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-30 Similar marks left out are added before the pledge is registered")
class SimilarMarksArePledgedTogetherTest {
    private static DefectNoted noted() {
        return new DefectNoted(
                MARK,
                FIRST,
                DefectMatter.PLEDGE,
                List.of(AssetNumber.of(Office.CN, NumberType.TRADEMARK_REGISTRATION, "12345679")),
                LocalDate.parse("2026-02-28"),
                LocalDate.parse("2026-01-29"),
                Provenance.act());
    }

    private static DefectCured cured() {
        return new DefectCured(MARK, FIRST, LocalDate.parse("2026-02-28"), Provenance.act());
    }

    @Test
    void refuses_while_they_are_left_out() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE), noted())
                .when(registering(MARK, terms(XIANGNAN_VALVE, "2029-03-01")))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-30"));
    }

    @Test
    void admits_once_they_were_added_on_the_last_day() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE), noted(), cured())
                .when(registering(MARK, terms(XIANGNAN_VALVE, "2029-03-01")))
                .expectSuccessfulHandlerExecution();
    }
}
