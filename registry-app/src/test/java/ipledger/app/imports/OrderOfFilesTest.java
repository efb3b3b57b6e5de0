package ipledger.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.asset.Asset;
import ipledger.identifier.AssetNumber;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@DisplayName("The order in which files are imported is of no consequence")
class OrderOfFilesTest {
    static final List<String> SEEDS = List.of(
            "us-application.jsonl",
            "us-assignment-search.xml",
            "us-assignment-center.jsonl",
            "us-trademark-status.xml",
            "us-trademark-assignments.json",
            "us-copyright-renewals.tsv");

    @Test
    void any_order_of_the_seeds_gives_the_same_assets() {
        assertThat(after(SEEDS.reversed())).isEqualTo(after(SEEDS)).hasSizeGreaterThan(20);
    }

    @Test
    @EnabledIf("ipledger.app.imports.WholeSetsTest#areAtHand")
    void nor_does_the_order_of_the_whole_sets_of_patents_and_marks() {
        var files = WholeSetsTest.FILES.stream()
                .filter(file -> !file.startsWith("us-copyright"))
                .toList();
        assertThat(afterWhole(files.reversed())).isEqualTo(afterWhole(files)).hasSizeGreaterThan(3_000);
    }

    private static Map<AssetNumber, Asset> afterWhole(List<String> files) {
        var bench = new ImportBench();
        for (var file : files) bench.take(WholeSetsTest.data().resolve(file));
        return latest(bench);
    }

    private static Map<AssetNumber, Asset> after(List<String> files) {
        var bench = new ImportBench();
        for (var file : files) bench.take(ImportBench.seed(file));
        return latest(bench);
    }

    static Map<AssetNumber, Asset> latest(ImportBench bench) {
        var assets = new TreeMap<AssetNumber, Asset>();
        for (var number : bench.assets())
            assets.put(number, bench.history(number.toString()).latest());
        return assets;
    }
}
