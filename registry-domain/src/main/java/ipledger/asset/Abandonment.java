package ipledger.asset;

import ipledger.event.RightEvent.Extent;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.List;

/** 放弃声明. The holders have declared that they give the right up; the office has not announced it. */
public record Abandonment(Extent extent, List<Party> declaredBy, List<Party> consents, LocalDate since) {
    public Abandonment {
        declaredBy = List.copyOf(declaredBy);
        consents = List.copyOf(consents);
    }
}
