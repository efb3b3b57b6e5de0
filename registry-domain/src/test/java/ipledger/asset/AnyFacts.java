package ipledger.asset;

import static ipledger.law.AssetWords.EARLIER;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.HENGYANG_BANK;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.SECOND;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;

import ipledger.event.AssetEvent;
import ipledger.event.AssetKind;
import ipledger.event.DealingNumber;
import ipledger.event.LicenceEvent.LicenceEnd;
import ipledger.event.LicenceEvent.LicenceEnded;
import ipledger.event.LicenceEvent.LicenceGranted;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.LicenceEvent.LicenceScope;
import ipledger.event.LicenceEvent.LicenceTerms;
import ipledger.event.NoteEvent.OfficeNoteRecorded;
import ipledger.event.PledgeEvent.ClaimAssigned;
import ipledger.event.PledgeEvent.PledgeAgreed;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.PledgeEvent.PledgeReleased;
import ipledger.event.PledgeEvent.ReleaseGround;
import ipledger.event.PledgeReference;
import ipledger.event.PledgeTerms;
import ipledger.event.PreservationEvent.FreezeGround;
import ipledger.event.PreservationEvent.FreezeLifted;
import ipledger.event.PreservationEvent.FreezeOrdered;
import ipledger.event.Provenance;
import ipledger.event.RightEvent.Extent;
import ipledger.event.RightEvent.RightFiled;
import ipledger.event.RightEvent.RightGranted;
import ipledger.event.RightEvent.RightInvalidated;
import ipledger.event.RightEvent.RightLapsed;
import ipledger.event.RightEvent.RightRestored;
import ipledger.event.SecuredClaim;
import ipledger.event.TitleEvent.Conveyance;
import ipledger.event.TitleEvent.PartyDataChanged;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.event.TitleEvent.TransferAgreed;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.party.Holders;
import ipledger.party.Party;
import ipledger.party.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any facts of one patent, in any order, sensible or not: few parties, dealings and days, so that they meet. */
final class AnyFacts {
    private static final List<Party> PARTIES = List.of(XIANGNAN_VALVE, YANFENG_PUMP, A_STRANGER, HENGYANG_BANK);
    private static final List<DealingNumber> DEALINGS = List.of(FIRST, SECOND, EARLIER);
    private static final List<LicenceKind> KINDS =
            List.of(LicenceKind.EXCLUSIVE, LicenceKind.SOLE, LicenceKind.ORDINARY);
    private static final int MOST_FACTS = 20;

    private AnyFacts() {}

    /** Each read in a record of its own. */
    static Arbitrary<List<AssetEvent>> lists() {
        return Combinators.combine(
                        kind(),
                        party(),
                        party(),
                        dealing(),
                        day(),
                        share(),
                        Arbitraries.integers().between(0, 2))
                .as(AnyFacts::maker)
                .list()
                .ofMaxSize(MOST_FACTS)
                .map(makers -> {
                    var facts = new ArrayList<AssetEvent>();
                    for (var maker : makers) facts.add(maker.apply(paper("record-" + facts.size())));
                    return facts;
                });
    }

    private static Arbitrary<Integer> kind() {
        return Arbitraries.integers().between(0, 19);
    }

    private static Arbitrary<Party> party() {
        return Arbitraries.of(PARTIES);
    }

    private static Arbitrary<DealingNumber> dealing() {
        return Arbitraries.of(DEALINGS);
    }

    private static Arbitrary<LocalDate> day() {
        return Arbitraries.integers()
                .between(0, 40)
                .map(weeks -> LocalDate.parse("2020-01-06").plusWeeks(weeks * 4L));
    }

    private static Arbitrary<Optional<Share>> share() {
        return Arbitraries.integers()
                .between(1, 7)
                .map(part -> Share.of(1, part))
                .optional();
    }

    private static Function<Provenance, AssetEvent> maker(
            int kind, Party one, Party other, DealingNumber dealing, LocalDate day, Optional<Share> share, int choice) {
        return read -> made(kind, one, other, dealing, day, share, choice, read);
    }

    private static AssetEvent made(
            int kind,
            Party one,
            Party other,
            DealingNumber dealing,
            LocalDate day,
            Optional<Share> share,
            int choice,
            Provenance read) {
        var asset = INVENTION;
        return switch (kind) {
            case 0 ->
                new RightFiled(asset, AssetKind.INVENTION, "一种阀门", List.of(), held(one, other), List.of(), day, read);
            case 1 ->
                new RightGranted(
                        asset,
                        AssetKind.INVENTION,
                        "一种阀门",
                        List.of(),
                        Optional.empty(),
                        held(one, other),
                        Optional.empty(),
                        day,
                        read);
            case 2 -> new RightLapsed(asset, Optional.empty(), day, read);
            case 3 -> new RightRestored(asset, day, read);
            case 4 -> new RightInvalidated(asset, Extent.WHOLE, Optional.empty(), day, read);
            case 5, 6, 7 -> new TitleTransferred(asset, dealing, conveyance(one, other, share, choice), day, read);
            case 8 -> new TransferAgreed(asset, dealing, conveyance(one, other, share, choice), day, read);
            case 9 -> new PartyDataChanged(asset, one, other, day, read);
            case 10, 11 -> new PledgeRegistered(asset, dealing, pledge(one, other), day, read);
            case 12 -> new PledgeAgreed(asset, dealing, pledge(one, other), day, read);
            case 13 ->
                new PledgeReleased(
                        asset,
                        choice == 0
                                ? PledgeReference.to(dealing)
                                : new PledgeReference(Optional.empty(), List.of(other), List.of()),
                        ReleaseGround.UNSTATED,
                        day,
                        read);
            case 14 -> new ClaimAssigned(asset, PledgeReference.to(dealing), List.of(one), day, read);
            case 15 -> new LicenceGranted(asset, dealing, licence(one, other, choice), day, read);
            case 16 -> new LicenceEnded(asset, dealing, LicenceEnd.UNSTATED, day, read);
            case 17 ->
                new FreezeOrdered(
                        asset, "order-" + choice, "法院", FreezeGround.PRESERVATION, Optional.empty(), day, read);
            case 18 -> new FreezeLifted(asset, choice == 0 ? Optional.of("order-0") : Optional.empty(), day, read);
            default -> new OfficeNoteRecorded(asset, "SE01", "实质审查的生效", day, read);
        };
    }

    private static Optional<Holders> held(Party one, Party other) {
        return Optional.of(one.equals(other) ? Holders.sole(one) : Holders.equally(List.of(one, other)));
    }

    private static Conveyance conveyance(Party from, Party to, Optional<Share> share, int choice) {
        var givers = choice == 0 ? List.of(from) : List.of(from, PARTIES.get(choice));
        return new Conveyance(
                TransferGround.AGREEMENT,
                givers.stream().distinct().toList(),
                Holders.sole(to),
                share,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static PledgeTerms pledge(Party pledgor, Party pledgee) {
        return new PledgeTerms(
                List.of(pledgor), List.of(pledgee), SecuredClaim.UNSTATED, Optional.empty(), List.of(), List.of());
    }

    private static LicenceTerms licence(Party licensor, Party licensee, int choice) {
        return new LicenceTerms(
                KINDS.get(choice),
                List.of(licensor),
                List.of(licensee),
                LicenceScope.WHOLE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
