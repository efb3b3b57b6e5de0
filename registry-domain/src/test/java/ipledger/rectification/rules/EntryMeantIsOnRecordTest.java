package ipledger.rectification.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.lapsed;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.event.RectificationEvent.EntryReference;
import ipledger.event.RectificationEvent.EntryVoided;
import ipledger.rectification.VoidEntry;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RECTIFY-01 What is voided is on record")
class EntryMeantIsOnRecordTest {
    @Test
    void admits_an_entry() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), lapsed(INVENTION))
                .when(new VoidEntry(INVENTION, List.of(1L), "录入错误", "更正申请书", DAY, Provenance.act()))
                .expectEvents(new EntryVoided(INVENTION, EntryReference.at(1), "录入错误", "更正申请书", DAY, Provenance.act()));
    }

    @Test
    void refuses_an_entry_that_is_not_there() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new VoidEntry(INVENTION, List.of(1L), "录入错误", "更正申请书", DAY, Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RECTIFY-01"));
    }
}
