package ipledger.event;

import ipledger.identifier.AssetNumber;
import ipledger.money.Money;
import ipledger.party.Holders;
import ipledger.party.Party;
import ipledger.party.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 权属变动. Title: agreed, filed, moved; and changes of the parties' own data, which move nothing. */
public sealed interface TitleEvent extends AssetEvent {

    /** 转让内容的登载. What brings a transfer with its terms: agreed, or done. */
    sealed interface TransferEntered extends TitleEvent {
        DealingNumber dealing();

        Conveyance conveyance();
    }

    /** 转让约定. A transfer was agreed; where the law asks for registration, title has not moved. */
    @Recorded(value = "transfer.agreed.v1", st27 = "R00")
    record TransferAgreed(
            AssetNumber asset,
            DealingNumber dealing,
            Conveyance conveyance,
            LocalDate effectiveOn,
            Provenance provenance)
            implements TransferEntered {}

    /** 转让登记申请. The registration of the transfer was applied for. */
    @Recorded(value = "transfer.filed.v1", st27 = "R00")
    record TransferFiled(AssetNumber asset, DealingNumber dealing, LocalDate effectiveOn, Provenance provenance)
            implements TitleEvent {}

    /** 权利转移. Title moved on this day, as the law of the kind has it. */
    @Recorded(
            value = "title.transferred.v1",
            st27 = "R00",
            gazette = {"TR01", "TA01"})
    record TitleTransferred(
            AssetNumber asset,
            DealingNumber dealing,
            Conveyance conveyance,
            LocalDate effectiveOn,
            Provenance provenance)
            implements TransferEntered {}

    /** 转让终止. An agreed transfer was given up before title moved. */
    @Recorded(value = "transfer.withdrawn.v1", st27 = "R00")
    record TransferWithdrawn(
            AssetNumber asset, DealingNumber dealing, String reason, LocalDate effectiveOn, Provenance provenance)
            implements TitleEvent {}

    /** 著录事项变更. A holder's own name or address changed; title did not. */
    @Recorded(
            value = "party.data-changed.v1",
            st27 = "R00",
            gazette = {"CP01", "CP02", "CP03"})
    record PartyDataChanged(AssetNumber asset, Party before, Party after, LocalDate effectiveOn, Provenance provenance)
            implements TitleEvent {}

    /**
     * 转让内容. What passes from whom to whom.
     *
     * @param ground why title moves
     * @param from the transferors
     * @param to the transferees, with the shares in which they take what passes
     * @param share the part of the whole right that passes; absent where all that the transferors hold passes
     * @param price 价款, where stated
     * @param agreedOn the day of the contract, order or execution
     * @param consents who has consented: co-holders, pledgees, the party of an exclusive licence
     */
    record Conveyance(
            TransferGround ground,
            List<Party> from,
            Holders to,
            Optional<Share> share,
            Optional<Money> price,
            Optional<LocalDate> agreedOn,
            List<Party> consents) {
        public Conveyance {
            from = List.copyOf(from);
            consents = List.copyOf(consents);
        }

        /** True where a definite part passes and not all that the transferors hold. */
        public boolean isOfAPart() {
            return share.filter(part -> !part.isWhole()).isPresent();
        }
    }

    /** 转移原因. Why title moves. */
    enum TransferGround {
        /** 转让. */
        AGREEMENT,
        /** 作价出资. */
        EQUITY_CONTRIBUTION,
        /** 合并, 分立. */
        MERGER,
        DIVISION,
        /** 继承. */
        INHERITANCE,
        /** 赠与. */
        GIFT,
        /** 法院判决, 仲裁. */
        COURT_DECISION,
        /** 质权实现. */
        PLEDGE_ENFORCEMENT;

        /** True where title moves by the holders' own will, so that others' consent matters. */
        public boolean isVoluntary() {
            return this == AGREEMENT || this == EQUITY_CONTRIBUTION || this == GIFT;
        }
    }
}
