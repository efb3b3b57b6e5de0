package ipledger.asset;

import ipledger.event.DealingNumber;
import ipledger.event.LicenceEvent;
import ipledger.event.LicenceEvent.LicenceEnded;
import ipledger.event.LicenceEvent.LicenceEntered;
import ipledger.event.LicenceEvent.LicenceGranted;
import ipledger.event.LicenceEvent.LicenceRecorded;
import ipledger.event.LicenceEvent.LicenceTermChanged;
import ipledger.event.LicenceEvent.LicenceTerms;
import ipledger.event.LicenceEvent.OpenLicenceDeclared;
import ipledger.event.LicenceEvent.OpenLicenceWithdrawn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * 许可状况. All licences over one asset, and whether it is openly offered.
 *
 * @param openSince the day from which an open licence declaration stands
 */
public record Licences(List<Licence> all, Optional<LocalDate> openSince) {
    static final Licences NONE = new Licences(List.of(), Optional.empty());

    public Licences {
        all = List.copyOf(all);
    }

    /** The licences that stand on {@code day}. */
    public List<Licence> inForceOn(LocalDate day) {
        return all.stream().filter(licence -> licence.inForceOn(day)).toList();
    }

    /** The licence of that dealing, whether it stands or not. */
    public Optional<Licence> of(DealingNumber dealing) {
        return all.stream().filter(licence -> licence.dealing().equals(dealing)).findFirst();
    }

    /** The terms of a licence that is entered: those it brings, or those on record; none where nothing was granted. */
    public Optional<LicenceTerms> termsOf(LicenceEntered event) {
        return switch (event) {
            case LicenceGranted e -> Optional.of(e.terms());
            case LicenceRecorded e -> of(e.dealing()).map(Licence::terms);
        };
    }

    Licences evolve(LicenceEvent event) {
        return switch (event) {
            case LicenceGranted e -> granted(e);
            case LicenceRecorded e ->
                changed(
                        e.dealing(),
                        licence ->
                                licence.recorded(e.effectiveOn(), e.provenance().officeNumber()));
            case LicenceTermChanged e -> changed(e.dealing(), licence -> licence.until(e.lastDay()));
            case LicenceEnded e -> changed(e.dealing(), licence -> licence.ended(e.effectiveOn(), e.ground()));
            case OpenLicenceDeclared e -> new Licences(all, Optional.of(e.effectiveOn()));
            case OpenLicenceWithdrawn e -> new Licences(all, Optional.empty());
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
                Optional.empty(),
                e.terms().lastDay(),
                Optional.empty(),
                Optional.empty());
        var others = all.stream().filter(licence -> !licence.dealing().equals(e.dealing()));
        return new Licences(Stream.concat(others, Stream.of(given)).toList(), openSince);
    }

    private Licences changed(DealingNumber dealing, UnaryOperator<Licence> change) {
        return new Licences(
                all.stream()
                        .map(licence ->
                                licence.dealing().equals(dealing) && licence.stands() ? change.apply(licence) : licence)
                        .toList(),
                openSince);
    }
}
