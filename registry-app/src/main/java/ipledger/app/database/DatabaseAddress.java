package ipledger.app.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * 数据库地址. A PostgreSQL database and its two roles: the owner, who makes tables and is used for nothing else, and the
 * application's, which may read and add to the ledger but never change it.
 */
public record DatabaseAddress(String url, Login owner, Login app) {
    private static final int DEAD_LINE_SECONDS = 120;
    private static final int ACQUIRE_TIMEOUT_MILLIS = 10_000;

    /** 登录. A role with its password, which is never printed. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }

    /** 连接池. What a pool is called in metrics and logs, and how many connections it may hold. */
    public record Pool(String name, int connections) {}

    /** Connections as the owner, one by one: for migrations only. */
    public PGSimpleDataSource ownerConnections() {
        return connections(owner);
    }

    /** Connections as the application's role, one by one. */
    public PGSimpleDataSource appConnections() {
        return connections(app);
    }

    /**
     * Connections as the application's role for the one who writes the ledger. The limit is for a line that went dead
     * without a word; it is far above what any statement takes, and whoever meets it asks what became of the statement.
     */
    public PGSimpleDataSource writerConnections() {
        var source = connections(app);
        source.setApplicationName("ipledger-writer");
        source.setSocketTimeout(DEAD_LINE_SECONDS);
        return source;
    }

    /** A pool of connections as the application's role; the caller closes it. */
    public HikariDataSource appPool(Pool pool) {
        var config = new HikariConfig();
        config.setPoolName(pool.name());
        config.setDataSource(connections(app));
        config.setMaximumPoolSize(pool.connections());
        config.setMinimumIdle(1);
        config.setConnectionTimeout(ACQUIRE_TIMEOUT_MILLIS);
        return new HikariDataSource(config);
    }

    private PGSimpleDataSource connections(Login login) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(login.user());
        source.setPassword(login.password());
        source.setApplicationName("ipledger");
        source.setTcpKeepAlive(true);
        return source;
    }
}
