package ipledger.projection;

import ipledger.event.AssetKind;
import ipledger.event.DealingNumber;
import ipledger.event.PledgeEvent.PledgeAgreed;
import ipledger.event.PledgeEvent.PledgeFiled;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.PledgeEvent.PledgeReleased;
import ipledger.event.PledgeEvent.ReleaseGround;
import ipledger.event.PledgeReference;
import ipledger.event.PledgeTerms;
import ipledger.event.Provenance;
import ipledger.event.RightEvent.RightGranted;
import ipledger.event.SecuredClaim;
import ipledger.event.SourceEvent.CoverageStated;
import ipledger.event.SourceRecord;
import ipledger.identifier.AssetNumber;
import ipledger.money.Money;
import ipledger.party.Holders;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The words in which the tests of the read side speak. */
public final class Facts {
    public static final AssetNumber VALVE = AssetNumber.of("201510481495.9");
    public static final AssetNumber VALVE_PUBLICATION = AssetNumber.of("CN:patent-publication:CN105089876A");
    public static final Party XIANGNAN = Party.named("湘南阀门有限公司（演示）");
    public static final Party YANFENG = Party.named("雁峰泵业有限公司（演示）");
    public static final Party BANK = Party.named("衡阳演示银行");
    public static final Party OTHER_BANK = Party.named("雁城演示银行");
    public static final DealingNumber FIRST = DealingNumber.of("Y2026000001");
    public static final DealingNumber SECOND = DealingNumber.of("Y2026000002");

    private Facts() {}

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    public static Provenance read(String recordId) {
        return Provenance.fact(new SourceRecord("CN-PRSS-10", recordId, 0, Optional.empty()));
    }

    public static RightGranted granted(AssetNumber number, Holders holders, String lastDay) {
        return new RightGranted(
                number,
                AssetKind.INVENTION,
                "一种阀门",
                List.of(),
                Optional.of(day("2015-08-07")),
                Optional.of(holders),
                Optional.of(day(lastDay)),
                day("2018-05-04"),
                Provenance.act());
    }

    /** The valve of Xiangnan, in force until 2035-08-07. */
    public static RightGranted valve() {
        return granted(VALVE, Holders.sole(XIANGNAN), "2035-08-07");
    }

    public static SecuredClaim fiveMillion() {
        return new SecuredClaim(
                Optional.of("借款"),
                Optional.of(Money.of("5000000.00 CNY")),
                false,
                Optional.of(day("2026-03-02")),
                Optional.of(day("2029-03-01")),
                Optional.empty());
    }

    public static PledgeTerms terms(Party pledgee, SecuredClaim claim) {
        return new PledgeTerms(
                List.of(XIANGNAN), List.of(pledgee), claim, Optional.of(day("2026-02-27")), List.of(), List.of());
    }

    public static PledgeAgreed agreed(DealingNumber dealing, String on) {
        return new PledgeAgreed(VALVE, dealing, terms(BANK, fiveMillion()), day(on), Provenance.act());
    }

    public static PledgeFiled filed(DealingNumber dealing, String on) {
        return new PledgeFiled(VALVE, dealing, day(on), Provenance.act());
    }

    public static PledgeRegistered registered(DealingNumber dealing, Party pledgee, String on) {
        return new PledgeRegistered(
                VALVE,
                dealing,
                terms(pledgee, fiveMillion()),
                day(on),
                Provenance.act().withOfficeNumber(dealing.toString()));
    }

    public static PledgeReleased released(DealingNumber dealing, String on) {
        return new PledgeReleased(
                VALVE, PledgeReference.to(dealing), ReleaseGround.DEBT_PAID, day(on), Provenance.act());
    }

    public static CoverageStated covered(String from, String until) {
        return covered("CN-PRSS-10", from, until);
    }

    public static CoverageStated covered(String source, String from, String until) {
        return new CoverageStated(source, "CN", day(from), day(until), source + " " + from, 100, Provenance.act());
    }
}
