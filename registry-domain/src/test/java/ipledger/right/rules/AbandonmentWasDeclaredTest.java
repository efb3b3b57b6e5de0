package ipledger.right.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.findingsOf;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.event.RightEvent.AbandonmentSought;
import ipledger.event.RightEvent.Extent;
import ipledger.event.RightEvent.RightAbandoned;
import ipledger.right.AbandonRight;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RIGHT-55 What is announced as given up was declared")
class AbandonmentWasDeclaredTest {
    @Test
    void admits_what_was_declared() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        new AbandonmentSought(
                                INVENTION,
                                Extent.WHOLE,
                                Optional.empty(),
                                List.of(XIANGNAN_VALVE),
                                List.of(),
                                LocalDate.parse("2026-02-20"),
                                Provenance.act()))
                .when(new AbandonRight(INVENTION, DAY, Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_what_was_not() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new AbandonRight(INVENTION, DAY, Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-55"));
    }

    @Test
    void takes_a_gazette_at_its_word() {
        assertThat(findingsOf(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        new RightAbandoned(INVENTION, Extent.WHOLE, Optional.empty(), DAY, paper("abandonment"))))
                .isEmpty();
    }
}
