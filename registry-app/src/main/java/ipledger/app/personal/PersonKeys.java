package ipledger.app.personal;

import ipledger.app.ledger.LedgerUnavailable;
import ipledger.ledger.Octets;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

/**
 * 个人密钥. One key for each person. A key is on disk before anything is sealed under it, and is nowhere once it is
 * destroyed; nothing here keeps keys in memory, so that this holds for every node at once.
 *
 * <p>A person is found again by a keyed hash of the identity document, or, where none is known, of the name beside the
 * asset or dealing: two people of one name are never taken for one.
 */
public final class PersonKeys {
    public static final int MASTER_BYTES = Aead.KEY_BYTES;

    /** How many keys one statement asks for. */
    private static final int MOST_AT_ONCE = 5_000;

    private static final String WRAPPING = "ipledger/person-key/v1 ";
    private static final String MARKING = "ipledger/person-mark/v1";
    private static final int UUID_BYTES = 16;

    private final DataSource connections;
    private final Octets master;
    private final IntFunction<byte[]> random;
    private final Aead aead;

    /**
     * @param connections as the application's role
     * @param master the key that encrypts the others; kept outside the database
     * @param random bytes that nobody can foresee, as many as asked for
     */
    public PersonKeys(DataSource connections, Octets master, IntFunction<byte[]> random) {
        if (master.length() != Aead.KEY_BYTES) {
            throw new IllegalArgumentException("a master key of " + master.length() + " bytes");
        }
        this.connections = connections;
        this.master = master;
        this.random = random;
        this.aead = new Aead(random);
    }

    /** 密钥. A person's number and the key under which their data are sealed. */
    record PersonKey(UUID person, Octets key) {}

    /** By what somebody is told apart: a keyed hash. */
    Octets mark(Person person) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(derived(MARKING), mac.getAlgorithm()));
            return Octets.copyOf(mac.doFinal(person.text().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private byte[] derived(String purpose) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(master.toBytes(), mac.getAlgorithm()));
        return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
    }

    /** The keys of these persons, made and on disk where there were none. */
    Map<Octets, PersonKey> obtain(Collection<Octets> marks) {
        var obtained = new HashMap<Octets, PersonKey>();
        var wanted = List.copyOf(marks);
        for (int from = 0; from < wanted.size(); from += MOST_AT_ONCE) {
            var some = wanted.subList(from, Math.min(wanted.size(), from + MOST_AT_ONCE));
            obtained.putAll(ask(connection -> {
                var found = byMark(connection, some);
                var missing =
                        some.stream().filter(mark -> !found.containsKey(mark)).toList();
                if (missing.isEmpty()) {
                    return found;
                }
                insert(connection, missing);
                return byMark(connection, some);
            }));
        }
        return obtained;
    }

    private void insert(Connection connection, List<Octets> marks) throws SQLException {
        var persons = new ArrayList<UUID>();
        var wrapped = new ArrayList<byte[]>();
        while (persons.size() < marks.size()) {
            var person = drawn();
            persons.add(person);
            wrapped.add(aead.seal(master, WRAPPING + person, random.apply(Aead.KEY_BYTES)));
        }
        try (var insert = connection.prepareStatement("insert into vault.person_key (person, mark, wrapped)"
                + " select * from unnest(?::uuid[], ?::bytea[], ?::bytea[]) on conflict do nothing")) {
            insert.setArray(1, connection.createArrayOf("uuid", persons.toArray()));
            insert.setArray(2, connection.createArrayOf("bytea", bytes(marks)));
            insert.setArray(3, connection.createArrayOf("bytea", wrapped.toArray(byte[][]::new)));
            insert.executeUpdate();
        }
    }

    private static byte[][] bytes(List<Octets> marks) {
        return marks.stream().map(Octets::toBytes).toArray(byte[][]::new);
    }

    private UUID drawn() {
        var bytes = random.apply(UUID_BYTES);
        bytes[6] = (byte) ((bytes[6] & 0x0f) | 0x40);
        bytes[8] = (byte) ((bytes[8] & 0x3f) | 0x80);
        var in = ByteBuffer.wrap(bytes);
        return new UUID(in.getLong(), in.getLong());
    }

    private Map<Octets, PersonKey> byMark(Connection connection, List<Octets> marks) throws SQLException {
        try (var query = connection.prepareStatement(
                "select mark, person, wrapped from vault.person_key where mark = any (?::bytea[])")) {
            query.setArray(1, connection.createArrayOf("bytea", bytes(marks)));
            var found = new HashMap<Octets, PersonKey>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    var person = row.getObject("person", UUID.class);
                    found.put(
                            Octets.copyOf(row.getBytes("mark")),
                            new PersonKey(person, unwrapped(person, row.getBytes("wrapped"))));
                }
            }
            return found;
        }
    }

    /** The keys that there still are to these numbers. */
    Map<UUID, Octets> find(Collection<UUID> persons) {
        return ask(connection -> {
            try (var query = connection.prepareStatement(
                    "select person, wrapped from vault.person_key where person = any (?::uuid[])")) {
                query.setArray(1, connection.createArrayOf("uuid", persons.toArray()));
                var found = new LinkedHashMap<UUID, Octets>();
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        var person = row.getObject("person", UUID.class);
                        found.put(person, unwrapped(person, row.getBytes("wrapped")));
                    }
                }
                return found;
            }
        });
    }

    /** The number of somebody of whom there are data. */
    public Optional<UUID> numberOf(Person person) {
        var mark = mark(person);
        return ask(connection ->
                Optional.ofNullable(byMark(connection, List.of(mark)).get(mark)).map(PersonKey::person));
    }

    /** Destroys keys; answers how many there were. What was sealed under them can be read by nobody from here on. */
    public int destroy(Collection<UUID> persons) {
        return ask(connection -> {
            try (var delete =
                    connection.prepareStatement("delete from vault.person_key where person = any (?::uuid[])")) {
                delete.setArray(1, connection.createArrayOf("uuid", persons.toArray()));
                return delete.executeUpdate();
            }
        });
    }

    /**
     * Destroys whatever keys the ledger says were destroyed: after a crash between the two, and after a vault was
     * restored that is older than the ledger. Costs what was erased, not what was recorded: it is asked at each start.
     */
    public int destroyWhatWasErased() {
        return ask(connection -> {
            try (var delete = connection.prepareStatement("delete from vault.person_key where person in"
                    + " (select stream_id::uuid from ledger.event where stream_type = 'person')")) {
                return delete.executeUpdate();
            }
        });
    }

    private Octets unwrapped(UUID person, byte[] wrapped) {
        return aead.open(master, WRAPPING + person, wrapped)
                .map(Octets::copyOf)
                .orElseThrow(() -> new IllegalStateException("The key of person " + person
                        + " does not open: the master key is not the one that the vault was made with"));
    }

    private <T> T ask(Question<T> question) {
        try (var connection = connections.getConnection()) {
            return question.answer(connection);
        } catch (SQLException unreachable) {
            throw new LedgerUnavailable("The keys to personal data cannot be reached", unreachable);
        }
    }

    @FunctionalInterface
    private interface Question<T> {
        T answer(Connection connection) throws SQLException;
    }
}
