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
     * 优先购买权通知. The co-holders were told on what terms a share is to be sold (民法典 306); {@code effectiveOn} is the day on
     * which the notice reached them.
     */
    @Recorded(value = "transfer.pre-emption-noticed.v1", st27 = "R00")
    record PreEmptionNoticed(
            AssetNumber asset,
            DealingNumber dealing,
            PreEmptionOffer offer,
            LocalDate effectiveOn,
            Provenance provenance)
            implements TitleEvent {}

    /** 优先购买权答复. A co-holder claimed the share on the terms noticed, or waived. */
    @Recorded(value = "transfer.pre-emption-answered.v1", st27 = "R00")
    record PreEmptionAnswered(
            AssetNumber asset,
            DealingNumber dealing,
            Party coHolder,
            PreEmptionAnswer answer,
            LocalDate effectiveOn,
            Provenance provenance)
            implements TitleEvent {}

    /** 优先购买权协商. Several claimants agreed in which portions they buy; else they buy by their shares (民法典 306). */
    @Recorded(value = "transfer.pre-emption-shared.v1", st27 = "R00")
    record PreEmptionShared(
            AssetNumber asset, DealingNumber dealing, Holders portions, LocalDate effectiveOn, Provenance provenance)
            implements TitleEvent {}

    /**
     * 转让价款的处理. What became of the price of a pledged asset: paid to the pledgee before the debt is due, or deposited
     * (民法典 444).
     *
     * @param amount absent where the document gives none
     */
    @Recorded(value = "transfer.proceeds-applied.v1", st27 = "R00")
    record ProceedsApplied(
            AssetNumber asset,
            DealingNumber dealing,
            ProceedsUse use,
            Optional<Money> amount,
            LocalDate effectiveOn,
            Provenance provenance)
            implements TitleEvent {}

    /** 价款用途. */
    enum ProceedsUse {
        /** 提前清偿. */
        EARLY_PAYMENT,
        /** 提存. */
        DEPOSIT
    }

    /**
     * 拟转让条件. The terms on which a share is offered, as the co-holders were told.
     *
     * @param respondBy the last day to answer by the notice; absent where it names none
     */
    record PreEmptionOffer(List<Party> sellers, Share share, Optional<Money> price, Optional<LocalDate> respondBy) {
        public PreEmptionOffer {
            sellers = List.copyOf(sellers);
        }
    }

    /** 答复. */
    enum PreEmptionAnswer {
        /** 主张优先购买. */
        CLAIMED,
        /** 放弃. */
        WAIVED
    }

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
     * @param pricing 定价方式, where a university or state institute gives
     * @param follows the earlier dealing that it undoes (转回) or carries out (the pledge enforced)
     */
    record Conveyance(
            TransferGround ground,
            List<Party> from,
            Holders to,
            Optional<Share> share,
            Optional<Money> price,
            Optional<LocalDate> agreedOn,
            List<Party> consents,
            Optional<Pricing> pricing,
            Optional<DealingNumber> follows) {
        public Conveyance {
            from = List.copyOf(from);
            consents = List.copyOf(consents);
        }

        /** Without a pricing and without a dealing that it follows. */
        public Conveyance(
                TransferGround ground,
                List<Party> from,
                Holders to,
                Optional<Share> share,
                Optional<Money> price,
                Optional<LocalDate> agreedOn,
                List<Party> consents) {
            this(ground, from, to, share, price, agreedOn, consents, Optional.empty(), Optional.empty());
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
        /** 清算分配. */
        LIQUIDATION,
        /** 继承. */
        INHERITANCE,
        /** 赠与. */
        GIFT,
        /** 法院判决. */
        COURT_DECISION,
        /** 仲裁裁决. */
        ARBITRAL_AWARD,
        /** 质权实现. */
        PLEDGE_ENFORCEMENT,
        /** 转回: an earlier transfer is undone by agreement. */
        RETURN;

        /** True where title moves by the holders' own will, so that others' consent matters. */
        public boolean isVoluntary() {
            return switch (this) {
                case AGREEMENT, EQUITY_CONTRIBUTION, GIFT, RETURN -> true;
                case MERGER, DIVISION, LIQUIDATION, INHERITANCE, COURT_DECISION, ARBITRAL_AWARD, PLEDGE_ENFORCEMENT ->
                    false;
            };
        }

        /** True where a price is paid, so that co-holders may buy on equal terms. */
        public boolean isSale() {
            return this == AGREEMENT || this == EQUITY_CONTRIBUTION;
        }

        /** The documents of which one must prove the ground; none where the contract itself is enough. */
        public List<DocumentKind> proofs() {
            return switch (this) {
                case AGREEMENT, EQUITY_CONTRIBUTION -> List.of();
                case MERGER -> List.of(DocumentKind.MERGER_PROOF);
                case DIVISION -> List.of(DocumentKind.DIVISION_PROOF);
                case LIQUIDATION -> List.of(DocumentKind.LIQUIDATION_PROOF, DocumentKind.JUDGMENT);
                case INHERITANCE -> List.of(DocumentKind.HEIRS_NOTARISED, DocumentKind.JUDGMENT);
                case GIFT -> List.of(DocumentKind.GIFT_CONTRACT);
                case COURT_DECISION -> List.of(DocumentKind.JUDGMENT);
                case ARBITRAL_AWARD -> List.of(DocumentKind.ARBITRAL_AWARD);
                case PLEDGE_ENFORCEMENT ->
                    List.of(DocumentKind.ENFORCEMENT_AGREEMENT, DocumentKind.SALE_CONFIRMATION, DocumentKind.JUDGMENT);
                case RETURN -> List.of(DocumentKind.RETURN_AGREEMENT);
            };
        }
    }
}
