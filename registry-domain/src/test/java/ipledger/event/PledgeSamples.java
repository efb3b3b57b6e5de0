package ipledger.event;

import static ipledger.event.SampleWords.ACT;
import static ipledger.event.SampleWords.BANK;
import static ipledger.event.SampleWords.DAY;
import static ipledger.event.SampleWords.FACT;
import static ipledger.event.SampleWords.INVENTION;
import static ipledger.event.SampleWords.INVENTOR;
import static ipledger.event.SampleWords.PLEDGE;
import static ipledger.event.SampleWords.VALVE;
import static ipledger.event.SampleWords.valuation;

import ipledger.event.PledgeEvent.BalanceReported;
import ipledger.event.PledgeEvent.ClaimAssigned;
import ipledger.event.PledgeEvent.ClaimFixed;
import ipledger.event.PledgeEvent.DefaultRecorded;
import ipledger.event.PledgeEvent.EnforcementBegan;
import ipledger.event.PledgeEvent.EnforcementDemand;
import ipledger.event.PledgeEvent.EnforcementEnded;
import ipledger.event.PledgeEvent.EnforcementWay;
import ipledger.event.PledgeEvent.ExtensionBasis;
import ipledger.event.PledgeEvent.FixingGround;
import ipledger.event.PledgeEvent.LimitationInterrupted;
import ipledger.event.PledgeEvent.Loan;
import ipledger.event.PledgeEvent.LoanStated;
import ipledger.event.PledgeEvent.PartOfClaimAssigned;
import ipledger.event.PledgeEvent.Payment;
import ipledger.event.PledgeEvent.PledgeAgreed;
import ipledger.event.PledgeEvent.PledgeFiled;
import ipledger.event.PledgeEvent.PledgePartyDataChanged;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.PledgeEvent.PledgeRegistrationExtended;
import ipledger.event.PledgeEvent.PledgeReleased;
import ipledger.event.PledgeEvent.PledgeRevoked;
import ipledger.event.PledgeEvent.PledgeWithdrawn;
import ipledger.event.PledgeEvent.ProceedsDistributed;
import ipledger.event.PledgeEvent.RecoveryRecorded;
import ipledger.event.PledgeEvent.RecoverySource;
import ipledger.event.PledgeEvent.ReleaseGround;
import ipledger.event.PledgeEvent.SecuredClaimChanged;
import ipledger.event.PledgeEvent.SubstituteKind;
import ipledger.event.PledgeEvent.SubstituteReceived;
import ipledger.event.PledgeEvent.SubstituteUse;
import ipledger.event.PledgeEvent.UndertakingChecked;
import ipledger.event.PledgeEvent.UndertakingResult;
import ipledger.event.PledgeTerms.ClauseMatter;
import ipledger.event.PledgeTerms.ContractForm;
import ipledger.event.PledgeTerms.PledgeClause;
import ipledger.event.PledgeTerms.PledgeDeclaration;
import ipledger.event.PledgeTerms.PledgeePart;
import ipledger.money.Money;
import ipledger.party.Party;
import ipledger.party.Share;
import java.util.List;
import java.util.Optional;

/** 质押样例. Pledges, from the contract to the last recovery. */
final class PledgeSamples {
    private static final Party OTHER_BANK = Party.named("另一演示银行");
    private static final PledgeTerms PLEDGE_TERMS = new PledgeTerms(
            List.of(VALVE),
            List.of(BANK),
            new SecuredClaim(
                    Optional.of("借款"),
                    Optional.of(Money.of("5000000.00 CNY")),
                    true,
                    Optional.of(DAY),
                    Optional.of(DAY.plusYears(3)),
                    Optional.of("本金、利息、违约金、实现质权的费用")),
            Optional.of(DAY.minusDays(5)),
            List.of(INVENTOR),
            List.of(PledgeDeclaration.INVALIDATION_REQUEST_KNOWN),
            List.of(new PledgeePart(BANK, Optional.of(Share.WHOLE), Optional.empty())),
            Optional.of(DAY.plusYears(4)),
            Optional.of(DAY.plusYears(5)),
            List.of(CopyrightRight.ALL_PROPERTY_RIGHTS),
            Optional.of("无"),
            false,
            Optional.of(ContractForm.CLAUSE_OF_MAIN_CONTRACT),
            List.of(new PledgeClause(ClauseMatter.ANNUITIES, "年费由出质人缴纳")),
            Optional.of(valuation()));

    private PledgeSamples() {}

    static List<RegisterEvent> all() {
        return List.of(
                new PledgeAgreed(INVENTION, PLEDGE, PLEDGE_TERMS, DAY, ACT),
                new PledgeFiled(INVENTION, PLEDGE, DAY, ACT),
                new PledgeRegistered(INVENTION, PLEDGE, PLEDGE_TERMS, DAY, ACT),
                new PledgeWithdrawn(INVENTION, PLEDGE, "贷款未发放", DAY, ACT),
                new SecuredClaimChanged(INVENTION, PLEDGE, PLEDGE_TERMS.claim(), List.of(BANK), DAY, ACT),
                new ClaimAssigned(
                        INVENTION,
                        PledgeReference.to(PLEDGE),
                        List.of(BANK, OTHER_BANK),
                        List.of(
                                new PledgeePart(BANK, Optional.empty(), Optional.of(1L)),
                                new PledgeePart(OTHER_BANK, Optional.empty(), Optional.of(2L))),
                        DAY,
                        ACT),
                new PartOfClaimAssigned(
                        INVENTION, PLEDGE, List.of(OTHER_BANK), Money.of("1000000.00 CNY"), true, DAY, ACT),
                new PledgePartyDataChanged(INVENTION, PLEDGE, BANK, BANK.withName("衡阳演示银行股份有限公司"), DAY, ACT),
                new PledgeRegistrationExtended(
                        INVENTION,
                        PLEDGE,
                        DAY.plusYears(6),
                        ExtensionBasis.PLEDGEE_ALONE,
                        Optional.of(new Document("担保函 letter of guarantee", "担保函.pdf", "1e".repeat(32))),
                        Optional.of(DAY.minusDays(20)),
                        DAY,
                        ACT),
                new ClaimFixed(
                        INVENTION,
                        PLEDGE,
                        FixingGround.SEIZURE_KNOWN,
                        Optional.of(Money.of("3200000.00 CNY")),
                        DAY,
                        ACT),
                new PledgeRevoked(INVENTION, PLEDGE, "出质人不是专利权人", DAY.plusDays(9), DAY, FACT),
                new EnforcementBegan(INVENTION, PLEDGE, EnforcementWay.AUCTION, EnforcementDemand.PLEDGEE, DAY, ACT),
                new EnforcementEnded(INVENTION, PLEDGE, "债务已清偿", DAY, ACT),
                new ProceedsDistributed(
                        INVENTION,
                        PLEDGE,
                        Money.of("6000000.00 CNY"),
                        Optional.of(Money.of("100000.00 CNY")),
                        List.of(new Payment(PLEDGE, Money.of("5000000.00 CNY"), Money.of("5000000.00 CNY"))),
                        Money.of("900000.00 CNY"),
                        DAY,
                        ACT),
                new SubstituteReceived(
                        INVENTION,
                        PLEDGE,
                        SubstituteKind.INSURANCE,
                        Money.of("400000.00 CNY"),
                        SubstituteUse.DEPOSIT,
                        DAY,
                        ACT),
                new LimitationInterrupted(INVENTION, PLEDGE, "催收函", DAY, ACT),
                new UndertakingChecked(INVENTION, PLEDGE, "0f".repeat(32), UndertakingResult.TRUE_AS_STATED, DAY, ACT),
                new LoanStated(
                        INVENTION,
                        PLEDGE,
                        new Loan(
                                Optional.of(Money.of("4000000.00 CNY")),
                                Optional.of(Party.named("衡阳演示银行珠晖支行")),
                                Optional.of(true),
                                Optional.of(false)),
                        DAY,
                        ACT),
                new BalanceReported(INVENTION, PLEDGE, Money.of("2500000.00 CNY"), DAY, FACT),
                new DefaultRecorded(INVENTION, PLEDGE, Money.of("2500000.00 CNY"), "到期未还", DAY, ACT),
                new RecoveryRecorded(INVENTION, PLEDGE, Money.of("800000.00 CNY"), RecoverySource.RISK_FUND, DAY, ACT),
                new PledgeReleased(
                        INVENTION,
                        new PledgeReference(Optional.empty(), List.of(BANK), List.of(VALVE)),
                        ReleaseGround.DEBT_PAID,
                        DAY,
                        FACT));
    }
}
