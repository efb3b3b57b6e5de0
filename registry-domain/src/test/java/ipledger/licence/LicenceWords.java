package ipledger.licence;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.EARLIER;
import static ipledger.law.Changed.changed;
import static ipledger.law.Register.FIRST;

import ipledger.event.DealingNumber;
import ipledger.event.FeeTerms;
import ipledger.event.LicenceEvent.Evaluation;
import ipledger.event.LicenceEvent.LicenceGranted;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.LicenceEvent.LicenceScope;
import ipledger.event.LicenceEvent.LicenceTerms;
import ipledger.event.LicenceEvent.OpenLicenceDeclared;
import ipledger.event.LicenceEvent.OpenLicenceTerms;
import ipledger.event.Pricing;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import ipledger.money.Money;
import ipledger.party.Party;
import ipledger.party.Share;
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
        return changed(t, "lastDay", Optional.of(LocalDate.parse(lastDay)));
    }

    public static LicenceTerms withoutTerm(LicenceTerms t) {
        return changed(t, "lastDay", Optional.empty());
    }

    public static LicenceTerms within(String territory, LicenceTerms t) {
        return covering(new LicenceScope(List.of(territory), List.of()), t);
    }

    public static LicenceTerms covering(LicenceScope scope, LicenceTerms t) {
        return changed(t, "scope", scope);
    }

    public static LicenceTerms with(LicenceTerms t, Party... consenting) {
        return changed(t, "consents", List.of(consenting));
    }

    public static LicenceTerms beginning(String firstDay, LicenceTerms t) {
        return changed(t, "firstDay", Optional.of(LocalDate.parse(firstDay)));
    }

    public static LicenceTerms allowingSubLicences(LicenceTerms t) {
        return changed(t, "subLicensing", true);
    }

    public static LicenceTerms under(DealingNumber head, LicenceTerms t) {
        return changed(t, "head", Optional.of(head));
    }

    public static LicenceTerms withoutDay(LicenceTerms t) {
        return changed(t, "agreedOn", Optional.empty());
    }

    public static LicenceTerms priced(Pricing pricing, LicenceTerms t) {
        return changed(t, "pricing", Optional.of(pricing));
    }

    public static LicenceTerms paid(FeeTerms fee, LicenceTerms t) {
        return changed(t, "feeTerms", Optional.of(fee));
    }

    /** Ways of use of a work, and nothing else. */
    public static LicenceScope uses(String... uses) {
        return new LicenceScope(List.of(), List.of(), List.of(), List.of(uses));
    }

    /** A lump sum. */
    public static FeeTerms lumpSum(String amount) {
        return new FeeTerms(
                FeeTerms.Manner.LUMP_SUM,
                Optional.of(Money.of(amount)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                Optional.empty());
    }

    /** A royalty. */
    public static FeeTerms royalty(FeeTerms.Base base, String rate) {
        return new FeeTerms(
                FeeTerms.Manner.RUNNING,
                Optional.empty(),
                Optional.of(base),
                Optional.of(Share.of(rate)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                Optional.empty());
    }

    /** A licence on record, as an act of another dealing. */
    public static LicenceGranted given(AssetNumber asset, DealingNumber dealing, LicenceTerms terms) {
        return new LicenceGranted(asset, dealing, terms, LocalDate.parse("2025-06-03"), Provenance.act());
    }

    /** An offer to anybody, on these terms, until 2028-12-31. */
    public static OpenLicenceTerms offer(FeeTerms fee, Party... declarants) {
        return new OpenLicenceTerms(
                List.of(declarants), fee, Optional.of(LocalDate.parse("2028-12-31")), Optional.empty(), List.of());
    }

    public static OpenLicenceTerms evaluated(boolean negative, OpenLicenceTerms t) {
        return changed(t, "evaluation", Optional.of(new Evaluation("PJ2026000123", DAY.minusDays(40), negative)));
    }

    public static OpenLicenceTerms agreedTo(OpenLicenceTerms t, Party... consenting) {
        return changed(t, "consents", List.of(consenting));
    }

    public static OpenLicenceTerms until(Optional<LocalDate> lastDay, OpenLicenceTerms t) {
        return changed(t, "lastDay", lastDay);
    }

    public static DeclareOpenLicence declaring(AssetNumber asset, OpenLicenceTerms terms) {
        return new DeclareOpenLicence(List.of(asset), terms, DAY, Provenance.act());
    }

    public static OpenLicenceDeclared declared(AssetNumber asset, OpenLicenceTerms terms) {
        return new OpenLicenceDeclared(asset, Optional.of(terms), LocalDate.parse("2025-06-03"), Provenance.act());
    }

    public static AcceptOpenLicence accepting(AssetNumber asset, Party taker, Provenance papers) {
        return new AcceptOpenLicence(
                FIRST, List.of(asset), List.of(taker), Optional.empty(), Optional.empty(), DAY, papers);
    }

    public static GrantCompulsoryLicence compelling(AssetNumber asset, Party licensee, Provenance papers) {
        return new GrantCompulsoryLicence(
                FIRST,
                List.of(asset),
                List.of(licensee),
                LicenceScope.WHOLE,
                Optional.of(LocalDate.parse("2028-12-31")),
                Optional.empty(),
                DAY,
                papers);
    }

    public static GrantLicence granting(AssetNumber asset, LicenceTerms terms, LocalDate day, Provenance papers) {
        return new GrantLicence(FIRST, List.of(asset), terms, day, papers);
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
