package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.event.PledgeEvent.ProceedsDistributed;
import ipledger.rule.ListingRule;
import ipledger.rule.Provision;
import java.util.List;

/** 最高额质权在登记的最高债权额内优先受偿. What is due to a maximum-amount pledge out of the proceeds is within the registered ceiling. */
public record PriorityIsWithinTheCeiling(Provision provision) implements ListingRule<ProceedsDistributed> {
    @Override
    public Class<ProceedsDistributed> concerns() {
        return ProceedsDistributed.class;
    }

    @Override
    public List<String> amiss(Asset before, ProceedsDistributed event) {
        return event.payments().stream()
                .flatMap(payment -> before.pledges().of(payment.pledge()).stream()
                        .filter(pledge -> pledge.claim().maximumAmount())
                        .flatMap(pledge -> pledge.claim().amount().stream())
                        .filter(ceiling ->
                                ceiling.currency().equals(payment.due().currency())
                                        && payment.due().isMoreThan(ceiling))
                        .map(ceiling -> payment.pledge() + " " + payment.due() + " > " + ceiling))
                .toList();
    }
}
