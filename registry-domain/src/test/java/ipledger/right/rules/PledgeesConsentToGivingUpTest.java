package ipledger.right.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.both;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.openlyOffered;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.AssetWords.pledgeReleased;
import static ipledger.law.AssetWords.pledged;
import static ipledger.law.AssetWords.suspended;
import static ipledger.law.Register.HENGYANG_BANK;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;
import static ipledger.law.Register.findingsOf;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.event.RightEvent.AbandonmentSought;
import ipledger.event.RightEvent.Extent;
import ipledger.event.RightEvent.RightAbandoned;
import ipledger.right.CancelMark;
import ipledger.right.SeekAbandonment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RIGHT-26 RIGHT-27 A pledged right is given up or cancelled with the pledgees' consent")
class PledgeesConsentToGivingUpTest {
    @Test
    void admits_with_consent() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), pledged(INVENTION, XIANGNAN_VALVE))
                .when(new SeekAbandonment(
                        INVENTION,
                        Extent.WHOLE,
                        Optional.empty(),
                        List.of(XIANGNAN_VALVE),
                        List.of(HENGYANG_BANK),
                        DAY,
                        Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_without() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), pledged(INVENTION, XIANGNAN_VALVE))
                .when(new SeekAbandonment(
                        INVENTION,
                        Extent.WHOLE,
                        Optional.empty(),
                        List.of(XIANGNAN_VALVE),
                        List.of(),
                        DAY,
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-26"));
    }

    @Test
    void admits_when_released() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        pledged(INVENTION, XIANGNAN_VALVE),
                        pledgeReleased(INVENTION))
                .when(new SeekAbandonment(
                        INVENTION,
                        Extent.WHOLE,
                        Optional.empty(),
                        List.of(XIANGNAN_VALVE),
                        List.of(),
                        DAY,
                        Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_cancellation_of_a_pledged_mark() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE), pledged(MARK, XIANGNAN_VALVE))
                .when(new CancelMark(
                        MARK, "注销", Extent.WHOLE, Optional.empty(), DAY, Optional.empty(), DAY, Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-27"));
    }

    @Test
    void admits_it_by_the_consent_declared() {
        register()
                .given(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        pledged(MARK, XIANGNAN_VALVE),
                        new AbandonmentSought(
                                MARK,
                                Extent.WHOLE,
                                Optional.empty(),
                                List.of(XIANGNAN_VALVE),
                                List.of(HENGYANG_BANK),
                                LocalDate.parse("2026-02-20"),
                                Provenance.act()))
                .when(new CancelMark(
                        MARK, "注销", Extent.WHOLE, Optional.empty(), DAY, Optional.empty(), DAY, Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void finds_it_beside_a_gazette() {
        assertThat(findingsOf(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        pledged(INVENTION, XIANGNAN_VALVE),
                        new RightAbandoned(INVENTION, Extent.WHOLE, Optional.empty(), DAY, paper("abandonment"))))
                .containsExactly("RIGHT-26");
    }

    @Test
    void is_reported_beside_every_other_rule() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)),
                        pledged(INVENTION, XIANGNAN_VALVE),
                        openlyOffered(INVENTION),
                        suspended(INVENTION, "2026-03-02"))
                .when(new SeekAbandonment(
                        INVENTION,
                        Extent.WHOLE,
                        Optional.empty(),
                        List.of(XIANGNAN_VALVE),
                        List.of(),
                        DAY,
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-21", "RIGHT-24", "RIGHT-26", "RIGHT-28"));
    }
}
