package ipledger.app.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("行政区划名称 A division is told by its name, wherever it lies")
class DivisionsTest {
    @Test
    void in_the_city_by_its_own_name() {
        assertThat(Divisions.name("430408")).isEqualTo("蒸湘区");
        assertThat(Divisions.name("430400")).isEqualTo("衡阳市");
    }

    @Test
    void outside_with_the_city_that_it_lies_in() {
        assertThat(Divisions.name("430100")).isEqualTo("长沙市");
        assertThat(Divisions.name("430102")).isEqualTo("长沙市芙蓉区");
        assertThat(Divisions.name("110105")).isEqualTo("北京市朝阳区");
        assertThat(Divisions.name("430000")).isEqualTo("湖南省");
    }

    @Test
    void by_its_code_where_it_has_no_name() {
        assertThat(Divisions.name("439999")).isEqualTo("439999");
        assertThat(Divisions.name("nowhere")).isEqualTo("nowhere");
    }

    @Test
    void the_city_is_itself_and_its_counties() {
        assertThat(Divisions.isOfTheCity("430400")).isTrue();
        assertThat(Divisions.isOfTheCity("430481")).isTrue();
        assertThat(Divisions.isOfTheCity("430499")).isFalse();
        assertThat(Divisions.isOfTheCity("430100")).isFalse();
        assertThat(Divisions.isOfTheCity("430000")).isFalse();
    }
}
