package ipledger.app.ledger;

import ipledger.app.database.DatabaseAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * 断线. A line to the database that breaks after so many bytes in one direction: what was sent up to there has arrived, what
 * came after never does. A broken line works again for the next connection.
 */
final class CutLine implements AutoCloseable {
    private static final long WHOLE = Long.MAX_VALUE;

    private final ServerSocket door;
    private volatile URI database;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final AtomicLong sendable = new AtomicLong(WHOLE);
    private final AtomicLong answerable = new AtomicLong(WHOLE);
    private volatile boolean isDead;

    CutLine(DatabaseAddress address) throws IOException {
        database = uriOf(address);
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::open);
    }

    private static URI uriOf(DatabaseAddress address) {
        return URI.create(address.url().substring("jdbc:".length()));
    }

    /** Leads to another server from the next connection on. */
    void leadTo(DatabaseAddress address) {
        database = uriOf(address);
    }

    PGSimpleDataSource connections(DatabaseAddress address) {
        var source = address.writerConnections();
        source.setUrl("jdbc:postgresql://127.0.0.1:" + door.getLocalPort() + database.getPath());
        return source;
    }

    /** Breaks the line after {@code bytes} more to the server. */
    void cutWhenSent(long bytes) {
        sendable.set(bytes);
    }

    /** Breaks the line after {@code bytes} more from the server. */
    void cutWhenAnswered(long bytes) {
        answerable.set(bytes);
    }

    /** Lets no connection through any more. */
    void die() {
        isDead = true;
        breakAll();
    }

    void mend() {
        isDead = false;
        sendable.set(WHOLE);
        answerable.set(WHOLE);
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                if (isDead) {
                    client.close();
                    continue;
                }
                join(client);
            } catch (IOException closed) {
                breakAll();
            }
        }
    }

    private void join(Socket client) {
        try {
            var server = new Socket(database.getHost(), database.getPort());
            sockets.add(client);
            sockets.add(server);
            Thread.ofVirtual().start(() -> carry(client, server, sendable));
            Thread.ofVirtual().start(() -> carry(server, client, answerable));
        } catch (IOException serverIsDown) {
            close(client);
        }
    }

    private void carry(Socket from, Socket to, AtomicLong left) {
        var buffer = new byte[8_192];
        try {
            for (int read = from.getInputStream().read(buffer);
                    read >= 0;
                    read = from.getInputStream().read(buffer)) {
                int length = read;
                long before = left.getAndUpdate(bytes -> bytes == WHOLE ? WHOLE : Math.max(0, bytes - length));
                to.getOutputStream().write(buffer, 0, (int) Math.min(before, read));
                if (before <= read) {
                    left.set(WHOLE);
                    break;
                }
            }
        } catch (IOException broken) {
            left.compareAndSet(0, WHOLE);
        }
        close(from);
        close(to);
    }

    private void breakAll() {
        sockets.forEach(CutLine::close);
        sockets.clear();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        breakAll();
    }
}
