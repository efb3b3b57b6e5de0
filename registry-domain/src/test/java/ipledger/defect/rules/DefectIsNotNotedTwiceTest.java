package ipledger.defect.rules;

import static ipledger.defect.DefectWords.givenUp;
import static ipledger.defect.DefectWords.note;
import static ipledger.defect.DefectWords.noted;
import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.defect.NoteDefect;
import ipledger.event.AssetKind;
import ipledger.event.RightEvent.RightGranted;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("DEFECT-51 While the clock of an application runs it is not started again")
class DefectIsNotNotedTwiceTest {
    private static final RightGranted REGISTERED = granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE);

    @Test
    void refuses_a_second_notice() {
        register()
                .given(REGISTERED, noted("2026-04-01"))
                .when(note(Optional.empty()))
                .expectNoEvents()
                .expectException(refusedBy("DEFECT-51"));
    }

    @Test
    void admits_one_for_an_application_made_anew() {
        var first = note(Optional.empty());
        var later = first.effectiveOn().plusDays(60);
        register()
                .given(REGISTERED, noted("2026-04-01"), givenUp("2026-04-02"))
                .when(new NoteDefect(
                        first.asset(),
                        first.dealing(),
                        first.matter(),
                        first.leftOut(),
                        Optional.empty(),
                        later,
                        first.provenance()))
                .expectSuccessfulHandlerExecution();
    }
}
