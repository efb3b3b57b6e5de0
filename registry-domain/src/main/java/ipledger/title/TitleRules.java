package ipledger.title;

import static ipledger.rule.Provision.COPYRIGHTS;
import static ipledger.rule.Provision.PATENTS;
import static ipledger.rule.Provision.forEveryKind;
import static ipledger.rule.Provision.forEveryRight;
import static ipledger.rule.Provision.forForeignRights;
import static ipledger.rule.Provision.forKinds;

import ipledger.event.AssetKind;
import ipledger.rule.Citation;
import ipledger.rule.Period;
import ipledger.rule.Rulebook;
import ipledger.title.rules.CoHoldersConsent;
import ipledger.title.rules.CoHoldersWaivePreEmption;
import ipledger.title.rules.FiledTransferWasAgreed;
import ipledger.title.rules.KindMayBeTransferred;
import ipledger.title.rules.NewNameIsNotAnotherHolder;
import ipledger.title.rules.NothingIsSuspendedOrFrozen;
import ipledger.title.rules.OpenLicenceIsWithdrawn;
import ipledger.title.rules.PartyDataMayChange;
import ipledger.title.rules.PledgeesConsent;
import ipledger.title.rules.RenamedPartyIsHolder;
import ipledger.title.rules.RightHasNotEnded;
import ipledger.title.rules.ShareGivenIsHeld;
import ipledger.title.rules.SharesCanBeKept;
import ipledger.title.rules.TransferIsNotEnteredTwice;
import ipledger.title.rules.TransferorsAreHolders;
import ipledger.title.rules.WithdrawnTransferIsRunning;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** 权属规则集. Every rule on title, each by its own text and from its own day (law group TITLE). */
public final class TitleRules {
    private static final Period CC_IN_FORCE = Period.from("2021-01-01");
    private static final Period PL_IN_FORCE = Period.from("2021-06-01");

    /** No text of their own says so; the patent law is followed. */
    private static final Set<AssetKind> OTHERS = Set.of(AssetKind.TRADEMARK, AssetKind.PLANT_VARIETY);

    private static final Set<AssetKind> NOT_PATENTS = Set.copyOf(EnumSet.complementOf(EnumSet.copyOf(PATENTS)));

    public static final Rulebook ALL = new Rulebook(List.of(
            new RightHasNotEnded(forEveryKind("TITLE-01", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new KindMayBeTransferred(forEveryKind("TITLE-02", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new TransferorsAreHolders(forEveryRight("TITLE-03", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new ShareGivenIsHeld(forEveryRight("TITLE-04", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new CoHoldersConsent(forKinds(PATENTS, "TITLE-05", pl("14"), PL_IN_FORCE)),
            new CoHoldersConsent(forKinds(COPYRIGHTS, "TITLE-06", Citation.of("著作权法 (2020)", "14"), PL_IN_FORCE)),
            new CoHoldersConsent(forKinds(OTHERS, "TITLE-07", Citation.byAnalogy("专利法 (2020)", "14"), PL_IN_FORCE)),
            new CoHoldersConsent(forKinds(
                    Set.of(AssetKind.LAYOUT_DESIGN),
                    "TITLE-08",
                    Citation.of("集成电路布图设计保护条例 (2026)", "36"),
                    Period.from("2026-10-15"))),
            new CoHoldersWaivePreEmption(forEveryKind("TITLE-09", cc("305, 306"), CC_IN_FORCE)),
            new PledgeesConsent(forEveryKind("TITLE-10", cc("444"), CC_IN_FORCE)),
            new PledgeesConsent(forForeignRights("TITLE-11", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new NothingIsSuspendedOrFrozen(
                    forKinds(PATENTS, "TITLE-12", Citation.of("专利法实施细则 (2023)", "105"), Period.from("2024-01-20"))),
            new NothingIsSuspendedOrFrozen(forKinds(
                    NOT_PATENTS, "TITLE-13", Citation.of("最高人民法院关于人民法院民事执行中查封、扣押、冻结财产的规定 (2020)", ""), CC_IN_FORCE)),
            new OpenLicenceIsWithdrawn(
                    forKinds(PATENTS, "TITLE-14", Citation.of("专利审查指南", "第五部分第十一章"), Period.from("2024-01-20"))),
            new FiledTransferWasAgreed(forEveryRight("TITLE-51", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new WithdrawnTransferIsRunning(forEveryRight("TITLE-52", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new TransferIsNotEnteredTwice(forEveryRight("TITLE-53", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new RenamedPartyIsHolder(forEveryRight("TITLE-54", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new NewNameIsNotAnotherHolder(
                    forEveryKind("TITLE-55", Citation.of("专利审查指南", "第一部分第一章 6.7"), Period.ALWAYS)),
            new SharesCanBeKept(forEveryRight("TITLE-58", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new PartyDataMayChange(
                    forKinds(PATENTS, "TITLE-56", Citation.of("专利法实施细则 (2023)", "105"), Period.from("2024-01-20"))),
            new PartyDataMayChange(forKinds(
                    NOT_PATENTS, "TITLE-57", Citation.of("最高人民法院关于人民法院民事执行中查封、扣押、冻结财产的规定 (2020)", ""), CC_IN_FORCE))));

    private TitleRules() {}

    private static Citation pl(String article) {
        return Citation.of("专利法 (2020)", article);
    }

    private static Citation cc(String article) {
        return Citation.of("民法典", article);
    }
}
