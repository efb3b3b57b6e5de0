package ipledger.app.imports.cngazette;

import ipledger.party.Party;
import java.util.List;
import java.util.stream.Stream;

/**
 * 记载. The office's words as a note keeps them: whole, but for addresses where not every party named is plainly a body,
 * because facts are public and a person's address is not.
 */
final class Noting {
    private static final String WITHHELD = "[地址略 address withheld]";

    private Noting() {}

    static String withoutPersonalData(String name, String text, LabelledText read) {
        var said = name.isBlank() || text.startsWith(name) ? text.strip() : (name + " " + text).strip();
        var changes = read.changes();
        var addresses = changes.stream()
                .filter(LabelledText.Change::isOfAddress)
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .filter(value -> !NamedParty.isNothing(value))
                .toList();
        if (addresses.isEmpty() || areAllBodies(changes)) return said;
        for (var address : addresses) said = said.replace(address, WITHHELD);
        return said;
    }

    private static boolean areAllBodies(List<LabelledText.Change> changes) {
        var parties = changes.stream()
                .filter(LabelledText.Change::isOfHolder)
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .flatMap(value -> NamedParty.all(value).stream())
                .map(Party::kind)
                .toList();
        return !parties.isEmpty() && parties.stream().allMatch(kind -> kind.isOrganisation());
    }
}
