package ipledger.app.rest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * 案例步骤. The steps of a worked case, read from its text: a block {@code http} is a request, the block {@code json} after it
 * begins with the status and holds the essential parts of the answer.
 */
final class CaseSteps {
    private static final Pattern BLOCK =
            Pattern.compile("^```(http|json)([^\\n]*)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private CaseSteps() {}

    /**
     * 步骤. One request and what is expected of its answer.
     *
     * @param officers who asks; two where the second approves what the first proposed; one empty name for the public
     * @param at the time of the step, where the clock moves
     * @param remember by what name the time of the step is referred to later
     */
    record Step(
            int line,
            String method,
            String path,
            List<String> officers,
            Optional<String> at,
            Optional<String> remember,
            String body,
            int status,
            Optional<String> answer) {}

    static List<Step> in(String text) {
        var steps = new ArrayList<Step>();
        var blocks = BLOCK.matcher(text);
        while (blocks.find()) {
            if (blocks.group(1).equals("http")) {
                steps.add(request(text, blocks));
            } else {
                var info = blocks.group(2).strip();
                if (info.isEmpty())
                    throw new IllegalArgumentException("an answer without its status: " + blocks.group());
                var last = steps.removeLast();
                var content = blocks.group(3).strip();
                steps.add(new Step(
                        last.line(),
                        last.method(),
                        last.path(),
                        last.officers(),
                        last.at(),
                        last.remember(),
                        last.body(),
                        Integer.parseInt(info),
                        content.isEmpty() ? Optional.empty() : Optional.of(content)));
            }
        }
        return List.copyOf(steps);
    }

    private static Step request(String text, Matcher block) {
        var parts = block.group(3).split("\\n\\n", 2);
        var head = parts[0].lines().toList();
        var line = head.getFirst().split(" ", 2);
        return new Step(
                (int) text.substring(0, block.start()).lines().count() + 1,
                line[0],
                line[1].strip(),
                header(head, "Officer")
                        .map(names -> Arrays.stream(names.split("→", -1))
                                .map(String::strip)
                                .toList())
                        .orElse(List.of("")),
                header(head, "At"),
                header(head, "Remember"),
                parts.length == 2 ? parts[1].strip() : "{}",
                200,
                Optional.empty());
    }

    private static Optional<String> header(List<String> head, String name) {
        return head.stream()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst();
    }

    /**
     * What of {@code expected} is not in {@code actual}: an object needs its members, a list its members in their order with
     * any others between; an empty list is empty; {@code "*"} is anything.
     */
    static List<String> missing(JsonNode expected, JsonNode actual, String at) {
        if (expected.isString() && expected.stringValue().equals("*"))
            return actual.isMissingNode() ? List.of(at + ": nothing") : List.of();
        if (expected.isObject() && actual.isObject())
            return expected.propertyStream()
                    .flatMap(member ->
                            missing(member.getValue(), actual.path(member.getKey()), at + "/" + member.getKey())
                                    .stream())
                    .toList();
        if (expected.isArray() && actual.isArray() && !expected.isEmpty()) {
            int next = 0;
            for (var member : expected) {
                while (next < actual.size()
                        && !missing(member, actual.get(next), at).isEmpty()) next++;
                if (next == actual.size()) return List.of(at + ": no " + member);
                next++;
            }
            return List.of();
        }
        return expected.equals(actual) ? List.of() : List.of(at + ": " + expected + " is " + actual);
    }
}
