package ipledger.app.ledger;

import ipledger.ledger.LedgerId;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * 建账. Creates the ledger once and makes sure, at every later start, that the database holds the ledger that is meant: a
 * restored or exchanged database is never taken for it.
 */
public final class LedgerFoundation {
    private final DataSource owner;

    /** @param owner connections as the owner of the ledger's tables: the application's role cannot create a head */
    public LedgerFoundation(DataSource owner) {
        this.owner = owner;
    }

    /** The id of the ledger in this database, if one was created. */
    public Optional<LedgerId> found() {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select ledger_id from ledger.head")) {
            return row.next() ? Optional.of(LedgerId.of(row.getBytes(1))) : Optional.empty();
        } catch (SQLException failed) {
            throw new LedgerUnavailable("The head of the ledger cannot be read", failed);
        }
    }

    /** Creates the ledger {@code id} where there is none; throws {@link LedgerBroken} where there is another one. */
    public LedgerId establish(LedgerId id) {
        try (var connection = owner.getConnection();
                var insert = connection.prepareStatement(
                        "insert into ledger.head (ledger_id) values (?) on conflict do nothing")) {
            insert.setBytes(1, id.toBytes());
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new LedgerUnavailable("The ledger cannot be created", failed);
        }
        return found().filter(id::equals)
                .orElseThrow(() -> new LedgerBroken("The configuration names ledger " + id + ", the database holds "
                        + found().map(LedgerId::toString).orElse("none") + ": this is not the ledger that is meant"));
    }
}
