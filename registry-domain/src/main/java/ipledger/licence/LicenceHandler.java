package ipledger.licence;

import ipledger.asset.Asset;
import ipledger.asset.Licence;
import ipledger.dealing.AssetRegister;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.DealingEvent.DealingStage;
import ipledger.event.DealingNumber;
import ipledger.rule.FieldCheck;
import java.util.function.Predicate;
import org.axonframework.commandhandling.CommandHandler;

/** 许可受理. Axon's door to the acts on licences: one unit of work, every asset's events and the dealing's, or none. */
public final class LicenceHandler {
    private final AssetRegister register;

    public LicenceHandler(AssetRegister register) {
        this.register = register;
    }

    @CommandHandler
    public void handle(GrantLicence act) {
        Licensing.check(act);
        register.enter(act.assets(), act.effectiveOn(), asset -> Licensing.decide(asset, act));
        register.open(
                act.dealing(),
                DealingKind.LICENCE,
                DealingStage.AGREED,
                act.assets(),
                act.effectiveOn(),
                act.provenance());
    }

    @CommandHandler
    public void handle(RecordLicence act) {
        Licensing.check(act);
        var assets = act.assets().isEmpty() ? register.assetsOf(act.dealing()) : act.assets();
        register.enter(assets, act.effectiveOn(), asset -> Licensing.decide(asset, act));
        register.openOrReach(
                act.dealing(),
                DealingKind.LICENCE,
                DealingStage.REGISTERED,
                assets,
                act.effectiveOn(),
                act.provenance());
    }

    @CommandHandler
    public void handle(ChangeLicenceTerm act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .order("lastDay", act.effectiveOn(), act.lastDay())
                .orInvalid();
        register.enterWhere(
                register.assetsOf(act.dealing()),
                act.effectiveOn(),
                standsOn(act.dealing()),
                asset -> Licensing.decide(asset, act));
    }

    @CommandHandler
    public void handle(EndLicence act) {
        FieldCheck.of(act.effectiveOn(), act.provenance()).bounded(act.assets()).orInvalid();
        var assets = act.assets().isEmpty()
                ? register.enterWhere(
                        register.assetsOf(act.dealing()),
                        act.effectiveOn(),
                        standsOn(act.dealing()),
                        asset -> Licensing.decide(asset, act))
                : register.enterWhere(
                        act.assets(), act.effectiveOn(), asset -> true, asset -> Licensing.decide(asset, act));
        register.reach(
                act.dealing(), DealingKind.LICENCE, DealingStage.ENDED, assets, act.effectiveOn(), act.provenance());
    }

    private static Predicate<Asset> standsOn(DealingNumber dealing) {
        return asset -> asset.licences().of(dealing).filter(Licence::stands).isPresent();
    }
}
