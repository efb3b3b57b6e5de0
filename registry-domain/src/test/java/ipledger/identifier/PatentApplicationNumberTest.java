package ipledger.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("专利申请号 A Chinese patent application number carries its year, kind and check digit")
class PatentApplicationNumberTest {
    @ParameterizedTest
    @CsvSource({
        "200310100002.X, INVENTION, 2003",
        "201510481495.9, INVENTION, 2015",
        "202111286633.X, INVENTION, 2021",
        "201320854096.9, UTILITY_MODEL, 2013",
        "201480000986.0, PCT_INVENTION, 2014",
        "85100001.0, INVENTION, 1985"
    })
    void reads_real_numbers(String text, PatentApplicationNumber.Kind kind, int year) {
        var number = PatentApplicationNumber.of(text);
        assertThat(number).hasToString(text);
        assertThat(number.kind()).isEqualTo(kind);
        assertThat(number.year()).isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ZL 2021 1 1286633. x",
                "ZL202111286633X",
                "CN202111286633.X",
                "２０２１１１２８６６３３．Ｘ",
                "专利号：ZL202111286633。X",
                "2021-1-1286633-x",
                "102021001286633"
            })
    void reads_what_people_type(String typed) {
        assertThat(PatentApplicationNumber.of(typed)).hasToString("202111286633.X");
    }

    @ParameterizedTest
    @CsvSource({
        "102015000481495, 201510481495.9",
        "102021001286633, 202111286633.X",
        "102014080000986, 201480000986.0",
        "101985000000001, 85100001.0"
    })
    void computes_the_check_digit_of_the_standard_form(String standard, String original) {
        assertThat(PatentApplicationNumber.fromStandard(standard)).hasToString(original);
    }

    @Test
    void tells_the_missing_check_digit() {
        assertThatThrownBy(() -> PatentApplicationNumber.of("201510481495"))
                .isInstanceOfSatisfying(
                        Malformed.class,
                        malformed -> assertThat(malformed.particulars()).containsExactly('9'));
    }

    @Property
    @Label("one wrong digit is always found")
    boolean finds_one_wrong_digit(
            @ForAll @IntRange(max = 9_999_999) int serial,
            @ForAll @IntRange(min = 2004, max = 2099) int year,
            @ForAll @IntRange(max = 6) int place,
            @ForAll @IntRange(min = 1, max = 9) int change) {
        var right = PatentApplicationNumber.fromStandard("20%04d00%07d".formatted(year, serial))
                .value();
        int at = 5 + place;
        int wrongDigit = (right.charAt(at) - '0' + change) % 10;
        var wrong = right.substring(0, at) + wrongDigit + right.substring(at + 1);
        return catchThrowable(() -> PatentApplicationNumber.of(wrong)) instanceof Malformed found
                && found.reason().equals("patent-number.check-digit");
    }

    @Property
    boolean is_read_as_it_is_printed(
            @ForAll @IntRange(max = 99_999) int serial, @ForAll @IntRange(min = 1985, max = 2003) int year) {
        var number = PatentApplicationNumber.fromStandard("30%04d00%07d".formatted(year, serial));
        return PatentApplicationNumber.of(number.toString()).equals(number) && number.year() == year;
    }
}
