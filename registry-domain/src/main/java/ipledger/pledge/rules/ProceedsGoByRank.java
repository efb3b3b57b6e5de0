package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.event.PledgeEvent.Payment;
import ipledger.event.PledgeEvent.ProceedsDistributed;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;
import java.util.Optional;

/** 变价款按顺位清偿. Of what the asset fetched nobody is paid before those who rank before him have what is due to them. */
public record ProceedsGoByRank(Provision provision) implements Rule<ProceedsDistributed> {
    @Override
    public Class<ProceedsDistributed> concerns() {
        return ProceedsDistributed.class;
    }

    @Override
    public boolean permits(Asset before, ProceedsDistributed event) {
        return expected(before, event).map(event.payments()::equals).orElse(true); // another rule says so
    }

    @Override
    public List<Object> particulars(Asset before, ProceedsDistributed event) {
        return List.of(words(event.payments()), words(expected(before, event).orElseThrow()));
    }

    private static Optional<List<Payment>> expected(Asset before, ProceedsDistributed event) {
        return event.forPledges()
                .map(available -> before.pledges().paidByRank(available, event.payments(), event.effectiveOn()));
    }

    private static List<String> words(List<Payment> payments) {
        return payments.stream()
                .map(payment -> payment.pledge() + " " + payment.paid())
                .toList();
    }
}
