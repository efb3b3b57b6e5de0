package ipledger.deadline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 到期事项. One day by which something is to be done, or on which something ends by itself.
 *
 * @param dueOn the last day
 * @param subject the order, dispute, dealing or case that it is about; absent where it is about the right itself
 */
public record Deadline(Matter matter, LocalDate dueOn, Optional<String> subject) {
    /** 事项. */
    public enum Matter {
        /** 年费缴纳期满. */
        ANNUITY,
        /** 年费滞纳期满. */
        ANNUITY_GRACE,
        /** 续展期满. */
        RENEWAL,
        /** 续展宽展期满. */
        RENEWAL_GRACE,
        /** 保护期届满. */
        TERM,
        /** 恢复请求期满. */
        RESTORATION,
        /** 保全期满. */
        FREEZE,
        /** 中止期满. */
        SUSPENSION,
        /** 改正期满. */
        CURE,
        /** 无效决定起诉期满. */
        SUIT,
        /** 许可期满. */
        LICENCE,
        /** 债务履行期满. */
        SECURED_DEBT
    }

    static Deadline of(Matter matter, LocalDate dueOn) {
        return new Deadline(matter, dueOn, Optional.empty());
    }

    static Deadline of(Matter matter, LocalDate dueOn, String subject) {
        return new Deadline(matter, dueOn, Optional.of(subject));
    }
}
