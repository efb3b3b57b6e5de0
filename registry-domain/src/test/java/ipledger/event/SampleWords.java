package ipledger.event;

import ipledger.event.ValuationEvent.Valuation;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.CreditCode;
import ipledger.identifier.DivisionCode;
import ipledger.identifier.NumberType;
import ipledger.identifier.Office;
import ipledger.money.Money;
import ipledger.party.Party;
import ipledger.party.PartyKind;
import ipledger.party.PersonalData;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 样例用语. Who and what the samples are about. */
final class SampleWords {
    static final AssetNumber INVENTION = AssetNumber.of("201510481495.9");
    static final AssetNumber PUBLICATION = AssetNumber.of("CN115212463A");
    static final AssetNumber MARK = AssetNumber.of(Office.CN, NumberType.TRADEMARK_REGISTRATION, "12345678");
    static final DealingNumber PLEDGE = DealingNumber.of("Y2026980001234");
    static final DealingNumber TRANSFER = DealingNumber.of("HY-ZR-2026-0007");
    static final DealingNumber LICENCE = DealingNumber.of("X2026980000456");
    static final LocalDate DAY = LocalDate.parse("2026-03-02");
    static final Party VALVE = Party.enterprise("湘南阀门有限公司（演示）", CreditCode.of("91430400MA4L16JQ9W"))
            .withDivision(DivisionCode.of("430405"));
    static final Party BANK = Party.named("衡阳演示银行", PartyKind.ENTERPRISE);
    static final Party INVENTOR = Party.person("演示人甲")
            .withPersonal(new PersonalData(
                    Optional.of("430405199001011234"), Optional.of("衡阳市珠晖区演示路1号"), Optional.of("13800000000")));
    static final Provenance ACT = Provenance.act()
            .withOfficeNumber("Y2026980001234")
            .withDocuments(List.of(new Document("合同 contract", "质押合同.pdf", "0f".repeat(32))))
            .withNote("样例");
    static final Provenance FACT =
            Provenance.fact(new SourceRecord("CN-PRSS-10", "CN2026-000017", 17, Optional.of(DAY.plusDays(3))));

    private SampleWords() {}

    static Valuation valuation() {
        return new Valuation(
                Party.named("演示资产评估有限公司"),
                "演评报字[2026]第001号",
                "收益法",
                DAY.minusDays(60),
                DAY.plusDays(300),
                Money.of("8000000.00 CNY"),
                Optional.of("湘国资评备〔2026〕1号"));
    }
}
