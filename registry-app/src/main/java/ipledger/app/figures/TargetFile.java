package ipledger.app.figures;

import ipledger.app.figures.Target.Direction;
import ipledger.event.AssetKind;
import ipledger.figure.Dimension;
import ipledger.figure.Figure;
import ipledger.figure.Figures;
import ipledger.figure.Fraction;
import ipledger.figure.PartyTraits;
import ipledger.party.EnterpriseSize;
import ipledger.party.PartyKind;
import ipledger.word.Codes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** 目标文件. The targets of one policy, read strictly: what is wrong is told with file and line, and nothing is guessed. */
public record TargetFile(String policy, String title, String english, List<Target> targets) {
    private static final Set<String> FILE_FIELDS = Set.of("policy", "title", "english", "targets");
    private static final Set<String> TRENDS = Set.of("rising", "falling");
    private static final Set<String> TARGET_FIELDS = Set.of(
            "what", "english", "figure", "filter", "from", "by", "at-least", "at-most", "trend", "reference", "source");

    public TargetFile {
        targets = List.copyOf(targets);
    }

    /** 目标文件有误. Names file and line. */
    public static final class Wrong extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        Wrong(Path file, int line, String why) {
            super(file.getFileName() + ":" + line + ": " + why);
        }
    }

    /** Every file of a folder, in the order of their names; none where there is no such folder. */
    public static List<TargetFile> all(Path folder) {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(TargetFile::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + folder, unreadable);
        }
    }

    /**
     * Reads one file.
     *
     * @throws Wrong where it names a figure, a dimension or a value that there is none of, or cannot be read
     */
    public static TargetFile of(Path file) {
        try (var text = Files.newBufferedReader(file)) {
            var root = new Yaml(new LoaderOptions()).compose(text);
            if (root == null) throw new Wrong(file, 1, "the file is empty");
            return new Reading(file).file(root);
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark();
            throw new Wrong(file, mark == null ? 1 : mark.getLine() + 1, "not YAML: " + broken.getProblem());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    private record Reading(Path file) {
        TargetFile file(Node root) {
            var fields = fields(root, FILE_FIELDS);
            var policy = text(root, fields, "policy");
            var list = fields.get("targets");
            if (!(list instanceof SequenceNode targets)) throw wrong(root, "targets: a list is wanted");
            var read = new ArrayList<Target>();
            for (var node : targets.getValue()) read.add(target(policy, node));
            return new TargetFile(policy, text(root, fields, "title"), text(root, fields, "english"), read);
        }

        private Target target(String policy, Node node) {
            var fields = fields(node, TARGET_FIELDS);
            var name = text(node, fields, "figure");
            var figure = Figures.named(name)
                    .orElseThrow(() -> wrong(at(node, fields, "figure"), "there is no figure " + name));
            if (Stream.of("at-least", "at-most", "trend")
                            .filter(fields::containsKey)
                            .count()
                    != 1) throw wrong(node, "one of at-least, at-most and trend is wanted");
            if (fields.containsKey("trend") && !TRENDS.contains(text(node, fields, "trend")))
                throw wrong(at(node, fields, "trend"), "trend: rising or falling is wanted");
            var from = day(node, fields, "from");
            var by = day(node, fields, "by");
            if (by.isBefore(from)) throw wrong(at(node, fields, "by"), "by " + by + " is before from " + from);
            return new Target(
                    policy,
                    text(node, fields, "what"),
                    text(node, fields, "english"),
                    figure,
                    Optional.ofNullable(fields.get("filter")).map(filter -> filter(figure, filter)),
                    from,
                    by,
                    Stream.of("at-least", "at-most")
                            .filter(fields::containsKey)
                            .map(goal -> number(goal, at(node, fields, goal), text(node, fields, goal)))
                            .findFirst(),
                    fields.containsKey("at-most")
                                    || (fields.containsKey("trend")
                                            && text(node, fields, "trend").equals("falling"))
                            ? Direction.FALLING
                            : Direction.RISING,
                    Optional.ofNullable(fields.get("reference"))
                            .map(this::reference)
                            .orElse(Map.of()),
                    text(node, fields, "source"));
        }

        private Map.Entry<Dimension, String> filter(Figure figure, Node node) {
            if (!(node instanceof MappingNode mapping) || mapping.getValue().size() != 1)
                throw wrong(node, "filter: one dimension and its value are wanted");
            var pair = mapping.getValue().getFirst();
            var name = scalar(pair.getKeyNode());
            var value = scalar(pair.getValueNode());
            var dimension = Dimension.of(name)
                    .filter(figure.dimensions()::contains)
                    .orElseThrow(() -> wrong(pair.getKeyNode(), figure.name() + " has no dimension " + name));
            if (!isValue(dimension, value))
                throw wrong(pair.getValueNode(), "no " + name + " is called " + value + ": the filter matches nothing");
            return Map.entry(dimension, value);
        }

        private static boolean isValue(Dimension dimension, String value) {
            return switch (dimension) {
                case KIND ->
                    Arrays.stream(AssetKind.values())
                            .anyMatch(kind -> kind.text().equals(value));
                case HOLDER_TYPE, COUNTERPARTY_TYPE ->
                    Arrays.stream(PartyKind.values())
                            .anyMatch(kind -> PartyTraits.text(kind).equals(value));
                case HOLDER_SIZE ->
                    Arrays.stream(EnterpriseSize.values())
                            .anyMatch(size -> Codes.text(size).equals(value));
                case INSIDE, COUNTERPARTY_INSIDE -> value.equals("inside") || value.equals("outside");
                case COUNTY -> Divisions.isOfTheCity(value);
                case INDUSTRY -> value.matches("[A-T]");
                case INDUSTRY_DIVISION -> value.matches("[A-T]\\d{2}");
                case LEADING_INDUSTRY ->
                    Set.of("equipment", "chemicals", "minerals", "energy", "biomedicine", "farm-products")
                            .contains(value);
                case RELATION -> value.equals(Dimension.RELATED) || value.equals(Dimension.UNRELATED);
                case YEAR, QUARTER, MONTH, PLAN, BANK, DUE_YEAR, DEED, AFTER_GRANT -> false;
            };
        }

        private LocalDate day(Node node, Map<String, Node> fields, String name) {
            var text = text(node, fields, name);
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException noDay) {
                throw wrong(at(node, fields, name), name + ": no day " + text);
            }
        }

        private Map<String, String> reference(Node node) {
            if (!(node instanceof MappingNode mapping)) throw wrong(node, "reference: years and values are wanted");
            var values = new LinkedHashMap<String, String>();
            for (var pair : mapping.getValue()) {
                var year = scalar(pair.getKeyNode());
                if (!year.matches("\\d{4}")) throw wrong(pair.getKeyNode(), "reference: no year " + year);
                var value = scalar(pair.getValueNode());
                number("reference", pair.getValueNode(), value);
                values.put(year, value);
            }
            return values;
        }

        private Fraction number(String field, Node node, String text) {
            if (!text.matches("\\d{1,18}(\\.\\d{1,6})?")) throw wrong(node, field + ": no number " + text);
            return Fraction.of(new BigDecimal(text));
        }

        private Map<String, Node> fields(Node node, Set<String> known) {
            if (!(node instanceof MappingNode mapping)) throw wrong(node, "fields are wanted: " + known);
            var fields = new LinkedHashMap<String, Node>();
            for (var pair : mapping.getValue()) {
                var name = scalar(pair.getKeyNode());
                if (!known.contains(name)) throw wrong(pair.getKeyNode(), "unknown field " + name);
                if (fields.put(name, pair.getValueNode()) != null)
                    throw wrong(pair.getKeyNode(), "the field " + name + " stands twice");
            }
            return fields;
        }

        private String text(Node node, Map<String, Node> fields, String name) {
            return scalar(at(node, fields, name));
        }

        private Node at(Node node, Map<String, Node> fields, String name) {
            var field = fields.get(name);
            if (field == null) throw wrong(node, "the field " + name + " is missing");
            return field;
        }

        private String scalar(Node node) {
            if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank())
                return scalar.getValue().strip();
            throw wrong(node, "a value is wanted");
        }

        private Wrong wrong(Node node, String why) {
            return new Wrong(file, node.getStartMark().getLine() + 1, why);
        }
    }
}
