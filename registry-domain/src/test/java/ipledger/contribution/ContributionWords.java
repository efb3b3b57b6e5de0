package ipledger.contribution;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.SECOND;
import static ipledger.law.Register.XIANGNAN_VALVE;

import ipledger.contribution.AgreeContribution.Contributed;
import ipledger.event.ContributionEvent.CompanyKind;
import ipledger.event.ContributionEvent.ContributedRight;
import ipledger.event.ContributionEvent.ContributionAgreed;
import ipledger.event.ContributionEvent.ContributionCompleted;
import ipledger.event.ContributionEvent.ContributionTerms;
import ipledger.event.Provenance;
import ipledger.event.TitleEvent.Conveyance;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.event.ValuationEvent.Valuation;
import ipledger.identifier.AssetNumber;
import ipledger.money.Money;
import ipledger.party.Holders;
import ipledger.party.Party;
import ipledger.party.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The usual contribution: valued at three million and taken in at that, on a day of 2026. */
public final class ContributionWords {
    public static final Party NEW_COMPANY = Party.named("石鼓新材料有限公司（演示）");

    private ContributionWords() {}

    public static ContributionTerms terms(Party contributor, String valued, String contributed, String validUntil) {
        return new ContributionTerms(
                List.of(contributor),
                NEW_COMPANY,
                new Valuation(
                        Party.named("衡阳演示资产评估有限公司"),
                        "衡评字[2026]001号",
                        "收益法",
                        LocalDate.parse("2025-12-31"),
                        LocalDate.parse(validUntil),
                        Money.of(valued)),
                Money.of(contributed),
                Optional.of(Money.of("10000000.00 CNY")),
                Optional.of(Share.of("30%")),
                List.of());
    }

    public static ContributionTerms usual(Party contributor) {
        return terms(contributor, "3000000.00 CNY", "3000000.00 CNY", "2026-12-30");
    }

    public static ContributionTerms with(ContributionTerms t, Party... consenting) {
        return new ContributionTerms(
                t.contributors(),
                t.company(),
                t.valuation(),
                t.contributedAmount(),
                t.registeredCapital(),
                t.shareholding(),
                List.of(consenting));
    }

    public static AgreeContribution agreeing(AssetNumber asset, ContributionTerms terms) {
        return agreeing(asset, terms, DAY);
    }

    public static AgreeContribution agreeing(AssetNumber asset, ContributionTerms terms, LocalDate day) {
        return new AgreeContribution(FIRST, List.of(new Contributed(asset, terms)), day, Provenance.act());
    }

    public static ContributionAgreed agreed(AssetNumber asset, ContributionTerms terms) {
        return new ContributionAgreed(asset, FIRST, terms, DAY, Provenance.act());
    }

    public static ContributionCompleted completed(AssetNumber asset) {
        return new ContributionCompleted(asset, FIRST, DAY, DAY.plusDays(30), Provenance.act());
    }

    /** The transfer to the company that completes it. */
    public static TitleTransferred transferredToCompany(AssetNumber asset, Party from, String day) {
        return new TitleTransferred(
                asset,
                SECOND,
                new Conveyance(
                        TransferGround.EQUITY_CONTRIBUTION,
                        List.of(from),
                        Holders.sole(NEW_COMPANY),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()),
                LocalDate.parse(day),
                Provenance.act());
    }

    public static CompleteContribution completing(String day) {
        return new CompleteContribution(FIRST, DAY, LocalDate.parse(day), Provenance.act());
    }

    /** To a company of that kind, founded on one day, to be paid in by another. */
    public static ContributionTerms to(CompanyKind kind, String subscribedOn, String payBy) {
        var t = usual(XIANGNAN_VALVE);
        return new ContributionTerms(
                t.contributors(),
                t.company(),
                t.valuation(),
                t.contributedAmount(),
                t.registeredCapital(),
                t.shareholding(),
                t.consents(),
                Optional.of(kind),
                Optional.of(LocalDate.parse(subscribedOn)),
                Optional.of(LocalDate.parse(payBy)),
                Optional.of(ContributedRight.TITLE),
                Optional.empty(),
                false,
                false);
    }

    /** A right of use, accepted by the registrar under that number. */
    public static ContributionTerms ofUse(Optional<String> acceptance) {
        var t = usual(XIANGNAN_VALVE);
        return new ContributionTerms(
                t.contributors(),
                t.company(),
                t.valuation(),
                t.contributedAmount(),
                t.registeredCapital(),
                t.shareholding(),
                t.consents(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(ContributedRight.USE),
                acceptance,
                true,
                false);
    }

    /** Of state-owned property, its valuation filed under that number. */
    public static ContributionTerms stateOwned(Optional<String> filingNumber) {
        var t = usual(XIANGNAN_VALVE);
        var v = t.valuation();
        return new ContributionTerms(
                t.contributors(),
                t.company(),
                new Valuation(
                        v.valuer(),
                        v.reportNumber(),
                        v.method(),
                        v.referenceDate(),
                        v.validUntil(),
                        v.amount(),
                        filingNumber),
                t.contributedAmount(),
                t.registeredCapital(),
                t.shareholding(),
                t.consents(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                true);
    }
}
