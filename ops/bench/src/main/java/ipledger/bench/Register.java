package ipledger.bench;

import ipledger.app.IpLedger;
import ipledger.app.database.DatabaseAddress;
import ipledger.app.ledger.axon.CommandDesk;
import ipledger.app.ledger.axon.CommandOrigin;
import ipledger.app.projections.ReadModels;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** 被测系统. The register as it is served, in this process. */
final class Register implements AutoCloseable {
    static final CommandOrigin CLERK = CommandOrigin.of("clerk-1", "clerk", "api");

    private final ConfigurableApplicationContext context;

    Register(DatabaseAddress database, Path data, int remembered) {
        var application = new SpringApplication(IpLedger.class);
        application.setBannerMode(Banner.Mode.OFF);
        context = application.run(
                "--ipledger.data=" + data,
                "--ipledger.database.url=" + database.url(),
                "--ipledger.database.owner.user=" + database.owner().user(),
                "--ipledger.database.owner.password=" + database.owner().password(),
                "--ipledger.database.app.user=" + database.app().user(),
                "--ipledger.database.app.password=" + database.app().password(),
                "--ipledger.ledger.remembered=" + remembered,
                "--server.tomcat.max-connections=1000",
                "--server.tomcat.max-keep-alive-requests=-1",
                "--server.port=0");
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    int port() {
        var server = ((WebServerApplicationContext) context).getWebServer();
        if (server == null) throw new IllegalStateException("no web server");
        return server.getPort();
    }

    /** Commands alone: the rivals keep no read models. */
    void stopReadModels() {
        part(ReadModels.class).stop();
    }

    void grant(Patents patents) {
        IntStream.range(0, patents.count())
                .parallel()
                .forEach(place -> part(CommandDesk.class).send(patents.grant(place), CLERK));
    }

    Rival commands(Patents patents) {
        var desk = part(CommandDesk.class);
        return new Rival() {
            @Override
            public String name() {
                return "IP Ledger";
            }

            @Override
            public long work(int callers, Duration time) throws Exception {
                return Race.loop(callers, time, (caller, of) -> {
                    desk.send(patents.change(patents.turn(caller, of)), CLERK);
                    return 1;
                });
            }
        };
    }

    @Override
    public void close() {
        context.close();
    }
}
