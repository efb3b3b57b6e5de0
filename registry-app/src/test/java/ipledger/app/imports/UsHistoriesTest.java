package ipledger.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.asset.Asset;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.NumberType;
import ipledger.identifier.Office;
import ipledger.party.NameKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 独立核对. The register beside a plain reading of the raw files by a program that shares no code with the importer
 * ({@code src/test/python/us_histories.py}).
 */
@DisplayName(
        "Owner, open security interests and status of every United States history equal a plain reading of the files")
@EnabledIf("ipledger.app.imports.WholeSetsTest#areAtHand")
class UsHistoriesTest {
    /** More than the files hold, so that every history is compared and not the longest alone. */
    private static final int ALL = 100_000;

    private static final Pattern EXPLAINED = Pattern.compile("^\\| `([^`]+)`", Pattern.MULTILINE);

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void every_difference_is_explained_and_every_explanation_is_needed() throws IOException {
        var bench = new ImportBench();
        for (var file : WholeSetsTest.FILES)
            if (file.startsWith("us-a")) bench.take(WholeSetsTest.data().resolve(file));
        var differing = new TreeSet<String>();
        var report = new ArrayList<String>();
        var plain = plainReading();
        for (var line : plain) {
            var number = number(line.path("application").asString());
            var asset = bench.history(number.toString()).latest();
            var difference = difference(line, asset);
            if (difference.isEmpty()) continue;
            differing.add(number.toString());
            report.add(number + " " + difference);
        }
        report.forEach(System.out::println);
        System.out.println(plain.size() + " histories compared, " + differing.size() + " differ");
        assertThat(plain).hasSizeGreaterThan(3_000);
        assertThat(differing).isEqualTo(explained());
    }

    private static AssetNumber number(String application) {
        return application.startsWith("PCT")
                ? AssetNumber.of(Office.WO, NumberType.PATENT_APPLICATION, application)
                : AssetNumber.of(Office.US, NumberType.PATENT_APPLICATION, application);
    }

    private static String difference(JsonNode plain, Asset asset) {
        var said = new StringBuilder();
        compare(said, "owners", keys(texts(plain.path("owners"))), keys(names(asset)));
        compare(
                said,
                "open",
                new TreeSet<>(texts(plain.path("open"))),
                asset.pledges().inForce().stream()
                        .map(pledge -> pledge.dealing().toString())
                        .collect(Collectors.toCollection(TreeSet::new)));
        compare(
                said,
                "status",
                new TreeSet<>(Set.of(plain.path("status").asString())),
                new TreeSet<>(Set.of(asset.right().status().name())));
        return said.toString();
    }

    private static void compare(StringBuilder said, String what, Set<String> files, Set<String> register) {
        if (!files.equals(register)) said.append(what + ": files " + files + " register " + register + "; ");
    }

    private static List<String> names(Asset asset) {
        return asset.holders().stream().map(party -> party.name()).toList();
    }

    private static Set<String> keys(List<String> names) {
        return names.stream().map(name -> NameKey.of(name).value()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> texts(JsonNode list) {
        return list.values().stream().map(JsonNode::asString).toList();
    }

    private static List<JsonNode> plainReading() throws IOException {
        var program = ImportBench.root().resolve("registry-app/src/test/python/us_histories.py");
        var process = new ProcessBuilder(
                        "python3", program.toString(), WholeSetsTest.data().toString(), Integer.toString(ALL))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            return out.lines().map(line -> JSON.readTree(line)).toList();
        }
    }

    private static Set<String> explained() {
        Path document = ImportBench.root().resolve("ops/docs/us-histories-compared.md");
        try {
            return EXPLAINED
                    .matcher(Files.readString(document))
                    .results()
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
