package ipledger.event;

import static ipledger.event.SampleWords.ACT;
import static ipledger.event.SampleWords.BANK;
import static ipledger.event.SampleWords.DAY;
import static ipledger.event.SampleWords.FACT;
import static ipledger.event.SampleWords.INVENTION;
import static ipledger.event.SampleWords.INVENTOR;
import static ipledger.event.SampleWords.TRANSFER;
import static ipledger.event.SampleWords.VALVE;

import ipledger.event.TitleEvent.Conveyance;
import ipledger.event.TitleEvent.PartyDataChanged;
import ipledger.event.TitleEvent.PreEmptionAnswer;
import ipledger.event.TitleEvent.PreEmptionAnswered;
import ipledger.event.TitleEvent.PreEmptionNoticed;
import ipledger.event.TitleEvent.PreEmptionOffer;
import ipledger.event.TitleEvent.PreEmptionShared;
import ipledger.event.TitleEvent.ProceedsApplied;
import ipledger.event.TitleEvent.ProceedsUse;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.event.TitleEvent.TransferAgreed;
import ipledger.event.TitleEvent.TransferFiled;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.event.TitleEvent.TransferWithdrawn;
import ipledger.money.Money;
import ipledger.party.Holders;
import ipledger.party.Holding;
import ipledger.party.Party;
import ipledger.party.Share;
import java.util.List;
import java.util.Optional;

/** 权属样例. Title and its transfers. */
final class TitleSamples {
    private static final Conveyance CONVEYANCE = new Conveyance(
            TransferGround.AGREEMENT,
            List.of(VALVE),
            Holders.of(List.of(
                    new Holding(Party.named("雁峰泵业有限公司（演示）"), Share.of(2, 3)), new Holding(INVENTOR, Share.of(1, 3)))),
            Optional.of(Share.of(1, 2)),
            Optional.of(Money.of("120000.50 CNY")),
            Optional.of(DAY.minusDays(10)),
            List.of(BANK),
            Optional.of(new Pricing(
                    Pricing.Method.AGREEMENT, Optional.of(DAY.minusDays(30)), Optional.of(DAY.minusDays(15)))),
            Optional.of(DealingNumber.of("HY-ZR-2025-0099")));

    private TitleSamples() {}

    static List<RegisterEvent> all() {
        return List.of(
                new TransferAgreed(INVENTION, TRANSFER, CONVEYANCE, DAY, ACT),
                new TransferFiled(INVENTION, TRANSFER, DAY, ACT),
                new TitleTransferred(INVENTION, TRANSFER, CONVEYANCE, DAY, ACT),
                new TransferWithdrawn(INVENTION, TRANSFER, "双方解除合同", DAY, ACT),
                new PartyDataChanged(INVENTION, VALVE, VALVE.withName("湘南智能阀门有限公司（演示）"), DAY, FACT),
                new PreEmptionNoticed(
                        INVENTION,
                        TRANSFER,
                        new PreEmptionOffer(
                                List.of(VALVE),
                                Share.of(1, 2),
                                Optional.of(Money.of("120000.50 CNY")),
                                Optional.of(DAY.plusDays(30))),
                        DAY,
                        ACT),
                new PreEmptionAnswered(INVENTION, TRANSFER, INVENTOR, PreEmptionAnswer.CLAIMED, DAY, ACT),
                new PreEmptionShared(INVENTION, TRANSFER, Holders.equally(List.of(VALVE, INVENTOR)), DAY, ACT),
                new ProceedsApplied(
                        INVENTION,
                        TRANSFER,
                        ProceedsUse.EARLY_PAYMENT,
                        Optional.of(Money.of("120000.50 CNY")),
                        DAY,
                        ACT));
    }
}
