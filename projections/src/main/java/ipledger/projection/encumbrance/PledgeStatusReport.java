package ipledger.projection.encumbrance;

import ipledger.projection.freshness.SourceCoverage;
import java.time.LocalDate;
import java.util.List;

/**
 * 质押状态查询结果. One answer for each number that was asked, in the order asked, duplicates included.
 *
 * @param on the day of the question
 * @param ledgerPosition every entry up to this position is reflected in every answer
 * @param sources what the sources of established facts have given, with their holes
 * @param notices what this register is not: holds for every answer
 */
public record PledgeStatusReport(
        LocalDate on,
        long ledgerPosition,
        List<SourceCoverage> sources,
        List<Notice> notices,
        List<PledgeStatus> answers) {
    public PledgeStatusReport {
        sources = List.copyOf(sources);
        notices = List.copyOf(notices);
        answers = List.copyOf(answers);
    }
}
