package ipledger.projection.register;

import ipledger.asset.Asset;
import ipledger.asset.Closure;
import ipledger.asset.RightStatus;
import ipledger.deadline.Deadline;
import ipledger.projection.feed.Mark;
import ipledger.projection.feed.OpenFinding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 登记簿副本. Everything that the register shows of one asset, as of a day, by what was known at a moment.
 *
 * @param asset numbers, kind, title, holders, chain of title, licences, contributions, pledges, freezes; without
 *     personal data
 * @param effectiveOn the day that was asked for
 * @param knownAt the moment of knowledge that was asked for; absent means all that is recorded
 * @param status where the right stands on that day
 * @param closure since when, and why, nothing stands on the asset any more
 * @param deadlines what comes due from that day on, the next first
 * @param findings the open findings
 * @param mark the entries that it rests on: their count is the version (ETag) of the asset's page
 * @param ledgerPosition every entry up to this position is reflected
 */
public record Extract(
        Asset asset,
        LocalDate effectiveOn,
        Optional<Instant> knownAt,
        RightStatus status,
        Optional<Closure> closure,
        List<Deadline> deadlines,
        List<OpenFinding> findings,
        Mark mark,
        long ledgerPosition)
        implements ExtractAnswer {
    public Extract {
        findings = List.copyOf(findings);
        deadlines = List.copyOf(deadlines);
    }
}
