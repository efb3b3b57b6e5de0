package ipledger.app.demo;

import static ipledger.app.demo.City.FIRST_YEAR;
import static ipledger.app.demo.City.LAST_DAY;
import static ipledger.app.demo.City.NOTE;
import static ipledger.app.demo.City.fields;

import ipledger.app.figures.Divisions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * 示范规划. What officials would enter beside the city's records: invented designations, ranks, and round parities of the
 * dollar, each marked as a demonstration.
 */
public final class CityProgramme {
    private static final int PILOT_COUNTIES = 7;
    private static final int ADVANTAGE_ENTERPRISES = 24;
    private static final int MOST_LISTED = 200;

    private final long seed;
    private final List<String> counties;
    private final List<Map<String, Object>> holders;

    CityProgramme(long seed, List<String> counties, List<Map<String, Object>> holders) {
        this.seed = seed;
        this.counties = counties.stream().distinct().toList();
        this.holders = holders;
    }

    /** 请求. One request to the doors. */
    public record Request(String path, String key, Map<String, Object> body) {}

    /** In the order in which they are to be entered. */
    List<Request> requests() {
        var requests = new ArrayList<Request>();
        for (int i = 0; i < PILOT_COUNTIES; i++) {
            var county = counties.get(i);
            var holder = fields("name", Divisions.name(county) + "人民政府（演示）", "kind", "public-body", "division", county);
            requests.add(designation("pilot-" + county, "pilot-county", "provincial", holder, 2011 + i % 5));
        }
        int listed = 0;
        for (var holder : holders) {
            if (!"above-scale".equals(holder.get("size")) || listed == MOST_LISTED) continue;
            listed++;
            requests.add(designation("listed-" + listed, "above-scale-enterprise", "city", holder, 2011 + listed % 8));
            if (listed % 7 == 0) {
                var without = fields(
                        "name", "示范无专利" + listed + "号有限公司（演示）",
                        "kind", "enterprise",
                        "size", "above-scale",
                        "division", String.valueOf(holder.get("division")));
                requests.add(designation(
                        "listed-none-" + listed, "above-scale-enterprise", "city", without, 2011 + listed % 8));
            }
            if (listed <= ADVANTAGE_ENTERPRISES)
                requests.add(designation(
                        "advantage-" + listed,
                        "advantage-enterprise",
                        listed % 3 == 0 ? "provincial" : "city",
                        holder,
                        2011 + listed % 5));
        }
        for (int i = 1; i <= 2; i++)
            requests.add(designation(
                    "base-" + i,
                    "copyright-base",
                    "provincial",
                    fields("name", "示范版权产业基地" + i + "（演示）", "kind", "public-body", "division", "430400"),
                    2012 + i));
        requests.add(designation(
                "centre-1",
                "centre",
                "city",
                fields("name", "示范维权援助中心（演示）", "kind", "public-body", "division", "430400"),
                2012));
        for (int year = 2011; year <= 2015; year++)
            requests.add(request(
                    "values",
                    "rank-" + year,
                    fields(
                            "series", "copyright-registrations-rank",
                            "value", String.valueOf(2 + year % 2),
                            "statedBy", NOTE,
                            "effectiveOn", year + "-12-31",
                            "provenance", fields("note", NOTE))));
        for (var day = LocalDate.of(FIRST_YEAR, 1, 1); day.isBefore(LAST_DAY); day = day.plusDays(14))
            requests.add(request(
                    "parities",
                    "parity-" + day,
                    fields(
                            "currency", "USD",
                            "units", 100,
                            "yuan", "7" + day.getMonthValue() % 10 + "0.00",
                            "effectiveOn", day.toString(),
                            "provenance", fields("note", NOTE))));
        return requests;
    }

    private Request designation(String name, String kind, String level, Map<String, Object> holder, int year) {
        return request(
                "designations",
                name,
                fields(
                        "designation", "DEMO-" + seed + "-" + name,
                        "kind", kind,
                        "level", level,
                        "holder", holder,
                        "effectiveOn", year + "-06-30",
                        "provenance", fields("note", NOTE)));
    }

    private Request request(String door, String name, Map<String, Object> body) {
        return new Request("/api/v1/" + door, "city-" + seed + "-" + name, body);
    }
}
