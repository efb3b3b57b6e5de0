package ipledger.asset;

import ipledger.event.RightEvent.Extent;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 放弃声明. The holders have declared that they give the right up; the office has not announced it. */
public record Abandonment(
        Extent extent, Optional<String> remaining, List<Party> declaredBy, List<Party> consents, LocalDate since) {
    public Abandonment {
        declaredBy = List.copyOf(declaredBy);
        consents = List.copyOf(consents);
    }
}
