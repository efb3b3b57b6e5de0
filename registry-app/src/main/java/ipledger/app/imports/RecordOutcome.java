package ipledger.app.imports;

import ipledger.app.imports.ReadRecord.Reason;
import ipledger.finding.Finding;
import java.util.List;
import java.util.Locale;

/**
 * 记录结果. What became of one record of a file.
 *
 * @param file the file, or the member of an archive, that it stood in
 * @param place where it stood there, as a person finds it
 * @param id its id at the source
 * @param reasons why it was refused, or why it is not of concern; empty otherwise
 * @param findings what its facts break, each on an asset; a finding refuses nothing
 */
public record RecordOutcome(
        String file, String place, String id, Outcome outcome, List<Reason> reasons, List<Finding> findings) {
    public RecordOutcome {
        reasons = List.copyOf(reasons);
        findings = List.copyOf(findings);
    }

    /** 结果. */
    public enum Outcome {
        /** 已登载. Something of it is new, and recorded. */
        ACCEPTED,
        /** 已存在. All that it says stands already. */
        ALREADY_THERE,
        /** 拒收. */
        REFUSED,
        /** 无关. */
        NOT_OF_CONCERN;

        /** As reports write it: {@code already there}. */
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
