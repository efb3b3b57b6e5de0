package ipledger.app.database;

import com.zaxxer.hikari.HikariDataSource;
import ipledger.app.database.DatabaseAddress.Pool;
import ipledger.app.database.EmbeddedDatabase.Durability;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * 数据库装配. The data folder, the database server if it is ours, and connections as the application's role to a migrated
 * database. The one {@link DataSource} that others are given is for reading and for read models; the ledger's is its own.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {
    @Bean
    DataFolder dataFolder(@Value("${ipledger.data}") Path folder) {
        return DataFolder.take(folder);
    }

    @Bean
    RunningDatabase runningDatabase(DatabaseProperties properties, DataFolder folder) {
        var database = properties
                .address()
                .map(RunningDatabase::elsewhere)
                .orElseGet(() -> RunningDatabase.ours(EmbeddedDatabase.start(folder, Durability.ON_DISK)));
        try {
            if (properties.requireDurable()) {
                DurabilityCheck.ensure(database.address().appConnections());
            }
            Schemas.migrate(database.address());
            return database;
        } catch (RuntimeException unusable) {
            database.close();
            throw unusable;
        }
    }

    @Bean
    HikariDataSource dataSource(RunningDatabase database, DatabaseProperties properties) {
        return database.address().appPool(new Pool("read", properties.readConnections()));
    }

    @Bean
    CheckedTransactions transactionManager(DataSource dataSource) {
        return new CheckedTransactions(dataSource);
    }
}
