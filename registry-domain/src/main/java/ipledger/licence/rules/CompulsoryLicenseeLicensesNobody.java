package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.LicenceEvent.LicenceEntered;
import ipledger.party.Party;
import ipledger.rule.ListingRule;
import ipledger.rule.Provision;
import java.util.List;

/** 取得强制许可的人无权允许他人实施. Who uses by decision, or by an open offer, lets nobody else use. */
public record CompulsoryLicenseeLicensesNobody(Provision provision) implements ListingRule<LicenceEntered> {
    @Override
    public Class<LicenceEntered> concerns() {
        return LicenceEntered.class;
    }

    @Override
    public List<Party> amiss(Asset before, LicenceEntered event) {
        return before.licences().termsOf(event).stream()
                .flatMap(terms -> terms.licensors().stream())
                .filter(licensor -> !before.areHolders(List.of(licensor)))
                .filter(licensor -> before.licences().standingOn(event.effectiveOn()).stream()
                        .filter(head ->
                                Asset.allAmong(List.of(licensor), head.terms().licensees()))
                        .anyMatch(head -> head.terms().kind().isTakenWithoutContract()))
                .toList();
    }
}
