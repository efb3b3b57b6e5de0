package ipledger.licence;

import ipledger.asset.Asset;
import ipledger.asset.Licence;
import ipledger.dealing.AssetRegister;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.DealingEvent.DealingStage;
import ipledger.event.DealingEvent.PaymentMade;
import ipledger.event.DealingEvent.PaymentUse;
import ipledger.event.DealingNumber;
import ipledger.event.LicenceEvent;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import ipledger.rule.FieldCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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
        open(act.dealing(), act.assets(), DealingStage.AGREED, act.effectiveOn(), act.provenance());
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
        enter(act.dealing(), List.of(), act.effectiveOn(), asset -> Licensing.decide(asset, act));
    }

    @CommandHandler
    public void handle(EndLicence act) {
        FieldCheck.of(act.effectiveOn(), act.provenance()).bounded(act.assets()).orInvalid();
        var assets = enter(act.dealing(), act.assets(), act.effectiveOn(), asset -> Licensing.decide(asset, act));
        register.reach(
                act.dealing(), DealingKind.LICENCE, DealingStage.ENDED, assets, act.effectiveOn(), act.provenance());
    }

    @CommandHandler
    public void handle(ChangeLicence act) {
        Licensing.check(act);
        enter(act.dealing(), List.of(), act.effectiveOn(), asset -> Licensing.decide(asset, act));
    }

    @CommandHandler
    public void handle(GrantCrossLicence act) {
        Licensing.check(act);
        var all = Stream.of(act.first(), act.second())
                .flatMap(half -> half.assets().stream())
                .toList();
        register.enter(all, act.effectiveOn(), asset -> Licensing.decide(asset, act));
        for (var half : List.of(act.first(), act.second()))
            open(half.dealing(), half.assets(), DealingStage.AGREED, act.effectiveOn(), act.provenance());
    }

    @CommandHandler
    public void handle(DeclareOpenLicence act) {
        Licensing.check(act);
        register.enter(act.assets(), act.effectiveOn(), asset -> Licensing.decide(asset, act));
    }

    @CommandHandler
    public void handle(WithdrawOpenLicence act) {
        FieldCheck.of(act.effectiveOn(), act.provenance()).assets(act.assets()).orInvalid();
        register.enter(act.assets(), act.effectiveOn(), asset -> Licensing.decide(asset, act));
    }

    @CommandHandler
    public void handle(AcceptOpenLicence act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .assets(act.assets())
                .parties("licensees", act.licensees())
                .orInvalid();
        register.enter(act.assets(), act.effectiveOn(), asset -> Licensing.decide(asset, act));
        open(act.dealing(), act.assets(), DealingStage.AGREED, act.effectiveOn(), act.provenance());
        act.paid()
                .ifPresent(paid -> register.pay(
                        DealingKind.LICENCE,
                        new PaymentMade(
                                act.dealing(),
                                paid,
                                PaymentUse.TO_HOLDER,
                                Optional.empty(),
                                act.effectiveOn(),
                                act.provenance())));
    }

    @CommandHandler
    public void handle(GrantCompulsoryLicence act) {
        var check = FieldCheck.of(act.effectiveOn(), act.provenance())
                .assets(act.assets())
                .parties("licensees", act.licensees());
        act.lastDay().ifPresent(last -> check.order("lastDay", act.effectiveOn(), last));
        check.orInvalid();
        register.enter(act.assets(), act.effectiveOn(), asset -> Licensing.decide(asset, act));
        open(act.dealing(), act.assets(), DealingStage.REGISTERED, act.effectiveOn(), act.provenance());
    }

    @CommandHandler
    public void handle(PayLicenceFee act) {
        FieldCheck.of(act.effectiveOn(), act.provenance()).orInvalid();
        register.pay(
                DealingKind.LICENCE,
                new PaymentMade(
                        act.dealing(), act.amount(), act.use(), act.occasion(), act.effectiveOn(), act.provenance()));
    }

    private void open(
            DealingNumber dealing, List<AssetNumber> assets, DealingStage stage, LocalDate on, Provenance provenance) {
        register.open(dealing, DealingKind.LICENCE, stage, assets, on, provenance);
    }

    /** On the assets named, or where none is on all on which the licence stands. */
    private List<AssetNumber> enter(
            DealingNumber licence, List<AssetNumber> named, LocalDate on, Function<Asset, List<LicenceEvent>> decide) {
        return named.isEmpty()
                ? register.enterWhere(
                        register.assetsOf(licence),
                        on,
                        asset -> asset.licences()
                                .of(licence)
                                .filter(Licence::stands)
                                .isPresent(),
                        decide)
                : register.enterWhere(named, on, asset -> true, decide);
    }
}
