package ipledger.right.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.lapsed;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.findingsOf;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.event.RightEvent.Extent;
import ipledger.event.RightEvent.RightExpired;
import ipledger.right.SeekAbandonment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RIGHT-52 What has ended does not end again")
class OnlyAStandingRightEndsTest {
    @Test
    void refuses_a_second_end() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), lapsed(INVENTION))
                .when(new SeekAbandonment(
                        INVENTION,
                        Extent.WHOLE,
                        Optional.empty(),
                        List.of(XIANGNAN_VALVE),
                        List.of(),
                        DAY,
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-52"));
    }

    @Test
    void finds_nothing_where_another_source_tells() {
        assertThat(findingsOf(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        lapsed(INVENTION),
                        new RightExpired(INVENTION, LocalDate.parse("2034-05-02"), paper("expiry"))))
                .isEmpty();
    }
}
