package ipledger.app.figures;

import java.util.Map;

/** 衡阳区划. What the county-level divisions of the city are called (GB/T 2260); another division is told by its code. */
public final class Divisions {
    /** The county-level divisions, and the city itself for whoever states no county. */
    public static final Map<String, String> OF_THE_CITY = Map.ofEntries(
            Map.entry("430400", "衡阳市"),
            Map.entry("430405", "珠晖区"),
            Map.entry("430406", "雁峰区"),
            Map.entry("430407", "石鼓区"),
            Map.entry("430408", "蒸湘区"),
            Map.entry("430412", "南岳区"),
            Map.entry("430421", "衡阳县"),
            Map.entry("430422", "衡南县"),
            Map.entry("430423", "衡山县"),
            Map.entry("430424", "衡东县"),
            Map.entry("430426", "祁东县"),
            Map.entry("430481", "耒阳市"),
            Map.entry("430482", "常宁市"));

    private Divisions() {}

    public static String name(String code) {
        return OF_THE_CITY.getOrDefault(code, code);
    }
}
