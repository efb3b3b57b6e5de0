package ipledger.bench;

import ipledger.app.ledger.axon.CommandDesk;
import java.time.Duration;
import java.util.List;

/** 长历史. The same command on an asset with ten events and on one with ten thousand. */
final class LongHistory {
    private static final int LONG = 10_000;

    private LongHistory() {}

    static void run(Options options) throws Exception {
        Bench.announce("long histories", Race.estimate(options, 2, 1) + 60);
        try (var ground = Ground.prepared(options);
                var register =
                        new Register(ground.register("ours"), ground.path().resolve("ours"), 100)) {
            register.stopReadModels();
            var patents = new Patents(3);
            register.grant(patents);
            var desk = register.part(CommandDesk.class);
            for (int i = 0; i < LONG; i++) desk.send(patents.change(1), Register.CLERK);
            new Race(options, "commands", List.of(on(desk, patents, 0), on(desk, patents, 1))).run(List.of(1));
        }
    }

    private static Rival on(CommandDesk desk, Patents patents, int place) {
        return new Rival() {
            @Override
            public String name() {
                return place == 0 ? "from one event on" : "from " + LONG + " events on";
            }

            @Override
            public long work(int callers, Duration time) throws Exception {
                return Race.loop(1, time, (caller, of) -> {
                    desk.send(patents.change(place), Register.CLERK);
                    return 1;
                });
            }
        };
    }
}
