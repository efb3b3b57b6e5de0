package ipledger.asset;

import ipledger.event.DealingNumber;
import ipledger.event.PledgeEvent.OnPledge;
import ipledger.event.PledgeEvent.RecoveryRecorded;
import ipledger.event.PledgeEvent.ReleaseGround;
import ipledger.event.PledgeTerms;
import ipledger.event.SecuredClaim;
import ipledger.money.Money;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 质权. A pledge over this asset, from agreement to release.
 *
 * @param terms as they stand after changes
 * @param registeredOn the day on which the right of pledge arose; absent while it is only agreed or filed
 * @param officeNumber 登记号, the office's number of the registration
 * @param security how far it secures, and how it is enforced
 * @param financing the loan behind it
 */
public record Pledge(
        DealingNumber dealing,
        Stage stage,
        PledgeTerms terms,
        Optional<LocalDate> registeredOn,
        Optional<String> officeNumber,
        Optional<LocalDate> endedOn,
        Optional<ReleaseGround> releaseGround,
        Security security,
        Financing financing) {

    private static final int YEARS_OF_LIMITATION = 3;
    private static final int LAST_COUNTED_YEAR = 9999;

    /** 阶段. A bank must see the words: a pledge agreed is no pledge. */
    public enum Stage {
        AGREED,
        FILED,
        REGISTERED,
        RELEASED,
        WITHDRAWN,
        /** 登记被撤销: void from the beginning. */
        REVOKED
    }

    public List<Party> pledgors() {
        return terms.pledgors();
    }

    public List<Party> pledgees() {
        return terms.pledgees();
    }

    public SecuredClaim claim() {
        return terms.claim();
    }

    /** True where the right of pledge was registered and nobody has ended it; ask {@link #isInForceOn} for a day. */
    public boolean isInForce() {
        return stage == Stage.REGISTERED;
    }

    /** True where the right of pledge exists on {@code day}: the registration of a pledge of a mark ends by itself. */
    public boolean isInForceOn(LocalDate day) {
        return isInForce() && !isRunOutOn(day);
    }

    /** True where it was taken for good on {@code day}, though its registration may have been revoked later. */
    public boolean wasGoodOn(LocalDate day) {
        return isInForceOn(day)
                || (stage == Stage.REVOKED && endedOn.filter(day::isBefore).isPresent() && !isRunOutOn(day));
    }

    /** 登记期限届满. True where its registration has run out unextended on {@code day}. */
    public boolean isRunOutOn(LocalDate day) {
        return terms.registeredUntil().filter(day::isAfter).isPresent();
    }

    /** True where registration is agreed or applied for and has not come. */
    public boolean isRunning() {
        return stage == Stage.AGREED || stage == Stage.FILED;
    }

    /**
     * 债权确定日. The day from which no later claim is secured under a maximum-amount pledge: fixed by an entry, or by the end
     * of the claim period; absent while claims may still arise, and for every other pledge.
     */
    public Optional<LocalDate> fixedOn(LocalDate day) {
        if (!claim().maximumAmount()) return Optional.empty();
        return security.fixing()
                .map(Security.Fixing::on)
                .or(() -> claim().dueOn().filter(day::isAfter).map(end -> end.plusDays(1)));
    }

    /**
     * 诉讼时效提示日. The last day on which a court protects the pledge, unless the limitation of the claim is interrupted once
     * more: three years after the debt fell due or the limitation began anew (民法典 188, 担保制度解释 44).
     */
    public Optional<LocalDate> protectedUntil() {
        return security.interruptedOn()
                .or(() -> claim().dueOn())
                .filter(day -> day.getYear() <= LAST_COUNTED_YEAR)
                .map(day -> day.plusYears(YEARS_OF_LIMITATION));
    }

    Pledge at(Stage reached) {
        return new Pledge(
                dealing, reached, terms, registeredOn, officeNumber, endedOn, releaseGround, security, financing);
    }

    /** The same registration, told by another source: what was not stated is now. */
    Pledge toldAgain(PledgeTerms told, Optional<String> number) {
        if (!claim().equals(SecuredClaim.UNSTATED)) return numbered(number);
        return on(terms.securing(told.claim()))
                .with(security.stating(told.claim().amount()))
                .numbered(number);
    }

    private Pledge numbered(Optional<String> number) {
        return new Pledge(
                dealing,
                stage,
                terms,
                registeredOn,
                officeNumber.or(() -> number),
                endedOn,
                releaseGround,
                security,
                financing);
    }

    /** What is increased ranks from {@code day}. */
    Pledge securing(SecuredClaim change, LocalDate day) {
        var changed = claim().changedTo(change);
        return on(terms.securing(changed)).with(security.ranking(changed.amount(), day));
    }

    Pledge on(PledgeTerms changed) {
        return new Pledge(
                dealing, stage, changed, registeredOn, officeNumber, endedOn, releaseGround, security, financing);
    }

    Pledge with(Security changed) {
        return new Pledge(
                dealing, stage, terms, registeredOn, officeNumber, endedOn, releaseGround, changed, financing);
    }

    /** What befalls a pledge and leaves its terms as they are. */
    Pledge after(OnPledge event) {
        return new Pledge(
                dealing,
                stage,
                terms,
                registeredOn,
                officeNumber,
                endedOn,
                releaseGround,
                security.evolve(event),
                financing.evolve(event));
    }

    Pledge recovered(RecoveryRecorded event) {
        return new Pledge(
                dealing,
                stage,
                terms,
                registeredOn,
                officeNumber,
                endedOn,
                releaseGround,
                security,
                financing.recovered(event.recovered()));
    }

    Pledge ended(Stage how, LocalDate day, Optional<ReleaseGround> ground) {
        return new Pledge(
                dealing, how, terms, registeredOn, officeNumber, Optional.of(day), ground, security, financing);
    }

    /** 贷款价值比, over 分子/分母: the secured amount and the valuation, where both are stated in one currency. */
    public Optional<Ratio> loanToValue() {
        return terms.valuation()
                .map(valued -> valued.amount())
                .filter(valued -> !valued.isZero())
                .flatMap(valued -> claim().amount()
                        .filter(secured -> secured.currency().equals(valued.currency()))
                        .map(secured -> new Ratio(secured, valued)));
    }

    /** 比率. Exact: one amount over another of the same currency. */
    public record Ratio(Money over, Money under) {}
}
