package ipledger.projection.feed;

import ipledger.asset.AssetHistory;
import ipledger.finding.Finding;
import ipledger.finding.Findings;
import ipledger.law.Law;
import ipledger.rule.Citation;
import ipledger.rule.Violation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * 未决疑点. A rule that an established fact breaks and that no clerk has settled yet.
 *
 * @param sequence the entry beside which it stands
 */
public record OpenFinding(long sequence, LocalDate effectiveOn, String rule, Citation basis, List<String> particulars) {
    private static final Findings FINDINGS = new Findings(Law.ALL);

    public OpenFinding {
        particulars = List.copyOf(particulars);
    }

    /** The open findings of a history, by what was known at {@code knownAt}. */
    public static List<OpenFinding> in(AssetHistory history, Instant knownAt) {
        return FINDINGS.of(history, knownAt).stream()
                .filter(Finding::isOpen)
                .map(finding -> new OpenFinding(
                        finding.sequence(),
                        finding.effectiveOn(),
                        finding.violation().rule(),
                        finding.violation().basis(),
                        finding.violation().kept()))
                .toList();
    }

    /** The sentence for a user, in Chinese unless the locale asks for English. */
    public String message(Locale locale) {
        return Violation.text(locale, rule, particulars);
    }
}
