package ipledger.notification;

import ipledger.event.DealingNumber;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 通知. One party that is to be told of one matter, and whether the law or the register's own service asks for it.
 *
 * @param dealing the pledge, licence, transfer or contribution by which it is concerned; absent for a holder
 */
public record Notification(
        LocalDate on,
        Matter matter,
        Authority authority,
        Capacity capacity,
        Party to,
        Optional<DealingNumber> dealing) {
    /** 事由. */
    public enum Matter {
        /** 权利终止. */
        RIGHT_ENDED,
        /** 宣告全部无效. */
        RIGHT_INVALIDATED,
        /** 宣告部分无效: the right stands with what is left. */
        INVALIDATED_IN_PART,
        /** 部分放弃、部分注销、部分撤销: the right stands with what is left. */
        ENDED_IN_PART,
        /** 未按时缴纳年费. */
        ANNUITY_UNPAID,
        /** 权属纠纷. */
        OWNERSHIP_DISPUTED,
        /** 保全. */
        FROZEN,
        /** 请求宣告无效. */
        INVALIDATION_REQUESTED,
        /** 声明放弃. */
        ABANDONMENT_SOUGHT,
        /** 权利人名称变更. */
        HOLDER_RENAMED,
        /** 权利转移. */
        TITLE_MOVED,
        /** 终止而可恢复. */
        LAPSE_RESTORABLE,
        /** 权利恢复. */
        RIGHT_STANDS_AGAIN
    }

    /** 依据. */
    public enum Authority {
        /** 依法通知 (专利权质押登记办法 2021, 19). */
        BY_LAW,
        /** 本中心服务. */
        SERVICE_OF_THE_REGISTER
    }

    /** 身份. In what capacity the party is told. */
    public enum Capacity {
        /** 权利人. */
        HOLDER,
        /** 质权人. */
        PLEDGEE,
        /** 被许可人. */
        LICENSEE,
        /** 受让人 (转让办理中). */
        TRANSFEREE,
        /** 接受出资的公司. */
        COMPANY
    }
}
