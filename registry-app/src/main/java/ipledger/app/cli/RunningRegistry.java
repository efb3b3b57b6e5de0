package ipledger.app.cli;

import ipledger.app.IpLedger;
import ipledger.app.client.Exit;
import ipledger.app.figures.TargetFile;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.springframework.beans.BeansException;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** 运行中的登记系统. The registry in this process; the only class here that knows the framework. */
final class RunningRegistry implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final int port;

    private RunningRegistry(ConfigurableApplicationContext context, int port) {
        this.context = context;
        this.port = port;
    }

    static RunningRegistry start(Path data, int port) {
        var application = new SpringApplication(IpLedger.class);
        application.setBannerMode(Banner.Mode.OFF);
        var context = run(application, data, port);
        var server = ((WebServerApplicationContext) context).getWebServer();
        if (server == null) throw new IllegalStateException("the registry came up without a web server");
        return new RunningRegistry(context, server.getPort());
    }

    /** What is wrong in a file that the register reads at its start is told as such, with file and line. */
    private static ConfigurableApplicationContext run(SpringApplication application, Path data, int port) {
        try {
            return application.run("--ipledger.data=" + data, "--server.port=" + port);
        } catch (BeansException failed) {
            if (failed.getMostSpecificCause() instanceof TargetFile.Wrong wrong)
                throw new Exit.Stop(Exit.MISUSED, String.valueOf(wrong.getMessage()));
            throw failed;
        }
    }

    String url() {
        return "http://localhost:" + port;
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** Returns when the registry is stopped. */
    void awaitEnd() throws InterruptedException {
        var ended = new CountDownLatch(1);
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) ended.countDown();
        });
        ended.await();
    }

    @Override
    public void close() {
        context.close();
    }
}
