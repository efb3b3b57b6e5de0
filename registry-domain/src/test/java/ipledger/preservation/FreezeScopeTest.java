package ipledger.preservation;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.EARLIER;
import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.both;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.licensed;
import static ipledger.law.AssetWords.pledged;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.licence.LicenceWords.recording;
import static ipledger.licence.LicenceWords.terms;
import static ipledger.preservation.FreezeWords.COURT;
import static ipledger.preservation.FreezeWords.frozen;
import static ipledger.preservation.FreezeWords.ordering;
import static ipledger.preservation.FreezeWords.told;
import static ipledger.title.TitleWords.registering;
import static ipledger.title.TitleWords.sale;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.asset.Asset;
import ipledger.contribution.ContributionWords;
import ipledger.event.AssetEvent;
import ipledger.event.AssetKind;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.PreservationEvent.FreezeScope;
import ipledger.event.PreservationEvent.FrozenAct;
import ipledger.event.Provenance;
import ipledger.event.RightEvent.Extent;
import ipledger.event.RightEvent.RightGranted;
import ipledger.event.TitleEvent.Conveyance;
import ipledger.event.TitleEvent.PartyDataChanged;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.law.Register;
import ipledger.licence.LicenceWords;
import ipledger.party.Party;
import ipledger.pledge.Pledges;
import ipledger.right.PayAnnuity;
import ipledger.right.SeekAbandonment;
import ipledger.right.WithdrawCoHolder;
import ipledger.title.ChangePartyData;
import ipledger.title.TitleWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "A freeze binds what its order reaches: the whole right or a share, all that the law forbids or what it names")
class FreezeScopeTest {
    private static final RightGranted HELD_BY_TWO =
            granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP));
    private static final AssetEvent SHARE_FROZEN = told("保1号", FreezeScope.ofShare(YANFENG_PUMP));

    private static FreezeScope only(FrozenAct... acts) {
        return new FreezeScope(Optional.empty(), List.of(acts));
    }

    /** A gift, so that nobody has a pre-emption. */
    private static Conveyance given(Party from, Party... consenting) {
        return TitleWords.with(TitleWords.by(TransferGround.GIFT, sale(from, A_STRANGER)), consenting);
    }

    @Test
    void the_frozen_share_does_not_pass() {
        register()
                .given(HELD_BY_TWO, SHARE_FROZEN)
                .when(registering(INVENTION, given(YANFENG_PUMP, XIANGNAN_VALVE)))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-12"));
    }

    @Test
    void the_other_share_passes() {
        register()
                .given(HELD_BY_TWO, SHARE_FROZEN)
                .when(registering(INVENTION, given(XIANGNAN_VALVE, YANFENG_PUMP)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void nothing_passes_where_the_whole_is_frozen() {
        register()
                .given(HELD_BY_TWO, told("保1号", FreezeScope.WHOLE))
                .when(registering(INVENTION, given(XIANGNAN_VALVE, YANFENG_PUMP)))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-12"));
    }

    @Test
    void both_together_do_not_pass_while_one_share_is_frozen() {
        register()
                .given(HELD_BY_TWO, SHARE_FROZEN)
                .when(registering(INVENTION, sale(List.of(XIANGNAN_VALVE, YANFENG_PUMP), A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-12"));
    }

    @Test
    void an_order_that_forbids_only_licences_lets_the_title_pass() {
        register()
                .given(HELD_BY_TWO, told("保1号", only(FrozenAct.LICENCE)))
                .when(registering(INVENTION, given(XIANGNAN_VALVE, YANFENG_PUMP)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void the_other_share_may_be_pledged_and_the_frozen_one_not() {
        register()
                .given(HELD_BY_TWO, SHARE_FROZEN)
                .when(Pledges.registering(
                        INVENTION, Pledges.with(Pledges.terms(XIANGNAN_VALVE, "2029-03-01"), YANFENG_PUMP)))
                .expectSuccessfulHandlerExecution();
        register()
                .given(HELD_BY_TWO, SHARE_FROZEN)
                .when(Pledges.registering(
                        INVENTION, Pledges.with(Pledges.terms(YANFENG_PUMP, "2029-03-01"), XIANGNAN_VALVE)))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-05"));
    }

    @Test
    void the_frozen_share_is_not_contributed() {
        register()
                .given(HELD_BY_TWO, SHARE_FROZEN)
                .when(ContributionWords.agreeing(
                        INVENTION, ContributionWords.with(ContributionWords.usual(YANFENG_PUMP), XIANGNAN_VALVE)))
                .expectNoEvents()
                .expectException(refusedBy("CONTRIBUTION-08"));
    }

    @Test
    void the_other_co_holder_licenses_others_for_itself() {
        register()
                .given(HELD_BY_TWO, SHARE_FROZEN)
                .when(recording(INVENTION, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void an_exclusive_licence_burdens_the_frozen_share_too() {
        register()
                .given(HELD_BY_TWO, SHARE_FROZEN)
                .when(recording(
                        INVENTION,
                        LicenceWords.with(terms(LicenceKind.EXCLUSIVE, XIANGNAN_VALVE, A_STRANGER), YANFENG_PUMP)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-07"));
    }

    @Test
    void an_order_that_leaves_licences_free_hinders_none() {
        register()
                .given(HELD_BY_TWO, told("保1号", only(FrozenAct.TRANSFER, FrozenAct.PLEDGE)))
                .when(recording(INVENTION, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_mark_is_licensed_without_the_court_where_its_order_leaves_licences_free() {
        register()
                .given(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        frozen(MARK, "保1号", only(FrozenAct.TRANSFER, FrozenAct.PLEDGE)))
                .when(recording(MARK, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)))
                .expectSuccessfulHandlerExecution();
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE), frozen(MARK, "保1号", only(FrozenAct.LICENCE)))
                .when(recording(MARK, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-45"));
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE), frozen(MARK, "保1号", only(FrozenAct.LICENCE)))
                .when(recording(
                        MARK,
                        LicenceWords.with(terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER), Party.named(COURT))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_co_holder_gives_up_a_share_that_is_not_frozen_and_nobody_the_whole() {
        register()
                .given(HELD_BY_TWO, SHARE_FROZEN)
                .when(new WithdrawCoHolder(INVENTION, XIANGNAN_VALVE, List.of(), DAY, Provenance.act()))
                .expectSuccessfulHandlerExecution();
        register()
                .given(HELD_BY_TWO, SHARE_FROZEN)
                .when(new WithdrawCoHolder(INVENTION, YANFENG_PUMP, List.of(), DAY, Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-21"));
        register()
                .given(HELD_BY_TWO, SHARE_FROZEN)
                .when(new SeekAbandonment(
                        INVENTION,
                        Extent.WHOLE,
                        Optional.empty(),
                        List.of(XIANGNAN_VALVE, YANFENG_PUMP),
                        List.of(),
                        DAY,
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-21"));
    }

    @Test
    void the_other_co_holder_may_change_its_name() {
        register()
                .given(HELD_BY_TWO, SHARE_FROZEN)
                .when(renaming(XIANGNAN_VALVE))
                .expectSuccessfulHandlerExecution();
        register()
                .given(HELD_BY_TWO, SHARE_FROZEN)
                .when(renaming(YANFENG_PUMP))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-56"));
    }

    private static ChangePartyData renaming(Party holder) {
        return TitleWords.renaming(INVENTION, holder, holder.withName("新" + holder.name()));
    }

    @Test
    void the_freeze_stays_on_the_share_whatever_its_holder_is_called() {
        var renamed = YANFENG_PUMP.withName("雁峰流体（演示）");
        var asset = folded(
                HELD_BY_TWO,
                SHARE_FROZEN,
                new PartyDataChanged(INVENTION, YANFENG_PUMP, renamed, DAY.minusDays(1), Provenance.act()));
        assertThat(asset.hindrancesTo(FrozenAct.TRANSFER, List.of(renamed), DAY))
                .containsExactly("保1号");
    }

    @Test
    void orders_on_different_shares_do_not_wait_and_one_on_the_whole_waits_for_both() {
        var asset = folded(
                HELD_BY_TWO,
                SHARE_FROZEN,
                told("保2号", FreezeScope.ofShare(XIANGNAN_VALVE)),
                told("保3号", FreezeScope.WHOLE),
                told("保4号", FreezeScope.ofShare(YANFENG_PUMP)));
        var preservation = asset.preservation();
        assertThat(preservation.freezesOn(DAY, asset.kind()))
                .extracting(effect -> effect.freeze().order())
                .containsExactly("保1号", "保2号");
        assertThat(preservation.waitingOn(DAY, asset.kind()))
                .extracting(effect -> effect.freeze().order())
                .containsExactly("保3号", "保4号");
    }

    @Test
    void annuities_may_be_paid() {
        register()
                .given(HELD_BY_TWO, told("保1号", FreezeScope.WHOLE))
                .when(new PayAnnuity(INVENTION, LocalDate.parse("2026-08-06"), Optional.empty(), DAY, Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_pledge_of_before_keeps_its_rank() {
        var before = folded(HELD_BY_TWO, pledged(INVENTION, XIANGNAN_VALVE));
        var after = folded(HELD_BY_TWO, pledged(INVENTION, XIANGNAN_VALVE), told("保1号", FreezeScope.WHOLE));
        assertThat(after.pledges()).isEqualTo(before.pledges());
        assertThat(after.pledges().rankOf(after.pledges().of(EARLIER).orElseThrow(), DAY))
                .isEqualTo(1);
    }

    @Test
    void an_exclusive_licence_of_before_hinders_no_freeze_and_goes_on() {
        var exclusive = licensed(INVENTION, terms(LicenceKind.EXCLUSIVE, XIANGNAN_VALVE, A_STRANGER));
        register()
                .given(HELD_BY_TWO, exclusive)
                .when(ordering(FreezeScope.WHOLE))
                .expectSuccessfulHandlerExecution();
        assertThat(folded(HELD_BY_TWO, exclusive, told("保1号", FreezeScope.WHOLE))
                        .licences()
                        .inForceOn(DAY))
                .hasSize(1);
    }

    private static Asset folded(AssetEvent... events) {
        var asset = Asset.unregistered(Register.INVENTION);
        for (var event : events) asset = Asset.evolve(asset, event);
        return asset;
    }
}
