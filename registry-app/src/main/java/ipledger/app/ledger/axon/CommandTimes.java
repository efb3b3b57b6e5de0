package ipledger.app.ledger.axon;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.monitoring.MessageMonitor;

/**
 * 命令计时. How many commands of each kind end how, and how long they take until their events are on disk. Axon's own
 * monitors look up their meters by tags for every command, which was a fifth of the samples in callers' threads.
 */
final class CommandTimes implements MessageMonitor<CommandMessage<?>> {
    private final MeterRegistry meters;

    private final ClassValue<Times> times = new ClassValue<>() {
        @Override
        protected Times computeValue(Class<?> command) {
            return new Times(timer(command, "done"), timer(command, "failed"));
        }
    };

    /** 用时. Of the commands of one kind. */
    private record Times(Timer done, Timer failed) {}

    CommandTimes(MeterRegistry meters) {
        this.meters = meters;
    }

    private Timer timer(Class<?> command, String outcome) {
        return Timer.builder("ipledger.command")
                .description("commands from their arrival until their events are on disk, or until they are refused")
                .tag("command", command.getSimpleName())
                .tag("outcome", outcome)
                .register(meters);
    }

    @Override
    public MonitorCallback onMessageIngested(CommandMessage<?> command) {
        var own = times.get(command.getPayloadType());
        long began = System.nanoTime();
        return new MonitorCallback() {
            @Override
            public void reportSuccess() {
                own.done.record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
            }

            @Override
            public void reportFailure(Throwable cause) {
                own.failed.record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
            }

            @Override
            public void reportIgnored() {
                reportSuccess();
            }
        };
    }
}
