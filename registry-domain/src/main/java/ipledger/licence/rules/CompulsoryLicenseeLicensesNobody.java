package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.LicenceEvent.LicenceEntered;
import ipledger.party.Party;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 取得强制许可的人无权允许他人实施. Who uses by decision, or by an open offer, lets nobody else use. */
public record CompulsoryLicenseeLicensesNobody(Provision provision) implements Rule<LicenceEntered> {
    @Override
    public Class<LicenceEntered> concerns() {
        return LicenceEntered.class;
    }

    @Override
    public boolean permits(Asset before, LicenceEntered event) {
        return withoutRight(before, event).isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, LicenceEntered event) {
        return List.of(withoutRight(before, event));
    }

    private static List<Party> withoutRight(Asset before, LicenceEntered event) {
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
