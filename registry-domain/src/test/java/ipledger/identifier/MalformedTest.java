package ipledger.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ipledger.money.Money;
import ipledger.party.Holders;
import ipledger.party.Holding;
import ipledger.party.Party;
import ipledger.party.PartyKind;
import ipledger.party.PersonalData;
import ipledger.party.Share;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("A malformed text is refused with its reason, in Chinese and in English")
class MalformedTest {
    private static final Pattern REASON = Pattern.compile("\"([a-z0-9-]+\\.[a-z0-9-]+)\"");
    private static final Party LI = Party.named("Li");

    /** One input for every reason there is. */
    private static Map<String, ThrowingCallable> oneForEachReason() {
        var cases = new TreeMap<String, ThrowingCallable>();
        cases.put("asset-number.ambiguous", () -> AssetNumber.of("8789601"));
        cases.put("asset-number.form", () -> AssetNumber.of("hello"));
        cases.put(
                "asset-number.not-canonical",
                () -> new AssetNumber(Office.CN, NumberType.PATENT_APPLICATION, "202111286633X"));
        cases.put("asset-number.type-of-office", () -> AssetNumber.of("CN:patent-grant:8789601"));
        cases.put("credit-code.check-digit", () -> CreditCode.of("91350100M000100Y44"));
        cases.put("credit-code.length", () -> CreditCode.of("91350100M000100Y4"));
        cases.put("credit-code.letter", () -> CreditCode.of("9135010OM000100Y43"));
        cases.put("division-code.county-without-city", () -> DivisionCode.of("430001"));
        cases.put("division-code.form", () -> DivisionCode.of("4304"));
        cases.put("domain-name.form", () -> DomainName.of("example"));
        cases.put("ep-application.check-digit", () -> EpApplicationNumber.of("10167109.3"));
        cases.put("ep-application.form", () -> EpApplicationNumber.of("1016710"));
        cases.put("ep-publication.form", () -> EpPublicationNumber.of("EP24008120"));
        cases.put("foreign-number.form", () -> AssetNumber.of("DE:patent-application:?"));
        cases.put("geographical-indication.form", () -> GeographicalIndicationNumber.of("?"));
        cases.put("heritage-entry.form", () -> HeritageEntry.of("?"));
        cases.put("holders.none", () -> Holders.of(List.of()));
        cases.put("holders.sum", () -> Holders.of(List.of(new Holding(LI, Share.of(1, 2)))));
        cases.put("holders.too-many", () -> Holders.of(Collections.nCopies(1_001, new Holding(LI, Share.WHOLE))));
        cases.put("holders.twice", () -> Holders.of(Collections.nCopies(2, new Holding(LI, Share.of(1, 2)))));
        cases.put("industry-code.division", () -> IndustryCode.of("98"));
        cases.put("industry-code.form", () -> IndustryCode.of("Z1"));
        cases.put("industry-code.section", () -> IndustryCode.of("A3511"));
        cases.put("ipc.form", () -> IpcSymbol.of("Z61N 5/00"));
        cases.put("layout-design.form", () -> LayoutDesignNumber.of("BS.1"));
        cases.put("licence-record.form", () -> LicenceRecordNumber.of("Y2021980001234"));
        cases.put("money.commas", () -> Money.of("1,00,000 CNY"));
        cases.put("money.currencies-differ", () -> Money.of("1 CNY").plus(Money.of("1 USD")));
        cases.put("money.currency", () -> Money.of("1 QQQ"));
        cases.put("money.form", () -> Money.of("much"));
        cases.put("money.minor-units", () -> Money.of("100.005 CNY"));
        cases.put("money.missing-currency", () -> Money.of("100"));
        cases.put("money.negative", () -> Money.of("-1 CNY"));
        cases.put("money.too-large", () -> Money.of("1" + "0".repeat(18) + " CNY"));
        cases.put("money.two-currencies", () -> Money.of("USD 1 CNY"));
        cases.put("nice-class.form", () -> NiceClass.of("nine"));
        cases.put("nice-class.range", () -> NiceClass.of("46"));
        cases.put("number-type.form", () -> NumberType.of("patent"));
        cases.put("office.form", () -> Office.of("CHN"));
        cases.put("party.name-length", () -> Party.named("x".repeat(1_001)));
        cases.put("party.name-missing", () -> Party.named(" "));
        cases.put(
                "party.organisation-personal-data",
                () -> Party.enterprise("X", CreditCode.of("91350100M000100Y43"))
                        .withPersonal(PersonalData.ofAddress("somewhere")));
        cases.put("party.person-address", () -> LI.withAddress("somewhere").withKind(PartyKind.NATURAL_PERSON));
        cases.put(
                "party.person-as-organisation",
                () -> Party.person("Li").withCreditCode(CreditCode.of("91350100M000100Y43")));
        cases.put("patent-number.check-digit", () -> PatentApplicationNumber.of("202111286633.1"));
        cases.put("patent-number.form", () -> PatentApplicationNumber.of("hello"));
        cases.put("patent-number.kind", () -> PatentApplicationNumber.of("202151286633.1"));
        cases.put("patent-number.missing-check-digit", () -> PatentApplicationNumber.of("202111286633"));
        cases.put("patent-number.standard-form", () -> PatentApplicationNumber.fromStandard("402015000481495"));
        cases.put("patent-number.year", () -> PatentApplicationNumber.of("190011286633.1"));
        cases.put("pct-number.form", () -> PctNumber.of("PCT/13"));
        cases.put("plant-variety.form", () -> PlantVarietyNumber.of("CNA1"));
        cases.put("pledge-registration.form", () -> PledgeRegistrationNumber.of("X2021980001234"));
        cases.put("publication-number.form", () -> PublicationNumber.of("CN115212463Q"));
        cases.put("publication-number.missing-kind-code", () -> PublicationNumber.of("CN115212463"));
        cases.put("reel-frame.form", () -> ReelFrame.of("49107"));
        cases.put("reel-frame.range", () -> ReelFrame.of("0/1"));
        cases.put("resident-id.birth-date", () -> ResidentId.of("11010519491331002X"));
        cases.put("resident-id.check-digit", () -> ResidentId.of("110105194912310021"));
        cases.put("resident-id.division", () -> ResidentId.of("99010519491231002X"));
        cases.put("resident-id.fifteen-digits", () -> ResidentId.of("110105491231002"));
        cases.put("resident-id.form", () -> ResidentId.of("11010519491231002"));
        cases.put("share.form", () -> Share.of("half"));
        cases.put("share.range", () -> Share.of("4/3"));
        cases.put("share.too-fine", () -> new Share(BigInteger.ONE, BigInteger.TWO.pow(513)));
        cases.put("software-certificate.form", () -> SoftwareCertificateNumber.of("0123456"));
        cases.put("software-number.form", () -> SoftwareNumber.of("2010SR0123"));
        cases.put("text.length", () -> AssetNumber.of("1".repeat(301)));
        cases.put("trademark-number.form", () -> TrademarkNumber.of("0"));
        cases.put("us-application.form", () -> UsApplicationNumber.of("1514544"));
        cases.put("us-application.pct", () -> UsApplicationNumber.of("PCT/US13/61281"));
        cases.put("us-application.range", () -> UsApplicationNumber.of("00000000"));
        cases.put("us-copyright-renewal.form", () -> UsCopyrightRenewal.of("A25122"));
        cases.put("us-copyright.form", () -> UsCopyrightRegistration.of("25122"));
        cases.put("us-patent.form", () -> UsPatentNumber.of("D0"));
        cases.put("us-publication.form", () -> UsPublicationNumber.of("2002"));
        cases.put("us-trademark-registration.form", () -> UsTrademarkRegistration.of("0"));
        cases.put("us-trademark-serial.form", () -> UsTrademarkSerial.of("7731327"));
        cases.put("work-number.form", () -> WorkNumber.of("登字-2020"));
        return cases;
    }

    private static Malformed malformed(ThrowingCallable call) {
        return Objects.requireNonNull(catchThrowableOfType(Malformed.class, call), "nothing was refused");
    }

    @TestFactory
    @DisplayName("each reason has an input that is refused for it and for nothing else")
    Stream<DynamicTest> is_refused_for_its_reason() {
        return oneForEachReason().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    var malformed = malformed(entry.getValue());
                    assertThat(malformed.reason()).isEqualTo(entry.getKey());
                    for (var language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
                        assertThat(malformed.message(language)).doesNotContain("{", "null");
                    }
                }));
    }

    @Test
    @DisplayName("the reasons in the code, in both languages and in the cases here are the same")
    void has_every_reason_in_both_languages() throws IOException {
        var used = new TreeSet<String>();
        for (var chapter : List.of("identifier", "party", "money")) {
            try (var files = Files.list(Path.of("src/main/java/ipledger", chapter))) {
                files.forEach(file -> REASON.matcher(read(file)).results().forEach(match -> used.add(match.group(1))));
            }
        }
        assertThat(used).hasSizeGreaterThan(50);
        assertThat(reasonsOf("en")).isEqualTo(used);
        assertThat(reasonsOf("zh_CN")).isEqualTo(used);
        assertThat(oneForEachReason().keySet()).containsExactlyElementsOf(used);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> reasonsOf(String language) throws IOException {
        var texts = new Properties();
        try (var stream =
                Objects.requireNonNull(Malformed.class.getResourceAsStream("malformed_" + language + ".properties"))) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    @Test
    @DisplayName("any language but English gets Chinese")
    void speaks_chinese_by_default() {
        var malformed = malformed(() -> PatentApplicationNumber.of("202111286633.1"));
        assertThat(malformed.message(Locale.FRENCH))
                .isEqualTo(malformed.message(Locale.CHINA))
                .contains("校验位");
        assertThat(malformed.message(Locale.UK)).contains("the number’s digits give X");
        assertThat(malformed.value()).isEqualTo("202111286633.1");
        assertThat(malformed.particulars()).containsExactly('1', 'X');
    }

    @Test
    @DisplayName("no message shows a resident's number")
    void does_not_repeat_a_resident_number() {
        assertThatThrownBy(() -> ResidentId.of("110105194912310021"))
                .isInstanceOf(Malformed.class)
                .message()
                .doesNotContain("110105");
    }
}
