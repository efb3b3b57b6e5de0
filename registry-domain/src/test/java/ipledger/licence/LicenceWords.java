package ipledger.licence;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.EARLIER;
import static ipledger.law.Register.FIRST;

import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.LicenceEvent.LicenceScope;
import ipledger.event.LicenceEvent.LicenceTerms;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import ipledger.money.Money;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The usual licence: three years, everywhere and for everything, on a day of 2026. */
public final class LicenceWords {
    private LicenceWords() {}

    public static LicenceTerms terms(LicenceKind kind, Party licensor, Party licensee) {
        return new LicenceTerms(
                kind,
                List.of(licensor),
                List.of(licensee),
                LicenceScope.WHOLE,
                Optional.of(LocalDate.parse("2029-02-28")),
                Optional.of(Money.of("100000.00 CNY")),
                Optional.of(LocalDate.parse("2025-06-01")),
                List.of());
    }

    public static LicenceTerms until(String lastDay, LicenceTerms t) {
        return new LicenceTerms(
                t.kind(),
                t.licensors(),
                t.licensees(),
                t.scope(),
                Optional.of(LocalDate.parse(lastDay)),
                t.fee(),
                t.agreedOn(),
                t.consents());
    }

    public static LicenceTerms withoutTerm(LicenceTerms t) {
        return new LicenceTerms(
                t.kind(),
                t.licensors(),
                t.licensees(),
                t.scope(),
                Optional.empty(),
                t.fee(),
                t.agreedOn(),
                t.consents());
    }

    public static LicenceTerms within(String territory, LicenceTerms t) {
        return new LicenceTerms(
                t.kind(),
                t.licensors(),
                t.licensees(),
                new LicenceScope(List.of(territory), List.of()),
                t.lastDay(),
                t.fee(),
                t.agreedOn(),
                t.consents());
    }

    public static LicenceTerms with(LicenceTerms t, Party... consenting) {
        return new LicenceTerms(
                t.kind(),
                t.licensors(),
                t.licensees(),
                t.scope(),
                t.lastDay(),
                t.fee(),
                t.agreedOn(),
                List.of(consenting));
    }

    public static GrantLicence granting(AssetNumber asset, LicenceTerms terms) {
        return new GrantLicence(FIRST, List.of(asset), terms, DAY, Provenance.act());
    }

    public static RecordLicence recording(AssetNumber asset, LicenceTerms terms) {
        return new RecordLicence(FIRST, List.of(asset), Optional.of(terms), DAY, Provenance.act());
    }

    public static RecordLicence recordingAsGranted(AssetNumber asset) {
        return new RecordLicence(EARLIER, List.of(asset), Optional.empty(), DAY, Provenance.act());
    }
}
