package ipledger.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("资产编号 An asset number names office, type and number, whatever was typed")
class AssetNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ZL202111286633X | CN:patent-application:202111286633.X | 202111286633.X",
                "851000010 | CN:patent-application:85100001.0 | 85100001.0",
                "CN 115212463 A | CN:patent-publication:CN115212463A | CN115212463A",
                "第1234567号第9类 | CN:trademark-registration:1234567/9 | 1234567/9",
                "1234567（9） | CN:trademark-registration:1234567/9 | 1234567/9",
                "G1234567 | CN:trademark-registration:G1234567 | G1234567",
                "1234567A class 9 | CN:trademark-registration:1234567A/9 | 1234567A/9",
                "2010sr012345 | CN:software-registration:2010SR012345 | 2010SR012345",
                "软著登字第0123456号 | CN:software-certificate:软著登字第0123456号 | 软著登字第0123456号",
                "国作登字－2020－F－01012345 | CN:work-registration:国作登字-2020-F-01012345 | 国作登字-2020-F-01012345",
                "作登字：18-2010-F-123 | CN:work-registration:作登字:18-2010-F-123 | 作登字:18-2010-F-123",
                "CNA20191006012 | CN:plant-variety:CNA20191006012 | CNA20191006012",
                "CNA20101234.5 | CN:plant-variety:CNA20101234.5 | CNA20101234.5",
                "BS 185559220 | CN:layout-design:BS.185559220 | BS.185559220",
                "Ⅷ—87 | CN:heritage-entry:VIII-87 | VIII-87",
                "国家知识产权局公告第384号 | CN:geographical-indication:国家知识产权局公告第384号 | 国家知识产权局公告第384号",
                "衡阳。中国 | CN:domain-name:xn--4n2a06z.xn--fiqs8s | 衡阳.中国",
                "US 8,789,601 B2 | US:patent-grant:8789601 | US 8,789,601",
                "RE31218 | US:patent-grant:RE31218 | US RE31,218",
                "15/145,443 | US:patent-application:15145443 | US 15/145,443",
                "US 15/145443 | US:patent-application:15145443 | US 15/145,443",
                "US 2002/0118851 A1 | US:patent-publication:20020118851 | US 2002/0118851",
                "77/313,277 | US:trademark-application:77313277 | US 77/313,277",
                "US RN 3,515,183 | US:trademark-registration:3515183 | US 3515183",
                "A25122 | US:work-registration:A25122 | US A25122",
                "TX 8-123-456 | US:work-registration:TX0008123456 | US TX0008123456",
                "R612771 | US:work-renewal:R612771 | US R612771",
                "EP10167109.7 | EP:patent-application:10167109 | EP 10167109.7",
                "EP2400812A1 | EP:patent-publication:2400812 | EP 2400812",
                "EP 2 400 812 B1 | EP:patent-grant:2400812 | EP 2400812",
                "PCT/US13/61281 | WO:patent-application:PCT/US2013/061281 | PCT/US2013/061281",
                "EP2017051719 | WO:patent-application:PCT/EP2017/051719 | PCT/EP2017/051719",
                "WO 2014/052257 A1 | WO:patent-publication:WO2014/052257 | WO2014/052257",
                "de:patent-application:10 2010 0123 | DE:patent-application:1020100123 | DE 1020100123"
            })
    void reads_what_people_type(String typed, String text, String display) {
        var number = AssetNumber.of(typed);
        assertThat(number).hasToString(text);
        assertThat(AssetNumber.of(text)).isEqualTo(number);
        assertThat(number.display()).isEqualTo(display);
    }

    @Test
    void lists_every_reading_the_likeliest_first() {
        assertThat(AssetNumber.readings("8789601"))
                .extracting(AssetNumber::toString)
                .containsExactly(
                        "CN:trademark-registration:8789601",
                        "US:patent-grant:8789601",
                        "US:trademark-registration:8789601",
                        "EP:patent-publication:8789601",
                        "EP:patent-grant:8789601");
    }

    @ParameterizedTest
    @CsvSource({
        "2021112866331, patent-number.check-digit",
        "202111286633, patent-number.missing-check-digit",
        "ZL202111286633.1, patent-number.check-digit",
        "CN115212463, publication-number.missing-kind-code",
        "1234567/46, nice-class.range",
        "EP10167109.3, ep-application.check-digit",
        "hello, asset-number.form"
    })
    void is_refused_for_the_most_telling_reason(String typed, String reason) {
        assertThatThrownBy(() -> AssetNumber.readings(typed))
                .isInstanceOfSatisfying(
                        Malformed.class,
                        malformed -> assertThat(malformed.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "CN:patent-application:202111286633.X, true",
        "CN:patent-publication:CN115212463A, false",
        "CN:trademark-registration:1234567/9, true",
        "US:trademark-application:77313277, true",
        "US:trademark-registration:3515183, false",
        "US:patent-grant:8789601, false",
        "US:work-renewal:R612771, false",
        "CN:software-certificate:软著登字第0123456号, false"
    })
    void knows_under_which_number_a_right_is_kept(String text, boolean isPrincipal) {
        assertThat(AssetNumber.of(text).isPrincipal()).isEqualTo(isPrincipal);
    }

    @Test
    void cannot_be_built_in_another_than_its_own_print() {
        assertThatThrownBy(() -> new AssetNumber(Office.US, NumberType.PATENT_GRANT, "8,789,601"))
                .isInstanceOfSatisfying(
                        Malformed.class,
                        malformed -> assertThat(malformed.reason()).isEqualTo("asset-number.not-canonical"));
    }
}
