package ipledger.law;

import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.UTILITY_MODEL;
import static ipledger.law.AssetWords.both;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.HENGYANG_BANK;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;

import ipledger.contribution.AgreeContribution;
import ipledger.contribution.AgreeContribution.Contributed;
import ipledger.contribution.CompleteContribution;
import ipledger.contribution.ContributionWords;
import ipledger.contribution.FailContribution;
import ipledger.contribution.ReverseContribution;
import ipledger.event.AssetEvent;
import ipledger.event.AssetKind;
import ipledger.event.DealingNumber;
import ipledger.event.LicenceEvent.LicenceEnd;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.LicenceEvent.LicenceTerms;
import ipledger.event.PledgeEvent.ReleaseGround;
import ipledger.event.PledgeTerms;
import ipledger.event.PreservationEvent.FreezeGround;
import ipledger.event.PreservationEvent.FreezeLifted;
import ipledger.event.PreservationEvent.FreezeOrdered;
import ipledger.event.PreservationEvent.SuspensionBegan;
import ipledger.event.Provenance;
import ipledger.event.RectificationEvent.SourceKey;
import ipledger.event.RightEvent.RightLapsed;
import ipledger.event.TitleEvent.Conveyance;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.fact.RecordFacts;
import ipledger.identifier.AssetNumber;
import ipledger.licence.ChangeLicenceTerm;
import ipledger.licence.EndLicence;
import ipledger.licence.GrantLicence;
import ipledger.licence.LicenceWords;
import ipledger.licence.RecordLicence;
import ipledger.party.Holders;
import ipledger.party.Party;
import ipledger.party.Share;
import ipledger.pledge.AgreePledge;
import ipledger.pledge.AssignClaim;
import ipledger.pledge.ChangeSecuredClaim;
import ipledger.pledge.FilePledge;
import ipledger.pledge.Pledges;
import ipledger.pledge.RegisterPledge;
import ipledger.pledge.ReleasePledge;
import ipledger.pledge.WithdrawPledge;
import ipledger.rectification.VoidEntry;
import ipledger.right.GrantRight;
import ipledger.title.AgreeTransfer;
import ipledger.title.ChangePartyData;
import ipledger.title.FileTransfer;
import ipledger.title.RegisterTransfer;
import ipledger.title.WithdrawTransfer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any acts on a few assets, sensible or not, with a few facts between: few parties, dealings and days, so that they meet. */
public final class AnyActs {
    static final List<AssetNumber> ASSETS = List.of(INVENTION, UTILITY_MODEL, MARK);
    static final LocalDate FIRST_DAY = LocalDate.parse("2026-03-02");
    static final int DAYS = 420;

    private static final List<Party> PARTIES = List.of(XIANGNAN_VALVE, YANFENG_PUMP, A_STRANGER);
    private static final List<DealingNumber> DEALINGS =
            Stream.of("D-1", "D-2", "D-3").map(DealingNumber::of).toList();
    private static final List<LicenceKind> KINDS =
            List.of(LicenceKind.EXCLUSIVE, LicenceKind.SOLE, LicenceKind.ORDINARY);
    private static final List<TransferGround> GROUNDS = List.of(
            TransferGround.AGREEMENT,
            TransferGround.GIFT,
            TransferGround.EQUITY_CONTRIBUTION,
            TransferGround.INHERITANCE,
            TransferGround.COURT_DECISION);
    private static final Provenance ACT = Provenance.act();
    private static final int CHOICES = 60;
    private static final int MOST_ACTS = 24;

    /** Every act that the generator knows: a new one is a line here. */
    private static final List<Function<Draw, Object>> ACTS = List.of(
            d -> new AgreeTransfer(d.dealing(), d.assets(), d.conveyance(), d.day(), ACT),
            d -> new FileTransfer(d.dealing(), d.day(), ACT),
            d -> new RegisterTransfer(
                    d.dealing(), d.assets(), Optional.of(d.conveyance()), d.day(), ACT.withOfficeNumber("CN-1")),
            d -> new RegisterTransfer(d.dealing(), List.of(), Optional.empty(), d.day(), ACT.withOfficeNumber("CN-1")),
            d -> new WithdrawTransfer(d.dealing(), "双方解除合同", d.day(), ACT),
            d -> new ChangePartyData(
                    List.of(d.asset()), d.one(), d.one().withName(d.one().name() + "更名"), d.day(), ACT),
            d -> new GrantLicence(d.dealing(), d.assets(), d.licence(), d.day(), ACT),
            d -> new GrantLicence(d.dealing(), List.of(d.asset()), d.licence(), d.day(), ACT),
            d -> new RecordLicence(d.dealing(), List.of(d.asset()), Optional.of(d.licence()), d.day(), ACT),
            d -> new RecordLicence(d.dealing(), List.of(), Optional.empty(), d.day(), ACT),
            d -> new ChangeLicenceTerm(d.dealing(), d.day().plusDays(10L * d.choice()), d.day(), ACT),
            d -> new EndLicence(d.dealing(), List.of(), LicenceEnd.EARLY_TERMINATION, d.day(), ACT),
            d -> new AgreeContribution(
                    d.dealing(), List.of(new Contributed(d.asset(), ContributionWords.usual(d.one()))), d.day(), ACT),
            d -> new CompleteContribution(d.dealing(), d.day(), d.day(), ACT),
            d -> new FailContribution(d.dealing(), "公司未设立", d.day(), ACT),
            d -> new ReverseContribution(d.dealing(), "减资", d.day(), ACT),
            d -> new AgreePledge(d.dealing(), d.assets(), d.pledge(), d.day(), ACT),
            d -> new FilePledge(d.dealing(), d.day(), ACT),
            d -> new RegisterPledge(d.dealing(), d.assets(), Optional.of(d.pledge()), d.day(), ACT),
            d -> new RegisterPledge(d.dealing(), d.assets(), Optional.empty(), d.day(), ACT),
            d -> new WithdrawPledge(d.dealing(), "贷款未发放", d.day(), ACT),
            d -> new ChangeSecuredClaim(d.dealing(), d.pledge().claim(), List.of(), d.day(), ACT),
            d -> new AssignClaim(d.dealing(), List.of(d.other()), List.of(), d.day(), ACT),
            d -> new ReleasePledge(d.dealing(), List.of(), ReleaseGround.DEBT_PAID, d.day(), ACT),
            d -> new ReleasePledge(d.dealing(), List.of(d.asset()), ReleaseGround.GIVEN_UP, d.day(), ACT),
            d -> new VoidEntry(d.asset(), List.of((long) d.choice() % 8), "录入错误", "更正申请书", d.day(), ACT),
            d -> fact(
                    d,
                    new FreezeOrdered(
                            d.asset(),
                            "order-" + d.choice() % 3,
                            "衡阳市中级人民法院（演示）",
                            FreezeGround.PRESERVATION,
                            Optional.of(d.day().plusDays(90)),
                            d.day(),
                            paper(d.record()))),
            d -> fact(
                    d, new FreezeLifted(d.asset(), Optional.of("order-" + d.choice() % 3), d.day(), paper(d.record()))),
            d -> fact(d, new SuspensionBegan(d.asset(), "权属纠纷", d.day().plusDays(60), d.day(), paper(d.record()))),
            d -> fact(d, new RightLapsed(d.asset(), Optional.empty(), d.day(), paper(d.record()))));

    /** Half of the cases begin with a pledge in force, so that there is something to release and to assign. */
    private static final Object PLEDGED = new RegisterPledge(
            DEALINGS.getFirst(),
            List.of(INVENTION),
            Optional.of(Pledges.with(Pledges.terms(XIANGNAN_VALVE, "2029-03-01"), YANFENG_PUMP)),
            FIRST_DAY,
            ACT);

    private AnyActs() {}

    /** Grants of the assets, and then any acts; their days rise in one half of the cases and jump in the other. */
    static Arbitrary<List<Object>> sequences() {
        return Combinators.combine(
                        draws().list().ofMinSize(1).ofMaxSize(MOST_ACTS),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((draws, inOrder, shared, pledged) -> {
                    var days = draws.stream().map(Draw::day);
                    var ordered =
                            inOrder ? days.sorted(Comparator.naturalOrder()).toList() : days.toList();
                    var first = ASSETS.stream().<Object>map(asset -> granted(asset, shared));
                    return Stream.concat(
                                    pledged ? Stream.concat(first, Stream.of(PLEDGED)) : first,
                                    IntStream.range(0, draws.size()).mapToObj(i -> {
                                        var draw = draws.get(i).on(ordered.get(i), i);
                                        return ACTS.get(draw.act()).apply(draw);
                                    }))
                            .toList();
                });
    }

    private static Arbitrary<Draw> draws() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, ACTS.size() - 1),
                        Arbitraries.of(ASSETS),
                        Arbitraries.of(DEALINGS),
                        Arbitraries.of(PARTIES),
                        Arbitraries.of(PARTIES),
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers().between(0, CHOICES - 1))
                .as((act, asset, dealing, one, other, day, choice) ->
                        new Draw(act, asset, dealing, one, other, FIRST_DAY.plusDays(day), choice, ""));
    }

    /** What an act is made of. */
    private record Draw(
            int act,
            AssetNumber asset,
            DealingNumber dealing,
            Party one,
            Party other,
            LocalDate day,
            int choice,
            String record) {
        Draw on(LocalDate then, int place) {
            return new Draw(act, asset, dealing, one, other, then, choice, "record-" + place);
        }

        List<AssetNumber> assets() {
            return choice % 4 == 0 ? ASSETS : List.of(asset);
        }

        /** Everybody consents in most cases: a refusal has many grounds anyhow. */
        private List<Party> consents() {
            return choice % 3 == 0 ? List.of() : List.of(XIANGNAN_VALVE, YANFENG_PUMP, HENGYANG_BANK);
        }

        Conveyance conveyance() {
            return new Conveyance(
                    GROUNDS.get(choice % GROUNDS.size()),
                    choice % 7 == 0 ? List.of(one, other).stream().distinct().toList() : List.of(one),
                    Holders.sole(choice % 5 == 0 ? A_STRANGER : other),
                    choice % 6 == 0 ? Optional.of(Share.of("1/3")) : Optional.empty(),
                    Optional.empty(),
                    Optional.of(day),
                    consents());
        }

        LicenceTerms licence() {
            var terms = LicenceWords.terms(KINDS.get(choice % KINDS.size()), one, A_STRANGER);
            var placed = choice % 4 == 1 ? LicenceWords.within("湖南省", terms) : terms;
            var timed = LicenceWords.until(day.plusDays(30L + choice).toString(), placed);
            return choice % 3 == 0 ? timed : LicenceWords.with(timed, XIANGNAN_VALVE, YANFENG_PUMP, HENGYANG_BANK);
        }

        PledgeTerms pledge() {
            var terms = Pledges.terms(one, "2029-03-01");
            return choice % 3 == 0 ? terms : Pledges.with(terms, XIANGNAN_VALVE, YANFENG_PUMP);
        }
    }

    private static GrantRight granted(AssetNumber asset, boolean shared) {
        return new GrantRight(
                asset,
                asset.equals(MARK)
                        ? AssetKind.TRADEMARK
                        : asset.equals(INVENTION) ? AssetKind.INVENTION : AssetKind.UTILITY_MODEL,
                "一种阀门",
                List.of(),
                Optional.of(LocalDate.parse("2015-08-07")),
                Optional.of(shared ? both(XIANGNAN_VALVE, YANFENG_PUMP) : Holders.sole(XIANGNAN_VALVE)),
                Optional.of(LocalDate.parse(AssetWords.LAST_DAY)),
                AssetWords.GRANTED_ON,
                ACT);
    }

    private static RecordFacts fact(Draw draw, AssetEvent event) {
        return new RecordFacts(new SourceKey("paper", draw.record()), List.of(), List.of(event), Optional.empty());
    }
}
