package ipledger.asset;

import ipledger.event.DealingNumber;
import ipledger.event.PledgeEvent.PledgeTerms;
import ipledger.event.PledgeEvent.ReleaseGround;
import ipledger.event.PledgeEvent.SecuredClaim;
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
 */
public record Pledge(
        DealingNumber dealing,
        Stage stage,
        PledgeTerms terms,
        Optional<LocalDate> registeredOn,
        Optional<String> officeNumber,
        Optional<LocalDate> endedOn,
        Optional<ReleaseGround> releaseGround) {

    /** 阶段. A bank must see the words: a pledge agreed is no pledge. */
    public enum Stage {
        AGREED,
        FILED,
        REGISTERED,
        RELEASED,
        WITHDRAWN
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

    /** True where the right of pledge exists: registered and not released. */
    public boolean isInForce() {
        return stage == Stage.REGISTERED;
    }

    /** True where registration is agreed or applied for and has not come. */
    public boolean isRunning() {
        return stage == Stage.AGREED || stage == Stage.FILED;
    }

    Pledge at(Stage reached) {
        return new Pledge(dealing, reached, terms, registeredOn, officeNumber, endedOn, releaseGround);
    }

    /** The same registration, told by another source: what was not stated is now. */
    Pledge toldAgain(PledgeTerms told, Optional<String> number) {
        var better = terms.claim().equals(SecuredClaim.UNSTATED) ? terms.securing(told.claim()) : terms;
        return new Pledge(dealing, stage, better, registeredOn, officeNumber.or(() -> number), endedOn, releaseGround);
    }

    Pledge on(PledgeTerms changed) {
        return new Pledge(dealing, stage, changed, registeredOn, officeNumber, endedOn, releaseGround);
    }

    Pledge ended(Stage how, LocalDate day, Optional<ReleaseGround> ground) {
        return new Pledge(dealing, how, terms, registeredOn, officeNumber, Optional.of(day), ground);
    }
}
