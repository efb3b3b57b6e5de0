package ipledger.projection.figures;

import ipledger.event.DealingNumber;
import ipledger.figure.Body;
import ipledger.figure.Deed;
import ipledger.figure.Dimension;
import ipledger.figure.PartyTraits;
import ipledger.figure.WorkingDays;
import ipledger.money.Money;
import ipledger.party.Party;
import ipledger.party.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
            LocalDate pricedOn,
            Sides sides) {
        /** Nobody else takes part. */
        static Terms alone(LocalDate day) {
            return new Terms(
                    PartyTraits.NOBODY, Dimension.UNKNOWN, Optional.empty(), Optional.empty(), day, Sides.NONE);
        }

        Terms of(Optional<Money> other) {
            return new Terms(counterparty, bank, dueOn, other, pricedOn, sides);
        }
    }

    /** 双方. Who gives and who takes; by them a dealing is known to be within one group. */
    record Sides(List<Body> giving, List<Body> taking) {
        static final Sides NONE = new Sides(List.of(), List.of());

        public Sides {
            giving = List.copyOf(giving);
            taking = List.copyOf(taking);
        }

        static Sides of(List<Party> giving, List<Party> taking) {
            return new Sides(Body.of(giving), Body.of(taking));
        }
    }

    /**
     * 转化事由. A licence, transfer or contribution by which an asset in force is converted, as it stands between two days.
     *
     * @param on the day on which it was done
     * @param running true for a licence that may be used
     */
    record Conversion(
            LocalDate from,
            LocalDate until,
            Deed deed,
            DealingNumber dealing,
            LocalDate on,
            boolean running,
            Sides sides)
            implements Fact {
        Conversion between(LocalDate first, LocalDate end) {
            return new Conversion(first, end, deed, dealing, on, running, sides);
        }
    }

    /** 评估值. In yuan; of this asset, or of all that the contract is about. */
    record Worth(BigDecimal yuan, boolean ofAll) {}

    /**
     * 计时. By what an act is timed.
     *
     * @param against of a grant, the first conversion; else the day from which it took time
     * @param workingDays from that day
     * @param industrialisedOn of a grant: from when products of it were sold
     */
    record Timing(Optional<LocalDate> against, Optional<Long> workingDays, Optional<LocalDate> industrialisedOn) {
        static final Timing NONE = new Timing(Optional.empty(), Optional.empty(), Optional.empty());

        static Timing against(Optional<LocalDate> day) {
            return new Timing(day, Optional.empty(), Optional.empty());
        }
    }

    /**
     * 行为, or a pledge while it is in force.
     *
     * @param occasion tells deeds of one dealing on one asset apart, from 1; 0 where there is one at most
     * @param copy tells equal deeds of one asset apart
     * @param until of a pledge in force
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
            Timing timing,
            Optional<Worth> worth)
            implements Fact {
        Act(Deed deed, Optional<String> dealing, LocalDate from, Part part, String kind, Terms terms) {
            this(deed, dealing, 0, 0, from, Optional.empty(), part, kind, terms, Timing.NONE, Optional.empty());
        }

        /** A grant with the first conversion, and the first by products that were sold. */
        Act converted(Optional<LocalDate> first, Optional<LocalDate> industrialised) {
            return timed(new Timing(first, Optional.empty(), industrialised));
        }

        Act timedAgainst(Optional<LocalDate> day) {
            return timed(Timing.against(day));
        }

        /** Timed against the day of its application, which a registration comes after. */
        Act appliedOn(LocalDate day) {
            return timed(new Timing(Optional.of(day), Optional.of(WorkingDays.between(day, from)), Optional.empty()));
        }

        private Act timed(Timing other) {
            return new Act(deed, dealing, occasion, copy, from, until, part, kind, terms, other, worth);
        }

        Act copied(int number) {
            return new Act(deed, dealing, occasion, number, from, until, part, kind, terms, timing, worth);
        }

        Act of(int number, Optional<Money> amount) {
            return new Act(deed, dealing, number, copy, from, until, part, kind, terms.of(amount), timing, worth);
        }

        Act worth(Optional<Worth> valued) {
            return new Act(deed, dealing, occasion, copy, from, until, part, kind, terms, timing, valued);
        }

        Act between(LocalDate first, LocalDate end) {
            return new Act(deed, dealing, occasion, copy, first, Optional.of(end), part, kind, terms, timing, worth);
        }
    }
}
