package ipledger.projection.figures;

import ipledger.figure.Deed;
import ipledger.figure.Dimension;
import ipledger.figure.PartyTraits;
import ipledger.figure.WorkingDays;
import ipledger.money.Money;
import ipledger.party.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** 事实. One row of what the figures count, apart from when it was known. */
sealed interface Fact {
    /** The last day that is kept; what a source dates beyond every calendar counts from here. */
    LocalDate FAR = LocalDate.of(9999, 12, 31);

    /** 主体份额. One of several who hold or act, in their order from 0. */
    record Part(int ordinal, Share share, PartyTraits party) {}

    /**
     * 在有效期内的持有. One holder of an asset in force, from a day until before another.
     *
     * @param traits the bits of {@link TraitBits}
     */
    record Holding(
            LocalDate from,
            LocalDate until,
            Part part,
            String kind,
            int traits,
            Optional<LocalDate> filedOn,
            Optional<LocalDate> transferredOn,
            Optional<LocalDate> contributedOn)
            implements Fact {
        Holding between(LocalDate first, LocalDate end) {
            return new Holding(first, end, part, kind, traits, filedOn, transferredOn, contributedOn);
        }
    }

    /**
     * 约定. With whom it was done, and for how much.
     *
     * @param pricedOn the day whose parity turns the amount into yuan
     */
    record Terms(
            PartyTraits counterparty,
            String bank,
            Optional<LocalDate> dueOn,
            Optional<Money> amount,
            LocalDate pricedOn) {
        /** Nobody else takes part. */
        static Terms alone(LocalDate day) {
            return new Terms(PartyTraits.NOBODY, Dimension.UNKNOWN, Optional.empty(), Optional.empty(), day);
        }

        Terms of(Optional<Money> other) {
            return new Terms(counterparty, bank, dueOn, other, pricedOn);
        }
    }

    /** 评估值. In yuan; of this asset, or of all that the contract is about. */
    record Worth(BigDecimal yuan, boolean ofAll) {}

    /**
     * 行为, or a pledge while it is in force.
     *
     * @param occasion tells deeds of one dealing on one asset apart, from 1; 0 where there is one at most
     * @param copy tells equal deeds of one asset apart
     * @param until of a pledge in force
     * @param workingDays from what it is timed against
     */
    record Act(
            Deed deed,
            Optional<String> dealing,
            int occasion,
            int copy,
            LocalDate from,
            Optional<LocalDate> until,
            Part part,
            String kind,
            Terms terms,
            Optional<LocalDate> timedAgainst,
            Optional<Long> workingDays,
            Optional<Worth> worth)
            implements Fact {
        Act(Deed deed, Optional<String> dealing, LocalDate from, Part part, String kind, Terms terms) {
            this(
                    deed,
                    dealing,
                    0,
                    0,
                    from,
                    Optional.empty(),
                    part,
                    kind,
                    terms,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        Act timedAgainst(Optional<LocalDate> day) {
            return new Act(deed, dealing, occasion, copy, from, until, part, kind, terms, day, workingDays, worth);
        }

        /** Timed against the day of its application, which a registration comes after. */
        Act appliedOn(LocalDate day) {
            return new Act(
                    deed,
                    dealing,
                    occasion,
                    copy,
                    from,
                    until,
                    part,
                    kind,
                    terms,
                    Optional.of(day),
                    Optional.of(WorkingDays.between(day, from)),
                    worth);
        }

        Act copied(int number) {
            return new Act(
                    deed, dealing, occasion, number, from, until, part, kind, terms, timedAgainst, workingDays, worth);
        }

        Act of(int number, Optional<Money> amount) {
            return new Act(
                    deed,
                    dealing,
                    number,
                    copy,
                    from,
                    until,
                    part,
                    kind,
                    terms.of(amount),
                    timedAgainst,
                    workingDays,
                    worth);
        }

        Act worth(Optional<Worth> valued) {
            return new Act(
                    deed, dealing, occasion, copy, from, until, part, kind, terms, timedAgainst, workingDays, valued);
        }

        Act between(LocalDate first, LocalDate end) {
            return new Act(
                    deed,
                    dealing,
                    occasion,
                    copy,
                    first,
                    Optional.of(end),
                    part,
                    kind,
                    terms,
                    timedAgainst,
                    workingDays,
                    worth);
        }
    }
}
