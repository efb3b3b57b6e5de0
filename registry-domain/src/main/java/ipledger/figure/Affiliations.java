package ipledger.figure;

import ipledger.event.ProgrammeEvent.AffiliationEnded;
import ipledger.event.ProgrammeEvent.AffiliationRecorded;
import ipledger.party.NameKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * 关联关系. Who belonged to which group on which days, as far as it is on record; what a dealing within one group is. Part of
 * what a question means, and so of both computations.
 */
public record Affiliations(List<Membership> memberships) {
    /** Nothing is on record. */
    public static final Affiliations NONE = new Affiliations(List.of());

    public Affiliations {
        memberships = List.copyOf(memberships);
    }

    /**
     * 成员. From a day until before another.
     *
     * @param group its name as the register compares names
     */
    public record Membership(String group, Body member, LocalDate from, Optional<LocalDate> until) {
        boolean isOn(LocalDate day) {
            return !from.isAfter(day) && until.filter(end -> !end.isAfter(day)).isEmpty();
        }
    }

    /** What was known at a moment. */
    static Affiliations of(Collection<ProgrammeEntry> programme, Instant knownAt) {
        var memberships = new ArrayList<Membership>();
        for (var entry : programme)
            if (entry.event() instanceof AffiliationRecorded recorded
                    && !entry.recordedAt().isAfter(knownAt))
                memberships.add(new Membership(
                        NameKey.of(recorded.group()).value(),
                        PartyTraits.of(recorded.member()).body(),
                        recorded.effectiveOn(),
                        end(programme, recorded, knownAt)));
        return new Affiliations(memberships);
    }

    private static Optional<LocalDate> end(
            Collection<ProgrammeEntry> programme, AffiliationRecorded recorded, Instant knownAt) {
        return programme.stream()
                .filter(entry -> !entry.recordedAt().isAfter(knownAt))
                .map(ProgrammeEntry::event)
                .filter(event ->
                        event instanceof AffiliationEnded && event.programme().equals(recorded.programme()))
                .map(event -> event.effectiveOn())
                .min(LocalDate::compareTo);
    }

    /** True where all who give and all who take are members of one group on the day; never where a side is not named. */
    public boolean areOfOneGroup(List<Body> giving, List<Body> taking, LocalDate on) {
        if (memberships.isEmpty() || giving.isEmpty() || taking.isEmpty()) return false;
        return memberships.stream()
                .filter(one -> one.isOn(on) && one.member().isSame(giving.getFirst()))
                .map(Membership::group)
                .distinct()
                .anyMatch(group -> areMembers(giving, group, on) && areMembers(taking, group, on));
    }

    private boolean areMembers(List<Body> bodies, String group, LocalDate on) {
        return bodies.stream()
                .allMatch(body -> memberships.stream()
                        .anyMatch(one -> one.group().equals(group)
                                && one.isOn(on)
                                && one.member().isSame(body)));
    }
}
