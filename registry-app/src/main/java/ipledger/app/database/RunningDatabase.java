package ipledger.app.database;

/** 运行中的数据库. A migrated database that answers; closing it stops the server if it is our own. */
public final class RunningDatabase implements AutoCloseable {
    private final DatabaseAddress address;
    private final Runnable stop;

    private RunningDatabase(DatabaseAddress address, Runnable stop) {
        this.address = address;
        this.stop = stop;
    }

    /** A server of our own, stopped with it. */
    public static RunningDatabase ours(EmbeddedDatabase server) {
        return new RunningDatabase(server.address(), server::close);
    }

    /** A database that somebody else runs. */
    public static RunningDatabase elsewhere(DatabaseAddress address) {
        return new RunningDatabase(address, () -> {});
    }

    public DatabaseAddress address() {
        return address;
    }

    @Override
    public void close() {
        stop.run();
    }
}
