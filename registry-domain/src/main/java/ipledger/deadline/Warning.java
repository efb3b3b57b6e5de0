package ipledger.deadline;

import ipledger.party.Party;
import java.util.List;

/**
 * 提前提醒. A deadline that is {@code daysAhead} days away, and whom the register warns: holders, and the pledgees of pledges
 * in force.
 */
public record Warning(Deadline deadline, long daysAhead, List<Party> to) {
    public Warning {
        to = List.copyOf(to);
    }
}
