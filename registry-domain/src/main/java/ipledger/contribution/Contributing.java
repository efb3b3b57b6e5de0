package ipledger.contribution;

import ipledger.asset.Asset;
import ipledger.event.ContributionEvent;
import ipledger.event.ContributionEvent.ContributionAgreed;
import ipledger.event.ContributionEvent.ContributionCompleted;
import ipledger.event.ContributionEvent.ContributionFailed;
import ipledger.event.ContributionEvent.ContributionReversed;
import ipledger.event.ContributionEvent.ContributionTerms;
import ipledger.rule.FieldCheck;
import java.util.List;

/** 出资决定. Turns acts on contributions into what happens to one asset; {@link ContributionRules} says whether it may. */
final class Contributing {
    private Contributing() {}

    static List<ContributionEvent> decide(Asset asset, AgreeContribution act) {
        return act.assets().stream()
                .filter(contributed -> contributed.asset().equals(asset.number()))
                .<ContributionEvent>map(contributed -> new ContributionAgreed(
                        asset.number(), act.dealing(), contributed.terms(), act.effectiveOn(), act.provenance()))
                .toList();
    }

    static List<ContributionEvent> decide(Asset asset, CompleteContribution act) {
        return List.of(new ContributionCompleted(
                asset.number(), act.dealing(), act.deliveredOn(), act.effectiveOn(), act.provenance()));
    }

    static List<ContributionEvent> decide(Asset asset, FailContribution act) {
        return List.of(new ContributionFailed(
                asset.number(), act.dealing(), act.reason(), act.effectiveOn(), act.provenance()));
    }

    static List<ContributionEvent> decide(Asset asset, ReverseContribution act) {
        return List.of(new ContributionReversed(
                asset.number(), act.dealing(), act.reason(), act.effectiveOn(), act.provenance()));
    }

    static void check(AgreeContribution act) {
        var check = FieldCheck.of(act.effectiveOn(), act.provenance()).assets(act.numbers());
        for (int i = 0; i < act.assets().size(); i++)
            check(check, "assets[" + i + "].terms.", act.assets().get(i).terms());
        check.orInvalid();
    }

    private static void check(FieldCheck check, String path, ContributionTerms terms) {
        check.parties(path + "contributors", terms.contributors())
                .that(
                        !terms.contributors().contains(terms.company()),
                        path + "company",
                        "same-party",
                        terms.company().name())
                .text(path + "valuation.reportNumber", terms.valuation().reportNumber())
                .text(path + "valuation.method", terms.valuation().method())
                .day(path + "valuation.referenceDate", terms.valuation().referenceDate())
                .order(
                        path + "valuation.validUntil",
                        terms.valuation().referenceDate(),
                        terms.valuation().validUntil());
    }
}
