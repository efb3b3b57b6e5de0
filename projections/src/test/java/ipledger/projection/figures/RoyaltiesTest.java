package ipledger.projection.figures;

import static ipledger.projection.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ipledger.event.AssetKind;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.DealingEvent.DealingOpened;
import ipledger.event.DealingEvent.DealingStage;
import ipledger.event.DealingEvent.PaymentMade;
import ipledger.event.DealingEvent.PaymentUse;
import ipledger.event.DealingNumber;
import ipledger.event.LicenceEvent.LicenceGranted;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.LicenceEvent.LicenceScope;
import ipledger.event.LicenceEvent.LicenceTerms;
import ipledger.event.Provenance;
import ipledger.event.RectificationEvent.EntryReference;
import ipledger.event.RectificationEvent.EntryVoided;
import ipledger.event.RegisterEvent;
import ipledger.event.RightEvent.RightGranted;
import ipledger.figure.Dimension;
import ipledger.figure.Fraction;
import ipledger.identifier.AssetNumber;
import ipledger.money.Money;
import ipledger.party.Holders;
import ipledger.party.Party;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("许可使用费收入 What was paid under licences counts on its day and falls where the licence does")
class RoyaltiesTest {
    private static final AssetNumber VALVE = AssetNumber.of("201510481495.9");
    private static final AssetNumber MARK = AssetNumber.of("CN:trademark-registration:10000001");
    private static final DealingNumber LICENCE = DealingNumber.of("L1");
    private static final DealingNumber SALE = DealingNumber.of("T1");
    private static final Party MAKER = Party.named("衡阳湘南阀门有限公司");
    private static final Party USER = Party.named("衡阳雁峰泵业有限公司");
    private static final Provenance ACT = Provenance.act();

    private final ComputedTwice register = new ComputedTwice();

    @Test
    void each_payment_counts_once_and_is_divided_among_the_assets() {
        givenALicence();
        register.given(paid(LICENCE, "100.00", "2024-06-30"), paid(LICENCE, "51.00", "2024-06-30"));
        register.given(paid(LICENCE, "7.00", "2025-06-30"));
        assertThat(register.told("royalties-received", "2024-12-31").total().value())
                .contains(Fraction.of(151));
        assertThat(register.told("royalty-payments", "2024-12-31").total().value())
                .contains(Fraction.of(2));
        assertThat(register.told("royalties-received", "2025-12-31", List.of(Dimension.KIND))
                        .cells())
                .extracting(cell -> cell.at().getFirst(), cell -> cell.value().orElseThrow())
                .containsExactly(tuple("invention", Fraction.of(79)), tuple("trademark", Fraction.of(79)));
    }

    @Test
    void what_was_paid_under_another_dealing_is_no_royalty() {
        givenALicence();
        register.given(opened(SALE, DealingKind.TRANSFER), paid(SALE, "100.00", "2024-06-30"));
        assertThat(register.told("royalties-received", "2024-12-31").total().value())
                .contains(Fraction.ZERO);
    }

    @Test
    void a_payment_goes_with_a_licence_that_is_voided() {
        givenALicence();
        register.given(paid(LICENCE, "100.00", "2024-06-30"));
        register.given(new EntryVoided(MARK, EntryReference.at(1), "wrong", "notice", day("2026-03-04"), ACT));
        assertThat(register.told("royalties-received", "2024-12-31", List.of(Dimension.KIND))
                        .cells())
                .extracting(cell -> cell.at().getFirst(), cell -> cell.value().orElseThrow())
                .containsExactly(tuple("invention", Fraction.of(100)));
        register.given(new EntryVoided(VALVE, EntryReference.at(1), "wrong", "notice", day("2026-03-05"), ACT));
        assertThat(register.told("royalty-payments", "2024-12-31").total().value())
                .contains(Fraction.ZERO);
    }

    private void givenALicence() {
        register.given(granted(VALVE, AssetKind.INVENTION), granted(MARK, AssetKind.TRADEMARK));
        register.given(licensed(VALVE), licensed(MARK), opened(LICENCE, DealingKind.LICENCE));
    }

    private static RegisterEvent granted(AssetNumber asset, AssetKind kind) {
        return new RightGranted(
                asset,
                kind,
                "阀门",
                List.of(),
                Optional.empty(),
                Optional.of(Holders.sole(MAKER)),
                Optional.empty(),
                day("2020-01-02"),
                ACT);
    }

    private static RegisterEvent licensed(AssetNumber asset) {
        return new LicenceGranted(
                asset,
                LICENCE,
                new LicenceTerms(
                        LicenceKind.ORDINARY,
                        List.of(MAKER),
                        List.of(USER),
                        LicenceScope.WHOLE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()),
                day("2024-01-01"),
                ACT);
    }

    private static RegisterEvent opened(DealingNumber dealing, DealingKind kind) {
        return new DealingOpened(
                dealing, kind, DealingStage.AGREED, List.of(VALVE, MARK), Optional.empty(), day("2024-01-01"), ACT);
    }

    private static RegisterEvent paid(DealingNumber dealing, String yuan, String on) {
        return new PaymentMade(dealing, Money.of(yuan + " CNY"), PaymentUse.TO_HOLDER, Optional.empty(), day(on), ACT);
    }
}
