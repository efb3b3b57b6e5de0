package ipledger.pledge;

import ipledger.asset.Pledge;
import ipledger.dealing.AssetRegister;
import ipledger.event.DealingEvent.DealingStage;
import ipledger.event.PledgeTerms;
import ipledger.rule.FieldCheck;
import ipledger.rule.Invalid;
import ipledger.rule.Invalid.Field;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;

/** 质押变更受理. Axon's door to changes of registered pledges, over every asset on which they stand. */
public final class PledgeChangeHandler {
    private final AssetRegister register;
    private final PledgedAssets pledged;

    public PledgeChangeHandler(AssetRegister register) {
        this.register = register;
        this.pledged = new PledgedAssets(register);
    }

    @CommandHandler
    public void handle(AssignPartOfClaim act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .parties("assignees", act.assignees())
                .that(!act.part().isZero(), "part", "zero")
                .orInvalid();
        pledged.enter(act.dealing(), act.effectiveOn(), asset -> Changing.decide(asset, act));
    }

    @CommandHandler
    public void handle(ChangePledgeParty act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .that(!act.before().equals(act.after()), "after", "same")
                .orInvalid();
        pledged.enter(act.dealing(), act.effectiveOn(), asset -> Changing.decide(asset, act));
    }

    @CommandHandler
    public void handle(ExtendPledgeRegistration act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .order("registeredUntil", act.effectiveOn(), act.registeredUntil())
                .orInvalid();
        pledged.enter(act.dealing(), act.effectiveOn(), asset -> Changing.decide(asset, act));
    }

    @CommandHandler
    public void handle(FixClaim act) {
        FieldCheck.of(act.effectiveOn(), act.provenance()).orInvalid();
        pledged.enter(act.dealing(), act.effectiveOn(), asset -> Changing.decide(asset, act));
    }

    @CommandHandler
    public void handle(RevokePledge act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .bounded(act.assets())
                .text("defect", act.defect())
                .orInvalid();
        var assets =
                pledged.enter(act.dealing(), act.assets(), act.effectiveOn(), asset -> Changing.decide(asset, act));
        pledged.reach(act.dealing(), DealingStage.ENDED, assets, act.effectiveOn(), act.provenance());
    }

    /** One act over what is added and what is set free: every violation of every asset at once. */
    @CommandHandler
    public void handle(ChangePledgedAssets act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .assets(Stream.concat(act.added().stream(), act.replaced().stream())
                        .toList())
                .orInvalid();
        var touched =
                Stream.concat(act.added().stream(), act.replaced().stream()).toList();
        if (act.added().isEmpty()) {
            register.enter(touched, act.effectiveOn(), asset -> Changing.free(asset, act));
        } else {
            var terms = act.terms().orElseGet(() -> termsOf(act));
            register.enter(touched, act.effectiveOn(), asset -> Changing.decide(asset, act, terms));
        }
        if (!act.added().isEmpty())
            pledged.reach(act.dealing(), DealingStage.REGISTERED, act.added(), act.effectiveOn(), act.provenance());
        if (!act.replaced().isEmpty())
            pledged.reach(act.dealing(), DealingStage.ENDED, act.replaced(), act.effectiveOn(), act.provenance());
    }

    /** As they stand on the other assets of the pledge, where the act brings none. */
    private PledgeTerms termsOf(ChangePledgedAssets act) {
        return register.assetsOf(act.dealing()).stream()
                .map(number -> register.assetOn(number, act.effectiveOn()))
                .filter(asset -> PledgedAssets.isInForceOn(asset, act.dealing()))
                .flatMap(asset -> asset.pledges().of(act.dealing()).stream())
                .map(Pledge::terms)
                .findFirst()
                .orElseThrow(() -> new Invalid(List.of(new Field(
                        "terms",
                        "terms-missing",
                        List.of(act.dealing(), act.added().getFirst())))));
    }
}
