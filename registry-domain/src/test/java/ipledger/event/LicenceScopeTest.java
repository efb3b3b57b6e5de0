package ipledger.event;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.event.LicenceEvent.LicenceScope;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Scopes overlap unless they surely have nothing in common")
class LicenceScopeTest {
    @ParameterizedTest
    @CsvSource({
        "湖南省, 湖南, true",
        "湖南省, 430000, true",
        "湖南省, 衡阳市, true",
        "湖南省, 湖南省衡阳市珠晖区, true",
        "430400, 耒阳市, true",
        "中国, 广东省, true",
        "CN, 440000, true",
        "全球, US, true",
        "华东, 湖南省, true",
        "湖南省, 广东省, false",
        "珠晖区, 雁峰区, false",
        "430405, 430406, false",
        "中国, 美国, false",
        "US, 湖南省, false"
    })
    void territories(String one, String other, boolean meet) {
        var a = new LicenceScope(List.of(one), List.of());
        var b = new LicenceScope(List.of(other), List.of());
        assertThat(a.overlaps(b)).isEqualTo(meet);
        assertThat(b.overlaps(a)).isEqualTo(meet);
    }

    @ParameterizedTest
    @CsvSource({"中国, 湖南省, true", "湖南省, 衡阳市, true", "衡阳市, 湖南省, false", "华东, 华东, true", "中国, 华东, false", "全球, 华东, true"})
    void what_a_territory_surely_covers(String outer, String inner, boolean covers) {
        assertThat(new LicenceScope(List.of(outer), List.of()).covers(new LicenceScope(List.of(inner), List.of())))
                .isEqualTo(covers);
    }

    @ParameterizedTest
    @CsvSource({
        "9 手机, 9 手机, true",
        "9, 9 手机, true",
        "第9类, 9 手机, true",
        "阀门, 球阀门, true",
        "输变电, 轨道交通, false",
        "9 手机, 25 服装, false",
        "9 软件, 42 软件, false"
    })
    void goods_and_fields(String one, String other, boolean meet) {
        var a = new LicenceScope(List.of(), List.of(), List.of(one), List.of());
        var b = new LicenceScope(List.of(), List.of(), List.of(other), List.of());
        assertThat(a.overlaps(b)).isEqualTo(meet);
        assertThat(b.overlaps(a)).isEqualTo(meet);
    }

    @Test
    void no_list_is_everywhere_and_everything() {
        var somewhere = new LicenceScope(List.of("湖南省"), List.of("输变电"), List.of("9 手机"), List.of("复制"));
        assertThat(LicenceScope.WHOLE.overlaps(somewhere)).isTrue();
        assertThat(LicenceScope.WHOLE.covers(somewhere)).isTrue();
        assertThat(somewhere.covers(LicenceScope.WHOLE)).isFalse();
    }

    @Test
    void one_dimension_apart_is_enough() {
        var reproduction = new LicenceScope(List.of("湖南省"), List.of(), List.of(), List.of("复制"));
        var networks = new LicenceScope(List.of("湖南省"), List.of(), List.of(), List.of("信息网络传播"));
        assertThat(reproduction.overlaps(networks)).isFalse();
    }
}
