package ipledger.law;

import ipledger.event.AssetKind;
import ipledger.rule.Period;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import ipledger.rule.Violation;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page of all rules, written from the code. */
final class RuleCatalogue {
    private RuleCatalogue() {}

    static String text() {
        var page = new StringBuilder("""
                # 规则目录 Catalogue of rules

                Generated from the code; a test fails when it is stale. An act that breaks a rule is refused with its text; \
                beside a fact established elsewhere the same text stands as a finding. {0}, {1} ... are what the text \
                names in the case at hand. A rule binds on the days in force, by the day of the act.

                | rule | 理由 | reason | basis | in force | binds |
                |---|---|---|---|---|---|
                """);
        Law.ALL.rules().stream()
                .map(Rule::provision)
                .sorted(Comparator.comparing(Provision::id))
                .forEach(provision -> page.append(row(provision)));
        return page.toString();
    }

    private static String row(Provision provision) {
        return "| %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        provision.id(),
                        Violation.pattern(Locale.SIMPLIFIED_CHINESE, provision.id()),
                        Violation.pattern(Locale.ENGLISH, provision.id()),
                        provision.basis(),
                        provision.inForce().equals(Period.ALWAYS) ? "always" : provision.inForce(),
                        binds(provision));
    }

    private static String binds(Provision provision) {
        var kinds = provision.kinds().size() == AssetKind.values().length
                ? "every kind"
                : provision.kinds().stream().sorted().map(AssetKind::text).collect(Collectors.joining(", "));
        return switch (provision.reach()) {
            case CHINESE_RIGHTS -> kinds;
            case FOREIGN_RIGHTS -> kinds + " of foreign law";
            case EVERY_RIGHT -> kinds + " of every law";
        };
    }
}
