package ipledger.rectification;

import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;

/**
 * 疑点处理. A clerk says how a finding was settled.
 *
 * @param sequence the entry beside which the finding stands
 * @param rule the rule that the entry breaks
 */
public record SettleFinding(
        AssetNumber asset,
        long sequence,
        String rule,
        String resolution,
        LocalDate effectiveOn,
        Provenance provenance) {}
