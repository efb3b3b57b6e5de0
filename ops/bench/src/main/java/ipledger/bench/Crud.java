package ipledger.bench;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import javax.sql.DataSource;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** 对手二. JPA with Envers: what a team would have written that keeps rows and not events. No rule is asked here. */
final class Crud implements Rival, AutoCloseable {
    private final Patents patents;
    private final EntityManagerFactory factory;

    Crud(DataSource source, Patents patents) {
        this.patents = patents;
        factory = new HibernatePersistenceConfiguration("crud")
                .managedClass(CrudPatent.class)
                .property(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, source)
                .property(AvailableSettings.JAKARTA_HBM2DDL_DATABASE_ACTION, "create")
                .createEntityManagerFactory();
        for (int place = 0; place < patents.count(); place++) {
            var patent = new CrudPatent();
            patent.number = patents.number(place).toString();
            patent.title = "一种高温高压调节阀 " + place;
            patent.kind = "INVENTION_PATENT";
            patent.holder = patents.grant(place).title();
            patent.changedBy = "clerk-1";
            factory.runInTransaction(manager -> manager.persist(patent));
        }
    }

    @Override
    public String name() {
        return "JPA + Envers";
    }

    @Override
    public long work(int callers, Duration time) throws Exception {
        return Race.loop(callers, time, (caller, of) -> {
            int place = patents.turn(caller, of);
            var change = patents.change(place);
            factory.runInTransaction(manager -> {
                var patent =
                        manager.find(CrudPatent.class, patents.number(place).toString());
                patent.holder = change.after().name();
                patent.changedBy = "clerk-" + caller;
            });
            return 1;
        });
    }

    @Override
    public void close() {
        factory.close();
    }
}
