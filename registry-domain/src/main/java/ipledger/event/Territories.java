package ipledger.event;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * 许可地域. Compares territories, written as names or codes. Two are apart only where the register can place both and
 * neither lies in the other; of what it cannot place it takes nothing for granted: they meet, and none covers the other.
 * No list means everywhere.
 */
final class Territories {
    private static final String WORLD = "";
    private static final String CHINA = "CN";
    private static final int DIVISION_DIGITS = 6;

    /** 省级行政区, by the name without its suffix (GB/T 2260). */
    private static final Map<String, String> PROVINCES = Map.ofEntries(
            entry("北京", "11"),
            entry("天津", "12"),
            entry("河北", "13"),
            entry("山西", "14"),
            entry("内蒙古", "15"),
            entry("辽宁", "21"),
            entry("吉林", "22"),
            entry("黑龙江", "23"),
            entry("上海", "31"),
            entry("江苏", "32"),
            entry("浙江", "33"),
            entry("安徽", "34"),
            entry("福建", "35"),
            entry("江西", "36"),
            entry("山东", "37"),
            entry("河南", "41"),
            entry("湖北", "42"),
            entry("湖南", "43"),
            entry("广东", "44"),
            entry("广西", "45"),
            entry("海南", "46"),
            entry("重庆", "50"),
            entry("四川", "51"),
            entry("贵州", "52"),
            entry("云南", "53"),
            entry("西藏", "54"),
            entry("陕西", "61"),
            entry("甘肃", "62"),
            entry("青海", "63"),
            entry("宁夏", "64"),
            entry("新疆", "65"));

    /** 衡阳市及所辖县市区: the home of the register, whose places contracts name without their province. */
    private static final Map<String, String> HENGYANG = Map.ofEntries(
            entry("衡阳市", "4304"),
            entry("珠晖区", "430405"),
            entry("雁峰区", "430406"),
            entry("石鼓区", "430407"),
            entry("蒸湘区", "430408"),
            entry("南岳区", "430412"),
            entry("衡阳县", "430421"),
            entry("衡南县", "430422"),
            entry("衡山县", "430423"),
            entry("衡东县", "430424"),
            entry("祁东县", "430426"),
            entry("耒阳市", "430481"),
            entry("常宁市", "430482"));

    private static final Map<String, String> COUNTRIES = Map.ofEntries(
            entry("世界", WORLD),
            entry("全球", WORLD),
            entry("全世界", WORLD),
            entry("world", WORLD),
            entry("worldwide", WORLD),
            entry("中国", CHINA),
            entry("全国", CHINA),
            entry("中国大陆", CHINA),
            entry("中华人民共和国", CHINA),
            entry("香港", "HK"),
            entry("澳门", "MO"),
            entry("台湾", "TW"),
            entry("美国", "US"),
            entry("日本", "JP"),
            entry("韩国", "KR"),
            entry("德国", "DE"),
            entry("法国", "FR"),
            entry("英国", "GB"),
            entry("俄罗斯", "RU"),
            entry("印度", "IN"),
            entry("越南", "VN"),
            entry("新加坡", "SG"));

    private Territories() {}

    static boolean meet(List<String> one, List<String> other) {
        return one.isEmpty()
                || other.isEmpty()
                || one.stream().anyMatch(a -> other.stream().anyMatch(b -> mayMeet(a, b)));
    }

    static boolean cover(List<String> all, List<String> some) {
        return all.isEmpty()
                || (!some.isEmpty()
                        && some.stream().allMatch(inner -> all.stream().anyMatch(outer -> holds(outer, inner))));
    }

    private static boolean mayMeet(String one, String other) {
        var a = placeOf(one);
        var b = placeOf(other);
        if (a.isEmpty() || b.isEmpty()) return true;
        return a.get().startsWith(b.get()) || b.get().startsWith(a.get());
    }

    private static boolean holds(String outer, String inner) {
        if (plain(outer).equals(plain(inner))) return true;
        var wide = placeOf(outer);
        var narrow = placeOf(inner);
        if (wide.isEmpty()) return false;
        return wide.get().equals(WORLD)
                || narrow.filter(place -> place.startsWith(wide.get())).isPresent();
    }

    /** The place as a path: {@code CN4304} lies in {@code CN43}, that in {@code CN}; the world is the empty path. */
    private static Optional<String> placeOf(String written) {
        var name = plain(written);
        if (name.matches("[1-9]\\d{5}")) return Optional.of(CHINA + division(name));
        if (name.matches("[a-z]{2}")) return Optional.of(name.toUpperCase(Locale.ROOT));
        if (COUNTRIES.containsKey(name)) return Optional.ofNullable(COUNTRIES.get(name));
        if (HENGYANG.containsKey(name)) return Optional.of(CHINA + HENGYANG.get(name));
        var province = name.replaceFirst("(省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)$", "");
        if (PROVINCES.containsKey(province)) return Optional.of(CHINA + PROVINCES.get(province));
        var within = name.replaceFirst("^湖南省", "").replaceFirst("^衡阳市(?=.)", "");
        return Optional.ofNullable(HENGYANG.get(within)).map(code -> CHINA + code);
    }

    /** Without the zeros that stand for all of it: 430000 is 43, 430400 is 4304. */
    private static String division(String code) {
        if (code.endsWith("0000")) return code.substring(0, 2);
        return code.endsWith("00") ? code.substring(0, 4) : code.substring(0, DIVISION_DIGITS);
    }

    private static String plain(String territory) {
        return Normalizer.normalize(territory, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }
}
