package ipledger.app.demo;

import static ipledger.app.demo.City.LAST_DAY;
import static ipledger.app.demo.City.event;
import static ipledger.app.demo.City.fields;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 示范年费. How the patents of the invented city are kept up: an annuity each year, ten days before it falls due, by the
 * office's scale of fees in full; the fee of the year of grant on the day of grant.
 */
final class CityAnnuities {
    private static final int TERM_OF_AN_INVENTION = 20;
    private static final int TERM_OF_OTHERS = 10;
    private static final int DAYS_BEFORE_DUE = 10;

    private CityAnnuities() {}

    /**
     * Pays each year's annuity until the right is given up or its term is over.
     *
     * @param givenUpAfter the annuity that falls due next after this day is not paid any more
     * @return false where the right has ended by the city's last day
     */
    static boolean keptUp(
            String patent,
            String kind,
            LocalDate filedOn,
            LocalDate grantedOn,
            Optional<LocalDate> givenUpAfter,
            List<Map<String, Object>> facts) {
        int years = kind.equals("invention") ? TERM_OF_AN_INVENTION : TERM_OF_OTHERS;
        for (int year = 1; year <= years; year++) {
            var dueOn = filedOn.plusYears(year - 1L);
            boolean isOfGrant = !dueOn.isAfter(grantedOn);
            if (isOfGrant && !filedOn.plusYears(year).isAfter(grantedOn)) continue;
            var early = dueOn.minusDays(DAYS_BEFORE_DUE);
            var paidOn = early.isBefore(grantedOn) ? grantedOn : early;
            if (!isOfGrant && givenUpAfter.filter(dueOn::isAfter).isPresent()) {
                if (dueOn.isAfter(LAST_DAY)) return true;
                facts.add(event("right.lapsed.v1", patent, dueOn));
                return false;
            }
            if (paidOn.isAfter(LAST_DAY)) return true;
            var payment =
                    fields("dueOn", (isOfGrant ? grantedOn : dueOn).toString(), "fee", fee(kind, year) + ".00 CNY");
            var paidThrough = filedOn.plusYears(year).minusDays(1).toString();
            facts.add(event("right.annuity-paid.v1", patent, paidOn, "paidThrough", paidThrough, "payment", payment));
        }
        var endedOn = filedOn.plusYears(years);
        if (endedOn.isAfter(LAST_DAY)) return true;
        facts.add(event("right.expired.v1", patent, endedOn));
        return false;
    }

    /** 年费标准, yuan: the scale of the national office, without the reductions that small holders are given. */
    private static int fee(String kind, int year) {
        if (!kind.equals("invention")) return year <= 3 ? 600 : year <= 5 ? 900 : year <= 8 ? 1_200 : 2_000;
        if (year <= 9) return year <= 3 ? 900 : year <= 6 ? 1_200 : 2_000;
        return year <= 12 ? 4_000 : year <= 15 ? 6_000 : 8_000;
    }
}
