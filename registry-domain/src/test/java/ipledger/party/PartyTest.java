package ipledger.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("当事人 A party keeps its name as given and its personal data apart")
class PartyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Apple, Inc. | APPLE INCORPORATED",
                "CATERPILLAR INC., A CORP. OF DE. | Caterpillar Inc",
                "Foo L.L.C. | FOO LLC, A DELAWARE LIMITED LIABILITY COMPANY",
                "JPMORGAN CHASE BANK, N.A. | JPMorgan Chase Bank, NA",
                "Samsung Electronics Co., Ltd. | SAMSUNG ELECTRONICS COMPANY LIMITED",
                "A&B Co | A AND B COMPANY",
                "Wilmington Savings Fund Society, FSB, as collateral agent | WILMINGTON SAVINGS FUND SOCIETY, FSB",
                "Société Générale | SOCIETE GENERALE",
                "衡阳（湘南）阀门有限责任公司 | 衡阳(湘南) 阀门有限公司",
                "ＡＢＣ股份有限公司 | abc股份有限公司"
            })
    void compares_names_without_their_spelling(String one, String other) {
        assertThat(Party.named(one).sameName(Party.named(other))).isTrue();
        assertThat(Party.named(one)).isNotEqualTo(Party.named(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Foo Inc | Foo LLC",
                "湘南阀门有限公司 | 湘南阀门股份有限公司",
                "A and B Company | C and D Company",
                "Foo | Foo Holdings",
                "Foo, as trustee | Foo",
                "Norsk AS | Norsk",
                "... | ---"
            })
    void keeps_different_names_apart(String one, String other) {
        assertThat(Party.named(one).sameName(Party.named(other))).isFalse();
    }

    @Test
    void keeps_a_person_s_address_out_of_the_facts() {
        var person = Party.person("李四").withAddress("衡阳市某路1号");
        assertThat(person.address()).isEmpty();
        assertThat(person.personal().flatMap(PersonalData::address)).contains("衡阳市某路1号");
        assertThat(person.toString()).doesNotContain("某路");
        assertThat(person.withoutPersonal().personal()).isEmpty();
    }

    @Test
    void takes_blank_for_not_stated() {
        assertThat(Party.named(" 甲 ").withAddress(" ").address()).isEqualTo(Optional.empty());
        assertThat(Party.named(" 甲 ").name()).isEqualTo("甲");
    }

    @Test
    void a_person_is_the_same_with_and_without_accents_in_any_order() {
        assertThat(Party.person("BEAUFAYS, FRANÇOISE").sameParty(Party.person("Francoise Beaufays")))
                .isTrue();
        assertThat(Party.person("BEAUFAYS, FRANÇOISE").sameParty(Party.person("Franco Beaufays")))
                .isFalse();
    }
}
