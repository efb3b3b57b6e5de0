package ipledger.projection.figures;

import ipledger.figure.Deed;
import ipledger.figure.PartyTraits;
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
     * 行为, or a pledge while it is in force.
     *
     * @param deed absent for a pledge in force, which has {@code until}
     * @param copy tells equal deeds of one asset apart
     */
    record Act(
            Optional<Deed> deed,
            Optional<String> dealing,
            int copy,
            LocalDate from,
            Optional<LocalDate> until,
            Part part,
            String kind,
            PartyTraits counterparty,
            String bank,
            String dueYear,
            Optional<BigDecimal> yuan,
            Optional<LocalDate> timedAgainst)
            implements Fact {
        /** The deed's word for a pledge in force. */
        static final String STANDING = "standing";

        String word() {
            return deed.map(Deed::text).orElse(STANDING);
        }

        Act timedAgainst(Optional<LocalDate> day) {
            return new Act(deed, dealing, copy, from, until, part, kind, counterparty, bank, dueYear, yuan, day);
        }

        Act copied(int number) {
            return new Act(
                    deed, dealing, number, from, until, part, kind, counterparty, bank, dueYear, yuan, timedAgainst);
        }

        Act between(LocalDate first, LocalDate end) {
            return new Act(
                    deed,
                    dealing,
                    copy,
                    first,
                    Optional.of(end),
                    part,
                    kind,
                    counterparty,
                    bank,
                    dueYear,
                    yuan,
                    timedAgainst);
        }
    }
}
