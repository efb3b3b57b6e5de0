package ipledger.pledge;

import ipledger.asset.Asset;
import ipledger.event.PledgeEvent;
import ipledger.event.PledgeEvent.EnforcementBegan;
import ipledger.event.PledgeEvent.EnforcementEnded;
import ipledger.event.PledgeEvent.LimitationInterrupted;
import ipledger.event.PledgeEvent.Payment;
import ipledger.event.PledgeEvent.ProceedsDistributed;
import ipledger.event.PledgeEvent.SubstituteReceived;
import ipledger.money.Money;
import ipledger.rule.FieldCheck;
import java.util.List;
import java.util.stream.Stream;

/** 质权实现决定. Turns acts of enforcement into what happens to one asset; {@link PledgeRules} says whether it may. */
final class Enforcing {
    private Enforcing() {}

    static List<PledgeEvent> decide(Asset asset, BeginEnforcement act) {
        return List.of(new EnforcementBegan(
                asset.number(), act.dealing(), act.way(), act.demandedBy(), act.effectiveOn(), act.provenance()));
    }

    static List<PledgeEvent> decide(Asset asset, EndEnforcement act) {
        return List.of(
                new EnforcementEnded(asset.number(), act.dealing(), act.reason(), act.effectiveOn(), act.provenance()));
    }

    /** Each pledge gets its due by rank; what is left is the pledgor's. */
    static List<PledgeEvent> decide(Asset asset, DistributeProceeds act) {
        var available = act.costs().map(act.proceeds()::minus).orElse(act.proceeds());
        var dues = act.dues().stream()
                .map(due -> new Payment(
                        due.pledge(), due.amount(), Money.zero(due.amount().currency())))
                .toList();
        var payments = asset.pledges().paidByRank(available, dues, act.effectiveOn());
        var surplus = payments.stream().map(Payment::paid).reduce(available, Money::minus);
        return List.of(new ProceedsDistributed(
                asset.number(),
                act.dealing(),
                act.proceeds(),
                act.costs(),
                payments,
                surplus,
                act.effectiveOn(),
                act.provenance()));
    }

    static List<PledgeEvent> decide(Asset asset, RecordSubstitute act) {
        return List.of(new SubstituteReceived(
                asset.number(),
                act.dealing(),
                act.kind(),
                act.amount(),
                act.use(),
                act.effectiveOn(),
                act.provenance()));
    }

    static List<PledgeEvent> decide(Asset asset, InterruptLimitation act) {
        return List.of(new LimitationInterrupted(
                asset.number(), act.dealing(), act.cause(), act.effectiveOn(), act.provenance()));
    }

    /** The amounts are of one currency, the costs are covered, and no pledge is named twice. */
    static void check(DistributeProceeds act) {
        var currency = act.proceeds().currency();
        boolean isOneCurrency = Stream.concat(
                        act.costs().stream(), act.dues().stream().map(DistributeProceeds.Due::amount))
                .allMatch(money -> money.currency().equals(currency));
        boolean areCostsCovered = act.costs()
                .filter(costs -> costs.currency().equals(currency) && costs.isMoreThan(act.proceeds()))
                .isEmpty();
        var pledges = act.dues().stream().map(DistributeProceeds.Due::pledge).toList();
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .that(isOneCurrency, "proceeds", "currencies", currency)
                .that(areCostsCovered, "costs", "costs-above", act.proceeds())
                .that(!pledges.isEmpty(), "dues", "none")
                .that(pledges.stream().distinct().count() == pledges.size(), "dues", "twice")
                .orInvalid();
    }
}
