package ipledger.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Numbers that offices really published are read, and read again as they are printed")
class RealNumbersTest {
    /** Left as the files have it, right as it is printed. */
    static Stream<Arguments> samples() {
        return Stream.of(
                of(UsApplicationNumber::of, "06113950=06113950", "201815919370=15919370", "201361761070=61761070"),
                of(UsApplicationNumber::of, "US 15/145443=15145443", "15/145,443=15145443", "90009132=90009132"),
                of(
                        UsPatentNumber::of,
                        "8,789,601=8789601",
                        "RE31218=RE31218",
                        "D1001822=D1001822",
                        "11823232=11823232"),
                of(UsPatentNumber::of, "PP12345=PP12345", "US8789601B2=8789601", "H0001234=H1234"),
                of(UsPublicationNumber::of, "20020118851=20020118851", "US20010007264A1=20010007264"),
                of(UsTrademarkSerial::of, "77313277=77313277", "76044902=76044902"),
                of(UsTrademarkRegistration::of, "3515183=3515183", "2178784=2178784"),
                of(UsCopyrightRegistration::of, "A25122=A25122", "AA129622=AA129622", "B5-11362=B5-11362"),
                of(UsCopyrightRegistration::of, "AI039=AI039", "AF11055=AF11055", "B220276=B220276"),
                of(UsCopyrightRenewal::of, "R612771=R612771", "R649703=R649703"),
                of(ReelFrame::of, "49107/392=49107/392", "049107/0392=49107/392", "38505-128=38505/128"),
                of(
                        ReelFrame::of,
                        "9059-227=9059/227",
                        "REEL 018247 FRAME 0405=18247/405",
                        "REEL/FRAME: 018247/0405=18247/405"),
                of(PctNumber::of, "PCT/US13/61281=PCT/US2013/061281", "PCT/US2014/030739=PCT/US2014/030739"),
                of(
                        PctNumber::of,
                        "EP2017051719=PCT/EP2017/051719",
                        "2014052257=WO2014/052257",
                        "02054790=WO2002/054790"),
                of(PctNumber::of, "2014/157990=WO2014/157990", "WO 99/12345=WO1999/012345"),
                of(EpApplicationNumber::of, "99203729=99203729", "10167109=10167109", "EP10167109.7=10167109"),
                of(EpPublicationNumber::of, "1000000=1000000", "EP2400812=2400812", "EP 0 123 456 A1=0123456"),
                of(PatentApplicationNumber::of, "201410408762.5=201410408762.5", "201410513187.5=201410513187.5"),
                of(PatentApplicationNumber::of, "201710269973.9=201710269973.9", "202110991218.8=202110991218.8"),
                of(PublicationNumber::of, "104223352A=CN104223352A", "CN113781974A=CN113781974A"),
                of(IpcSymbol::of, "A61N    5/00    (2006.01)=A61N 5/00", "G09G    3/3208  (2016.01)=G09G 3/3208"),
                of(IpcSymbol::of, "A=A", "A01=A01", "A01B=A01B", "A61N0005000000=A61N 5/00"),
                of(DivisionCode::of, "430400=430400", "430482=430482", "110101=110101"),
                of(IndustryCode::of, "A=A", "01=A01", "0111=A0111", "3511=C3511", "C3511=C3511", "97=T97"),
                of(NiceClass::of, "9=9", "第45类=45", "09=9"),
                of(PledgeRegistrationNumber::of, "Y2021980001234=Y2021980001234", "2010990000123=2010990000123"),
                of(LicenceRecordNumber::of, "X2021980001234=X2021980001234", "备案号：2010430000123=2010430000123"),
                of(CreditCode::of, "9135 0100 m000 100y 43=91350100M000100Y43"),
                of(ResidentId::of, "11010519491231002x=11010519491231002X"));
    }

    private static Arguments of(Function<String, Object> reader, String... samples) {
        return Arguments.of(reader, List.of(samples));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void are_read_and_printed(Function<String, Object> reader, List<String> samples) {
        for (var sample : samples) {
            int middle = sample.lastIndexOf('=');
            var number = reader.apply(sample.substring(0, middle));
            assertThat(number).hasToString(sample.substring(middle + 1));
            assertThat(reader.apply(number.toString())).isEqualTo(number);
        }
    }

    @Test
    void know_their_parts() {
        assertThat(UsApplicationNumber.of("61/761,070").kind()).isEqualTo(UsApplicationNumber.Kind.PROVISIONAL);
        assertThat(UsApplicationNumber.of("29/456,789").kind()).isEqualTo(UsApplicationNumber.Kind.DESIGN);
        assertThat(DivisionCode.of("430481").city()).contains(DivisionCode.of("430400"));
        assertThat(DivisionCode.of("430481").within(DivisionCode.of("430000"))).isTrue();
        assertThat(DivisionCode.of("430400").county()).isEmpty();
        assertThat(IndustryCode.of("3511").division()).contains(IndustryCode.of("C35"));
        assertThat(ResidentId.of("11010519491231002X").redacted()).isEqualTo("1101*************X");
        assertThat(CreditCode.of("91350100M000100Y43").division()).hasToString("350100");
        assertThat(WorkNumber.of("国作登字-2020-F-01012345").workClass()).isEqualTo('F');
        assertThat(ReelFrame.of("49107/392").padded()).isEqualTo("049107/0392");
    }

    @Property
    boolean a_credit_code_with_one_wrong_character_is_found(
            @ForAll @IntRange(max = 17) int place, @ForAll @IntRange(min = 1, max = 30) int change) {
        var alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        var right = "91350100M000100Y43";
        int wrong = (alphabet.indexOf(right.charAt(place)) + change) % alphabet.length();
        return isRefused(
                CreditCode::of, right.substring(0, place) + alphabet.charAt(wrong) + right.substring(place + 1));
    }

    @Property
    boolean a_resident_number_with_one_wrong_digit_is_found(
            @ForAll @IntRange(max = 16) int place, @ForAll @IntRange(min = 1, max = 9) int change) {
        var right = "11010519491231002X";
        int wrong = (right.charAt(place) - '0' + change) % 10;
        return isRefused(ResidentId::of, right.substring(0, place) + wrong + right.substring(place + 1));
    }

    private static boolean isRefused(Function<String, Object> reader, String wrong) {
        return catchThrowable(() -> reader.apply(wrong)) instanceof Malformed;
    }

    @Test
    void leave_no_room_for_place_holders() {
        for (var none : List.of("", "0", "NULL", "NONE")) {
            assertThatThrownBy(() -> UsPatentNumber.of(none)).isInstanceOf(Malformed.class);
            assertThatThrownBy(() -> UsApplicationNumber.of(none)).isInstanceOf(Malformed.class);
            assertThatThrownBy(() -> UsTrademarkRegistration.of(none)).isInstanceOf(Malformed.class);
        }
    }
}
