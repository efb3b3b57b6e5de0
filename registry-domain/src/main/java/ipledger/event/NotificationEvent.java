package ipledger.event;

import ipledger.identifier.AssetNumber;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.Optional;

/** 通知. That a party was told what befell an asset. */
public sealed interface NotificationEvent extends AssetEvent {

    /**
     * 已通知. A party was told of one matter; it is owed to it no longer.
     *
     * @param sequence the entry that obliged to it, by its place in the asset's stream
     * @param dealing the dealing by which the party is concerned; absent for a holder
     * @param effectiveOn the day on which it was told
     */
    @Recorded(value = "notice.given.v1", st27 = "W00")
    record NoticeGiven(
            AssetNumber asset,
            long sequence,
            Matter matter,
            Party to,
            Optional<DealingNumber> dealing,
            Means means,
            LocalDate effectiveOn,
            Provenance provenance)
            implements NotificationEvent {}

    /** 事由. */
    enum Matter {
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

    /** 身份. In what capacity a party is told. */
    enum Capacity {
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

    /** 依据. By what a party is told. */
    enum Authority {
        /** 依法通知 (专利权质押登记办法 2021, 19). */
        BY_LAW,
        /** 本中心服务. */
        SERVICE_OF_THE_REGISTER
    }

    /** 方式. How a notice was given. */
    enum Means {
        /** 邮寄. */
        POST,
        /** 电子方式. */
        ELECTRONIC,
        /** 当面. */
        IN_PERSON,
        /** 电话. */
        TELEPHONE,
        /** 公告. */
        PUBLIC_NOTICE
    }
}
