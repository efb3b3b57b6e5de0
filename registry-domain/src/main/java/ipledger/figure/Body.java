package ipledger.figure;

import ipledger.party.Party;
import java.util.List;

/**
 * 主体. By what the register knows one body from another.
 *
 * @param code the credit code; empty where none is stated
 * @param name the name as the register compares names; empty for nobody
 */
public record Body(String code, String name) {
    /** True for one body: by their codes where both state one, else by their names. */
    public boolean isSame(Body other) {
        if (!code.isEmpty() && !other.code.isEmpty()) return code.equals(other.code);
        return !name.isEmpty() && name.equals(other.name);
    }

    public static List<Body> of(List<Party> parties) {
        return parties.stream().map(party -> PartyTraits.of(party).body()).toList();
    }
}
