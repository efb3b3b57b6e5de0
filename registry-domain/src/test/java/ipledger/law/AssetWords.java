package ipledger.law;

import static ipledger.law.Register.HENGYANG_BANK;

import ipledger.event.AssetKind;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.DealingEvent.DealingOpened;
import ipledger.event.DealingEvent.DealingStage;
import ipledger.event.DealingNumber;
import ipledger.event.LicenceEvent.LicenceGranted;
import ipledger.event.LicenceEvent.LicenceTerms;
import ipledger.event.LicenceEvent.OpenLicenceDeclared;
import ipledger.event.LicenceEvent.OpenLicenceWithdrawn;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.PledgeEvent.PledgeReleased;
import ipledger.event.PledgeEvent.ReleaseGround;
import ipledger.event.PledgeReference;
import ipledger.event.PledgeTerms;
import ipledger.event.PreservationEvent.FreezeGround;
import ipledger.event.PreservationEvent.FreezeOrdered;
import ipledger.event.PreservationEvent.SuspensionBegan;
import ipledger.event.Provenance;
import ipledger.event.RightEvent.AnnuityMissed;
import ipledger.event.RightEvent.AnnuityPaid;
import ipledger.event.RightEvent.RightFiled;
import ipledger.event.RightEvent.RightGranted;
import ipledger.event.RightEvent.RightLapsed;
import ipledger.event.SecuredClaim;
import ipledger.event.SourceRecord;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.NumberType;
import ipledger.identifier.Office;
import ipledger.party.Holders;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is on record before an act: assets of every kind, and what may stand in its way. */
public final class AssetWords {
    public static final LocalDate DAY = LocalDate.parse("2026-03-02");
    /** After the layout-design regulations of 2026 took force. */
    public static final LocalDate LATER = LocalDate.parse("2026-11-02");

    public static final String LAST_DAY = "2034-05-01";
    public static final LocalDate GRANTED_ON = LocalDate.parse("2018-05-04");
    public static final AssetNumber UTILITY_MODEL = AssetNumber.of("ZL 85 2 00001.4");
    public static final AssetNumber MARK = cn(NumberType.TRADEMARK_REGISTRATION, "12345678");
    public static final AssetNumber SOFTWARE = cn(NumberType.SOFTWARE_REGISTRATION, "2010SR012345");
    public static final AssetNumber VARIETY = cn(NumberType.PLANT_VARIETY, "CNA20191006012");
    public static final AssetNumber LAYOUT = cn(NumberType.LAYOUT_DESIGN, "BS.185559220");
    public static final AssetNumber DOMAIN = cn(NumberType.DOMAIN_NAME, "example.cn");
    public static final AssetNumber HERITAGE = cn(NumberType.HERITAGE_ENTRY, "Ⅷ-35");
    public static final AssetNumber FOREIGN = AssetNumber.of(Office.US, NumberType.PATENT_APPLICATION, "13/123456");
    public static final DealingNumber EARLIER = DealingNumber.of("HY-2025-0099");

    private AssetWords() {}

    private static AssetNumber cn(NumberType type, String typed) {
        return AssetNumber.of(Office.CN, type, typed);
    }

    /** Equal co-holders. */
    public static Holders both(Party one, Party other) {
        return Holders.equally(List.of(one, other));
    }

    /** A right of that kind, in force since 2018-05-04 and until 2034-05-01. */
    public static RightGranted granted(AssetNumber number, AssetKind kind, Holders holders) {
        return new RightGranted(
                number,
                kind,
                "一种阀门",
                List.of(),
                Optional.of(LocalDate.parse("2015-08-07")),
                Optional.of(holders),
                Optional.of(LocalDate.parse(LAST_DAY)),
                GRANTED_ON,
                Provenance.act());
    }

    public static RightGranted granted(AssetNumber number, AssetKind kind, Party holder) {
        return granted(number, kind, Holders.sole(holder));
    }

    /** An application of that kind, still pending. */
    public static RightFiled filed(AssetNumber number, AssetKind kind, Party applicant) {
        return new RightFiled(
                number,
                kind,
                "一种阀门",
                List.of(),
                Optional.of(Holders.sole(applicant)),
                List.of(),
                LocalDate.parse("2015-08-07"),
                Provenance.act());
    }

    public static RightLapsed lapsed(AssetNumber number) {
        return new RightLapsed(number, Optional.empty(), LocalDate.parse("2025-08-07"), paper("lapse"));
    }

    public static FreezeOrdered frozen(AssetNumber number, String lastDay) {
        return new FreezeOrdered(
                number,
                "(2026)湘04执1号",
                "衡阳市中级人民法院（演示）",
                FreezeGround.ENFORCEMENT,
                Optional.of(LocalDate.parse(lastDay)),
                LocalDate.parse("2026-01-10"),
                paper("freeze"));
    }

    public static SuspensionBegan suspended(AssetNumber number, String lastDay) {
        return new SuspensionBegan(
                number, "权属纠纷一", LocalDate.parse(lastDay), LocalDate.parse("2026-01-10"), paper("suspension"));
    }

    public static AnnuityMissed annuityMissed(AssetNumber number) {
        return new AnnuityMissed(
                number,
                LocalDate.parse("2025-08-07"),
                LocalDate.parse("2026-03-31"),
                LocalDate.parse("2025-09-01"),
                paper("annuity"));
    }

    public static AnnuityPaid annuityPaid(AssetNumber number) {
        return new AnnuityPaid(
                number, LocalDate.parse("2026-08-06"), LocalDate.parse("2026-03-01"), paper("annuity-paid"));
    }

    /** A pledge registered before, as a gazette tells it. */
    public static PledgeRegistered pledged(AssetNumber number, Party pledgor) {
        return new PledgeRegistered(
                number,
                EARLIER,
                new PledgeTerms(
                        List.of(pledgor),
                        List.of(HENGYANG_BANK),
                        SecuredClaim.UNSTATED,
                        Optional.empty(),
                        List.of(),
                        List.of()),
                LocalDate.parse("2025-06-03"),
                paper("pledge"));
    }

    public static PledgeReleased pledgeReleased(AssetNumber number) {
        return new PledgeReleased(
                number,
                PledgeReference.to(EARLIER),
                ReleaseGround.DEBT_PAID,
                LocalDate.parse("2026-02-03"),
                paper("release"));
    }

    /** A licence given before. */
    public static LicenceGranted licensed(AssetNumber number, LicenceTerms terms) {
        return new LicenceGranted(number, EARLIER, terms, LocalDate.parse("2025-06-03"), paper("licence"));
    }

    public static OpenLicenceDeclared openlyOffered(AssetNumber number) {
        return new OpenLicenceDeclared(number, LocalDate.parse("2025-06-03"), paper("open"));
    }

    public static OpenLicenceWithdrawn openOfferWithdrawn(AssetNumber number) {
        return new OpenLicenceWithdrawn(number, LocalDate.parse("2026-02-03"), paper("open-withdrawn"));
    }

    /** Established elsewhere, by a paper record. */
    public static Provenance paper(String recordId) {
        return Provenance.fact(new SourceRecord("paper", recordId, 0, Optional.empty()));
    }

    /** A dealing opened before, over these assets. */
    public static DealingOpened opened(DealingNumber number, DealingKind kind, AssetNumber... assets) {
        return new DealingOpened(
                number,
                kind,
                DealingStage.AGREED,
                List.of(assets),
                Optional.empty(),
                LocalDate.parse("2026-01-05"),
                Provenance.act());
    }
}
