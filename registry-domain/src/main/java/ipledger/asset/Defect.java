package ipledger.asset;

import ipledger.event.DealingNumber;
import ipledger.event.DefectEvent.DefectMatter;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * 限期改正. A defect of an application on this asset, with its clock: until cured the application does not go on, and
 * after the last day it is deemed given up without an entry.
 *
 * @param lastDay the last day on which it may be cured
 * @param closedOn the day on which the office closed the application as given up; the law's day is the one after
 *     {@code lastDay}
 */
public record Defect(
        DealingNumber dealing,
        DefectMatter matter,
        List<AssetNumber> leftOut,
        LocalDate notedOn,
        LocalDate lastDay,
        Optional<LocalDate> curedOn,
        Optional<LocalDate> closedOn) {
    private static final Period LIMIT = Period.ofDays(30);
    private static final int LAST_COUNTED_YEAR = 9999;

    public Defect {
        leftOut = List.copyOf(leftOut);
    }

    /** 改正状态. */
    public enum Status {
        /** 限期改正中. */
        OPEN,
        /** 已改正. */
        CURED,
        /** 视为放弃. */
        GIVEN_UP
    }

    /** Where the defect stands on {@code day}. */
    public Status statusOn(LocalDate day) {
        if (curedOn.isPresent()) return Status.CURED;
        return closedOn.isPresent() || day.isAfter(lastDay) ? Status.GIVEN_UP : Status.OPEN;
    }

    /** True where the application may go on. */
    public boolean isCured() {
        return curedOn.isPresent();
    }

    /** The last day to cure what is notified on {@code day}: thirty days. */
    public static LocalDate lastDayFrom(LocalDate day) {
        return day.getYear() > LAST_COUNTED_YEAR ? day : day.plus(LIMIT);
    }

    Defect cured(LocalDate day) {
        return new Defect(dealing, matter, leftOut, notedOn, lastDay, Optional.of(day), closedOn);
    }

    Defect closed(LocalDate day) {
        return new Defect(dealing, matter, leftOut, notedOn, lastDay, curedOn, Optional.of(day));
    }
}
