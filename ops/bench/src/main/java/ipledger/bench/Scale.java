package ipledger.bench;

/** 规模. Figures and rebuilds over one city, which at two million assets takes longer to fill than all else. */
final class Scale {
    private Scale() {}

    static void run(Options options) throws Exception {
        int assets = options.whole("assets", Cities.ASSETS);
        Bench.announce("figures and rebuilds over " + assets + " assets", Cities.seconds(assets) * 2);
        try (var ground = Ground.prepared(options)) {
            var address = ground.register("ours");
            try (var register = Cities.filled(ground, address, assets)) {
                FigureTimes.table(register, address);
                RebuildTimes.table(register, address);
            }
        }
    }
}
