package ipledger.projection.figures;

import static java.nio.charset.StandardCharsets.UTF_8;

import ipledger.figure.PartyTraits;
import ipledger.ledger.Sha256;
import ipledger.projection.feed.Tables;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * 主体维度行. By what holders and actors are split, each combination once. Its number is made of what it says, so that every
 * writer and every rebuild gives it the same one without asking.
 */
final class PartyRows {
    /** Where a holder or actor falls, as {@link #values} has it. */
    static final String COLUMNS =
            "county, inside, industry, industry_division, leading_industry, holder_type, holder_size";

    private PartyRows() {}

    static List<String> values(PartyTraits party) {
        return List.of(
                party.county(),
                party.inside(),
                party.industry(),
                party.industryDivision(),
                party.leadingIndustry(),
                party.type(),
                party.size());
    }

    /** The first eight bytes of a hash: among some thousand combinations two alike are not to be met. */
    static long number(PartyTraits party) {
        return ByteBuffer.wrap(Sha256.of(String.join("\n", values(party)).getBytes(UTF_8)))
                .getLong();
    }

    /** In the order of their numbers, so that two writers do not hold each other up. */
    static void write(Tables tables, Stream<PartyTraits> parties) {
        var rows = new TreeMap<Long, List<String>>();
        parties.forEach(party -> rows.put(number(party), values(party)));
        if (rows.isEmpty()) return;
        tables.jdbc()
                .batchUpdate(
                        tables.at("insert into $.party (party, " + COLUMNS
                                + ") values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing"),
                        rows.entrySet(),
                        rows.size(),
                        (statement, row) -> {
                            statement.setLong(1, row.getKey());
                            int next = 2;
                            for (var value : row.getValue()) statement.setString(next++, value);
                        });
    }
}
