package ipledger.pledge;

import ipledger.asset.Asset;
import ipledger.asset.Pledge;
import ipledger.dealing.AssetRegister;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.DealingEvent.DealingStage;
import ipledger.event.DealingNumber;
import ipledger.event.PledgeEvent;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** 出质资产. Where an act on a pledge falls: on the assets that it names, or where it names none on all on which the pledge is in force. */
record PledgedAssets(AssetRegister register) {
    List<AssetNumber> enter(DealingNumber pledge, LocalDate on, Function<Asset, List<PledgeEvent>> decide) {
        return enter(pledge, List.of(), on, decide);
    }

    /** Enters it, and says on which assets. */
    List<AssetNumber> enter(
            DealingNumber pledge, List<AssetNumber> named, LocalDate on, Function<Asset, List<PledgeEvent>> decide) {
        return named.isEmpty()
                ? register.enterWhere(register.assetsOf(pledge), on, asset -> isInForceOn(asset, pledge), decide)
                : register.enterWhere(named, on, asset -> true, decide);
    }

    void reach(
            DealingNumber pledge, DealingStage stage, List<AssetNumber> assets, LocalDate on, Provenance provenance) {
        register.reach(pledge, DealingKind.PLEDGE, stage, assets, on, provenance);
    }

    static boolean isInForceOn(Asset asset, DealingNumber pledge) {
        return asset.pledges().of(pledge).filter(Pledge::isInForce).isPresent();
    }
}
