package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.event.PledgeEvent.PledgeEntered;
import ipledger.event.PledgeTerms.PledgeePart;
import ipledger.party.Share;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 质权人份额合计为一, 顺序自一起不间断. What belongs to each of several pledgees is stated for pledgees only: shares that add up to one, or an order from one on without a gap. */
public record PledgeePartsAddUp(Provision provision) implements Rule<PledgeEntered> {
    @Override
    public Class<PledgeEntered> concerns() {
        return PledgeEntered.class;
    }

    @Override
    public boolean permits(Asset before, PledgeEntered event) {
        var parts = event.terms().pledgeeParts();
        return parts.isEmpty() || (areOfPledgees(event) && (areShares(parts) || areAnOrder(parts)));
    }

    @Override
    public List<Object> particulars(Asset before, PledgeEntered event) {
        return List.of(event.terms().pledgeeParts().stream()
                .map(part -> part.pledgee().name()
                        + part.share().map(share -> " " + share).orElse("")
                        + part.order().map(order -> " #" + order).orElse(""))
                .toList());
    }

    private static boolean areOfPledgees(PledgeEntered event) {
        var named =
                event.terms().pledgeeParts().stream().map(PledgeePart::pledgee).toList();
        return named.stream().distinct().count() == named.size()
                && Asset.allAmong(named, event.terms().pledgees())
                && Asset.allAmong(event.terms().pledgees(), named);
    }

    private static boolean areShares(List<PledgeePart> parts) {
        if (parts.stream()
                .anyMatch(part -> part.share().isEmpty() || part.order().isPresent())) return false;
        return Share.addUpToOne(
                parts.stream().flatMap(part -> part.share().stream()).toList());
    }

    private static boolean areAnOrder(List<PledgeePart> parts) {
        if (parts.stream()
                .anyMatch(part -> part.order().isEmpty() || part.share().isPresent())) return false;
        var places = parts.stream()
                .flatMap(part -> part.order().stream())
                .distinct()
                .sorted()
                .toList();
        return places.getFirst() == 1 && places.getLast() == places.size();
    }
}
