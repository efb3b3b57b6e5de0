package ipledger.contribution;

import ipledger.asset.Asset;
import ipledger.asset.Contribution;
import ipledger.dealing.AssetRegister;
import ipledger.event.AssetEvent;
import ipledger.event.ContributionEvent.ContributionReduced;
import ipledger.event.ContributionEvent.ContributionRevalued;
import ipledger.event.ContributionEvent.DifferencePaid;
import ipledger.event.ContributionEvent.OverValuationFound;
import ipledger.event.ContributionEvent.PaymentCalled;
import ipledger.event.ContributionEvent.RewardSettled;
import ipledger.event.ContributionEvent.SharesLost;
import ipledger.event.DealingNumber;
import ipledger.rule.FieldCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;

/** 出资后续受理. Axon's door to what follows a contribution: valued again, found too dear, made up, reduced, called for, lost; and the reward of those who made the asset. */
public final class ContributionFollowUpHandler {
    private final AssetRegister register;

    public ContributionFollowUpHandler(AssetRegister register) {
        this.register = register;
    }

    @CommandHandler
    public void handle(RevalueContribution act) {
        var valuation = act.valuation();
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .text("valuation.reportNumber", valuation.reportNumber())
                .text("valuation.method", valuation.method())
                .order("valuation.validUntil", valuation.referenceDate(), valuation.validUntil())
                .orInvalid();
        register.enter(
                new ContributionRevalued(act.asset(), act.dealing(), valuation, act.effectiveOn(), act.provenance()));
    }

    @CommandHandler
    public void handle(FindOverValuation act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .text("foundBy", act.foundBy())
                .orInvalid();
        register.enter(new OverValuationFound(
                act.asset(), act.dealing(), act.worth(), act.foundBy(), act.effectiveOn(), act.provenance()));
    }

    @CommandHandler
    public void handle(PayDifference act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .that(!act.amount().isZero(), "amount", "zero")
                .orInvalid();
        register.enter(
                new DifferencePaid(act.asset(), act.dealing(), act.amount(), act.effectiveOn(), act.provenance()));
    }

    @CommandHandler
    public void handle(ReduceContribution act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .text("reason", act.reason())
                .orInvalid();
        register.enter(new ContributionReduced(
                act.asset(),
                act.dealing(),
                act.contributedAmount(),
                act.shareholding(),
                act.reason(),
                act.effectiveOn(),
                act.provenance()));
    }

    @CommandHandler
    public void handle(CallPayment act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .order("graceUntil", act.effectiveOn(), act.graceUntil())
                .orInvalid();
        open(
                act.dealing(),
                act.effectiveOn(),
                asset -> new PaymentCalled(
                        asset.number(), act.dealing(), act.graceUntil(), act.effectiveOn(), act.provenance()));
    }

    @CommandHandler
    public void handle(LoseShares act) {
        FieldCheck.of(act.effectiveOn(), act.provenance()).orInvalid();
        open(
                act.dealing(),
                act.effectiveOn(),
                asset -> new SharesLost(
                        asset.number(), act.dealing(), act.shareholding(), act.effectiveOn(), act.provenance()));
    }

    @CommandHandler
    public void handle(SettleReward act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .parties("reward.beneficiaries", act.reward().beneficiaries())
                .orInvalid();
        register.enter(new RewardSettled(
                act.asset(), act.dealing(), act.unit(), act.reward(), act.effectiveOn(), act.provenance()));
    }

    /** Over the assets of the contribution that have not been given to the company yet. */
    private void open(DealingNumber dealing, LocalDate on, Function<Asset, AssetEvent> decide) {
        register.enterWhere(
                register.assetsOf(dealing),
                on,
                asset -> asset.contributions()
                        .of(dealing)
                        .filter(contribution -> contribution.stage() == Contribution.Stage.AGREED)
                        .isPresent(),
                asset -> List.of(decide.apply(asset)));
    }
}
