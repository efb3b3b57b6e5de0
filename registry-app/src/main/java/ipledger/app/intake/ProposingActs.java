package ipledger.app.intake;

import ipledger.app.approvals.Proposing;
import ipledger.app.imports.SecondOfficer;
import ipledger.app.ledger.axon.CommandOrigin;
import ipledger.app.security.Role;
import java.util.Map;

/** 表格提请. The acts of a sheet are proposed where the same acts at the other doors would be. */
record ProposingActs(Proposing proposing) implements SecondOfficer {
    @Override
    public boolean isAskedFor(Object act, CommandOrigin origin) {
        return proposing
                .fourEyes()
                .asksFor(act.getClass(), Role.of(origin.role()).orElseThrow());
    }

    @Override
    public Proposed propose(Object act, CommandOrigin origin) {
        var proposed = proposing.propose((Record) act, origin, Map.of());
        return new Proposed(proposed.number().toString(), proposed.outcome().receipt());
    }
}
