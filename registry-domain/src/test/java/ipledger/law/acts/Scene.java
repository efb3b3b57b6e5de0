package ipledger.law.acts;

import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.HENGYANG_BANK;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;

import ipledger.asset.Asset;
import ipledger.asset.AssetHistory;
import ipledger.asset.Licence;
import ipledger.asset.Pledge;
import ipledger.asset.RightStatus;
import ipledger.asset.Transfer;
import ipledger.contribution.ContributionWords;
import ipledger.event.AssetKind;
import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import ipledger.law.acts.AnyAssets.Kept;
import ipledger.money.Money;
import ipledger.party.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** 场景. What an act is made from: the register as it stands on the day, and the numbers that were drawn. */
public final class Scene {
    static final List<Party> PARTIES = List.of(XIANGNAN_VALVE, YANFENG_PUMP, A_STRANGER);
    static final Provenance ACT = Provenance.act();

    private final Plot plot;
    private final Draw draw;
    private final int place;
    private final AssetHistory history;
    private final Asset asset;
    private final Asset second;

    Scene(Function<AssetNumber, AssetHistory> register, Plot plot, Draw draw, int place) {
        this.plot = plot;
        this.draw = draw;
        this.place = place;
        this.history = register.apply(number());
        this.asset = history.asOf(day(), Instant.MAX);
        this.second = register.apply(secondKept().number()).asOf(day(), Instant.MAX);
    }

    LocalDate day() {
        return AnyActs.FIRST_DAY.plusDays(draw.day());
    }

    Draw draw() {
        return draw;
    }

    /** True for an act that nothing speaks for. */
    boolean isWild() {
        return draw.wild() == 0;
    }

    /** One time in {@code n}. */
    boolean oneIn(int n) {
        return draw.other() % n == 0;
    }

    Kept kept() {
        return plot.assets().get(draw.asset());
    }

    AssetKind kind() {
        return kept().kind();
    }

    AssetNumber number() {
        return kept().number();
    }

    AssetHistory history() {
        return history;
    }

    /** The asset as it is on the day. */
    Asset asset() {
        return asset;
    }

    /** Another asset of the run, as it is on the day. */
    Asset second() {
        return second;
    }

    Kept secondKept() {
        return plot.assets()
                .get((draw.asset() + 1 + draw.other() % 2) % plot.assets().size());
    }

    /** The asset, or now and then all of them. */
    List<AssetNumber> assets() {
        return oneIn(7) ? plot.assets().stream().map(Kept::number).toList() : List.of(number());
    }

    RightStatus status() {
        return asset.right().statusOn(day());
    }

    boolean isInForce() {
        return status() == RightStatus.IN_FORCE;
    }

    boolean isA(Set<AssetKind> kinds) {
        return kinds.contains(kind());
    }

    <T> T one(List<T> several) {
        return several.get(draw.choice() % several.size());
    }

    <T> T another(List<T> several) {
        return several.get(draw.other() % several.size());
    }

    /** A holder; anybody where the act is wild or nobody holds. */
    Party holder() {
        return isWild() || asset.holders().isEmpty() ? one(PARTIES) : one(asset.holders());
    }

    /** All holders; anybody where the act is wild or nobody holds. */
    List<Party> holders() {
        return isWild() || asset.holders().isEmpty() ? List.of(one(PARTIES)) : asset.holders();
    }

    /** Somebody who holds nothing of it. */
    Party outsider() {
        return PARTIES.stream()
                .filter(party -> asset.holders().stream().noneMatch(party::sameParty))
                .findFirst()
                .orElse(A_STRANGER);
    }

    /** Everybody consents in most cases: a refusal has many grounds anyhow. */
    Party[] consents() {
        return oneIn(5)
                ? new Party[0]
                : new Party[] {
                    XIANGNAN_VALVE,
                    YANFENG_PUMP,
                    A_STRANGER,
                    HENGYANG_BANK,
                    ContributionWords.NEW_COMPANY,
                    Party.named("衡阳演示银行更名"),
                    Party.named(PreservationActs.COURT)
                };
    }

    /** A number that no dealing has yet; seldom one that has. */
    DealingNumber fresh() {
        return isWild() && place > 0 ? numbered(draw.other() % place) : numbered(place);
    }

    /** A second one for an act that opens two. */
    DealingNumber freshBeside() {
        return DealingNumber.of("E-" + place);
    }

    /** One of these; any other where the act is wild or there is none. */
    DealingNumber dealing(List<DealingNumber> fitting) {
        return fitting.isEmpty() || isWild() ? numbered(draw.other() % (place + 1)) : one(fitting);
    }

    private static DealingNumber numbered(int place) {
        return DealingNumber.of("D-" + place);
    }

    /** A word that no act has said yet. */
    String word(String what) {
        return what + "-" + (isWild() ? draw.other() % (place + 1) : place);
    }

    Money money() {
        return Money.of((1 + draw.choice()) * 10_000 + ".00 CNY");
    }

    List<DealingNumber> transfers(Predicate<Transfer> which) {
        return asset.title().chain().stream()
                .filter(which)
                .map(Transfer::dealing)
                .toList();
    }

    List<DealingNumber> licences(Predicate<Licence> which) {
        return asset.licences().all().stream()
                .filter(which)
                .map(Licence::dealing)
                .toList();
    }

    List<DealingNumber> pledges(Predicate<Pledge> which) {
        return asset.pledges().all().stream().filter(which).map(Pledge::dealing).toList();
    }

    List<DealingNumber> pledgesInForce() {
        return pledges(Pledge::isInForce);
    }
}
