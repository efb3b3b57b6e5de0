package ipledger.asset;

import ipledger.event.AssetKind;
import ipledger.event.DealingNumber;
import ipledger.event.LicenceEvent;
import ipledger.event.LicenceEvent.LicenceChanged;
import ipledger.event.LicenceEvent.LicenceEnded;
import ipledger.event.LicenceEvent.LicenceEntered;
import ipledger.event.LicenceEvent.LicenceGranted;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.LicenceEvent.LicenceRecorded;
import ipledger.event.LicenceEvent.LicenceTermChanged;
import ipledger.event.LicenceEvent.LicenceTerms;
import ipledger.event.LicenceEvent.OpenLicenceDeclared;
import ipledger.event.LicenceEvent.OpenLicenceTerms;
import ipledger.event.LicenceEvent.OpenLicenceWithdrawn;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * 许可状况. All licences over one asset, and whether it is openly offered.
 *
 * @param openSince the day from which an open licence declaration stands
 * @param openTerms on what terms, where they are known
 */
public record Licences(List<Licence> all, Optional<LocalDate> openSince, Optional<OpenLicenceTerms> openTerms) {
    static final Licences NONE = new Licences(List.of(), Optional.empty(), Optional.empty());

    public Licences {
        all = List.copyOf(all);
    }

    /** The licences that may be used on {@code day}; a sub-licence goes with its head licence. */
    public List<Licence> inForceOn(LocalDate day) {
        return all.stream()
                .filter(licence -> licence.inForceOn(day) && isCarriedOn(licence, day))
                .toList();
    }

    /** The licences that stand on {@code day}, those that begin later included. */
    public List<Licence> standingOn(LocalDate day) {
        return all.stream()
                .filter(licence -> licence.standsOn(day) && isCarriedOn(licence, day))
                .toList();
    }

    private boolean isCarriedOn(Licence licence, LocalDate day) {
        return licence.terms()
                .head()
                .flatMap(this::of)
                .filter(head -> !head.standsOn(day))
                .isEmpty();
    }

    /**
     * 与在先许可的冲突. The licences that stand in the way of one of {@code dealing} on {@code terms} from {@code day} on: of
     * the two one excludes the other, they share territory, time, field and goods, and those licensees have not
     * consented. What a decision grants (强制许可) stands in nobody's way and nobody in its.
     */
    public List<DealingNumber> inConflictWith(DealingNumber dealing, LicenceTerms terms, LocalDate day) {
        var first = terms.firstDay().filter(day::isBefore).orElse(day);
        return standingOn(day).stream()
                .filter(other -> !other.dealing().equals(dealing))
                .filter(other -> other.meets(first, terms.lastDay()))
                .filter(other -> excludes(terms, other.terms()))
                .map(Licence::dealing)
                .toList();
    }

    private static boolean excludes(LicenceTerms terms, LicenceTerms other) {
        boolean oneExcludes =
                terms.kind().excludesOtherLicensees() || other.kind().excludesOtherLicensees();
        return oneExcludes
                && terms.kind() != LicenceKind.COMPULSORY
                && other.kind() != LicenceKind.COMPULSORY
                && terms.scope().overlaps(other.scope())
                && !Asset.allAmong(other.licensees(), terms.consents())
                && !isSubLicence(terms, other)
                && !isSubLicence(other, terms);
    }

    /** A sub-licence stands within the head licence, which its licensor holds. */
    private static boolean isSubLicence(LicenceTerms terms, LicenceTerms head) {
        return Asset.allAmong(terms.licensors(), head.licensees());
    }

    /** 专利年费减免. True while a recorded open licence runs: the annuities are reduced (专利法 51). */
    public boolean reduceAnnuitiesOn(LocalDate day) {
        return inForceOn(day).stream()
                .anyMatch(licence -> licence.terms().kind() == LicenceKind.OPEN
                        && licence.recordedOn().isPresent());
    }

    /** The licence of that dealing, whether it stands or not. */
    public Optional<Licence> of(DealingNumber dealing) {
        return all.stream().filter(licence -> licence.dealing().equals(dealing)).findFirst();
    }

    /** The terms of a licence that is entered: those it brings, or those on record; none where nothing was granted. */
    public Optional<LicenceTerms> termsOf(LicenceEntered event) {
        return switch (event) {
            case LicenceGranted e -> Optional.of(e.terms());
            case LicenceChanged e -> Optional.of(e.terms());
            case LicenceRecorded e -> of(e.dealing()).map(Licence::terms);
        };
    }

    /**
     * Whose shares a licence burdens: those of its licensors, who may each license others for themselves (专利法 14); one that
     * excludes others burdens the whole right, so that none is named.
     */
    public List<Party> sharesBurdenedBy(LicenceEntered event) {
        return termsOf(event)
                .filter(terms -> !terms.kind().excludesOtherLicensees())
                .map(LicenceTerms::licensors)
                .orElse(List.of());
    }

    Licences evolve(LicenceEvent event, Optional<AssetKind> kind) {
        return switch (event) {
            case LicenceGranted e -> granted(e);
            case LicenceRecorded e ->
                changed(
                        e.dealing(),
                        licence ->
                                licence.recorded(e.effectiveOn(), e.provenance().officeNumber(), kind));
            case LicenceChanged e -> changed(e.dealing(), licence -> licence.on(e.terms()));
            case LicenceTermChanged e -> changed(e.dealing(), licence -> licence.until(e.lastDay()));
            case LicenceEnded e -> changed(e.dealing(), licence -> licence.ended(e.effectiveOn(), e.ground()));
            case OpenLicenceDeclared e -> new Licences(all, Optional.of(e.effectiveOn()), e.terms());
            case OpenLicenceWithdrawn e -> new Licences(all, Optional.empty(), Optional.empty());
        };
    }

    /** A licence that stands is not given again: a second source that tells of it changes nothing. */
    private Licences granted(LicenceGranted e) {
        if (of(e.dealing()).filter(Licence::stands).isPresent()) return this;
        var given = new Licence(
                e.dealing(),
                e.terms(),
                e.effectiveOn(),
                Optional.empty(),
                false,
                Optional.empty(),
                e.terms().lastDay(),
                Optional.empty(),
                Optional.empty());
        var others = all.stream().filter(licence -> !licence.dealing().equals(e.dealing()));
        return new Licences(Stream.concat(others, Stream.of(given)).toList(), openSince, openTerms);
    }

    private Licences changed(DealingNumber dealing, UnaryOperator<Licence> change) {
        return new Licences(
                all.stream()
                        .map(licence ->
                                licence.dealing().equals(dealing) && licence.stands() ? change.apply(licence) : licence)
                        .toList(),
                openSince,
                openTerms);
    }
}
