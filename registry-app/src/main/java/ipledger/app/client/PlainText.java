package ipledger.app.client;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** 可读形式. Answers as a person reads them on a terminal. */
public final class PlainText {

    private PlainText() {}

    /** The bank's answer: first the word, then what it rests on. */
    public static void status(JsonNode report, Console console) {
        var out = console.out();
        for (var answer : report.path("answers")) {
            out.println();
            out.println(text(answer, "asked") + "  " + word(text(answer, "answer"), console));
            if (answer.has("asset")) {
                out.println("  " + text(answer, "asset") + "  " + text(answer, "title"));
                line(
                        console,
                        "状态",
                        "right",
                        console.word("RightStatus", text(answer, "status")) + until(answer, console));
            }
            var holders = answer.path("holders").path("holdings");
            if (!holders.isEmpty())
                line(
                        console,
                        "权利人",
                        "holders",
                        join(holders, one -> name(one.path("holder")) + " " + text(one, "share")));
            for (var pledge : answer.path("pledges")) line(console, "质押", "pledge", pledge(pledge, console));
            for (var licence : answer.path("licences")) line(console, "许可", "licence", licence(licence, console));
            if (answer.has("freeze")) line(console, "保全", "freeze", freeze(answer.path("freeze"), console));
            for (var waiting : answer.path("waitingFreezes"))
                line(console, "轮候保全", "waiting freeze", freeze(waiting, console));
            for (var finding : answer.path("findings"))
                line(console, "疑点", "finding", text(finding, "rule") + " " + text(finding, "message"));
            for (var notice : answer.path("notices")) line(console, "提示", "notice", text(notice, "message"));
            if (answer.has("reason")) line(console, "原因", "reason", text(answer.path("reason"), "message"));
        }
        out.println();
        for (var notice : report.path("notices")) out.println("* " + text(notice, "message"));
        for (var source : report.path("sources"))
            out.println("* %s (%s): %s .. %s%s"
                    .formatted(
                            text(source, "source"),
                            text(source, "office"),
                            text(source, "from"),
                            text(source, "until"),
                            source.path("holes").isEmpty()
                                    ? ""
                                    : console.say("，缺 ", ", missing ")
                                            + join(
                                                    source.path("holes"),
                                                    hole -> text(hole, "from") + ".." + text(hole, "until"))));
        out.println(console.say("截至账本位置 ", "true at ledger position ")
                + text(report, "ledgerPosition")
                + console.say("，查询日 ", ", on ")
                + text(report, "on"));
    }

    /** The auditor's list: one entry, its basis and its hash. */
    public static void history(List<JsonNode> events, Console console) {
        for (var event : events) {
            var provenance = event.path("provenance");
            console.out()
                    .println("%6s #%-3s %s  %s (%s)%s"
                            .formatted(
                                    text(event, "position"),
                                    text(event, "sequence"),
                                    text(event, "effectiveOn"),
                                    text(event, "name"),
                                    text(event, "type"),
                                    event.path("voided").asBoolean(false) ? console.say(" 已作废", " VOIDED") : ""));
            console.out()
                    .println("         %s %s (%s, %s)"
                            .formatted(
                                    text(event, "recordedAt"),
                                    text(event, "who"),
                                    text(event, "role"),
                                    text(event, "channel")));
            if (event.has("proposer"))
                line(console, "提请", "proposed by", text(event, "proposer") + " (" + text(event, "proposal") + ")");
            if (provenance.has("record"))
                line(
                        console,
                        "来源",
                        "source",
                        text(provenance.path("record"), "source") + " " + text(provenance.path("record"), "recordId"));
            if (provenance.has("officeNumber")) line(console, "文号", "office no.", text(provenance, "officeNumber"));
            for (var document : provenance.path("documents"))
                line(console, "材料", "document", text(document, "name") + " sha256 " + text(document, "sha256"));
            if (provenance.has("note")) line(console, "备注", "note", text(provenance, "note"));
            line(console, "叶哈希", "leaf hash", text(event, "leafHash"));
        }
    }

    /** The clerk's list: whom to tell of what, and how it was done where it was. */
    public static void notices(List<JsonNode> notices, Console console) {
        for (var notice : notices) {
            var told = notice.path("notification");
            var given = notice.path("given");
            console.out()
                    .println("%s %s#%s  %s → %s %s%s (%s)%s"
                            .formatted(
                                    text(told, "on"),
                                    notice.has("asset") ? text(notice, "asset") + " " : "",
                                    text(notice, "sequence"),
                                    console.word("NotificationEvent.Matter", text(told, "matter")),
                                    console.word("NotificationEvent.Capacity", text(told, "capacity")),
                                    name(told.path("to")),
                                    told.has("dealing") ? " " + text(told, "dealing") : "",
                                    console.word("NotificationEvent.Authority", text(told, "authority")),
                                    given.isObject()
                                            ? console.say("，已通知 ", ", told ") + text(given, "on") + " "
                                                    + console.word("NotificationEvent.Means", text(given, "means"))
                                            : ""));
        }
        console.out().println(console.say("共 ", "in all ") + notices.size());
    }

    /** The asset as it stands, in short. */
    public static void extract(JsonNode extract, Console console) {
        var asset = extract.path("asset");
        console.out().println();
        console.out()
                .println(console.say("登记簿副本 ", "extract ") + text(asset, "number") + "  " + text(asset, "invention")
                        + console.say("，生效日 ", ", effective on ") + text(extract, "effectiveOn")
                        + (extract.has("knownAt")
                                ? console.say("，已知至 ", ", known at ") + text(extract, "knownAt")
                                : ""));
        line(console, "状态", "right", console.word("RightStatus", text(extract, "status")));
        line(
                console,
                "权利人",
                "holders",
                join(
                        asset.path("title").path("holders").path("holdings"),
                        one -> name(one.path("holder")) + " " + text(one, "share")));
        for (var pledge : asset.path("pledges").path("all"))
            line(
                    console,
                    "质押",
                    "pledge",
                    console.word("Pledge.Stage", text(pledge, "stage")) + " " + text(pledge, "dealing") + " "
                            + join(pledge.path("terms").path("pledgees"), PlainText::name));
        for (var licence : asset.path("licences").path("all"))
            line(console, "许可", "licence", licence(licence, console));
        for (var finding : extract.path("findings"))
            line(console, "疑点", "finding", text(finding, "rule") + " " + text(finding, "message"));
        line(console, "账本位置", "position", text(extract, "ledgerPosition"));
    }

    private static String word(String answer, Console console) {
        return switch (answer) {
            case "PLEDGED" -> console.say("已质押", "PLEDGED");
            case "PLEDGE_FILED" -> console.say("已申请出质登记（尚未登记）", "PLEDGE FILED, not registered");
            case "PLEDGE_AGREED" -> console.say("已约定质押（尚未登记）", "PLEDGE AGREED, not registered");
            case "NOT_PLEDGED" -> console.say("未质押（以本登记簿所知为限）", "NOT PLEDGED, as far as this register has been told");
            case "UNKNOWN_HERE" -> console.say("本登记簿无此编号", "UNKNOWN HERE");
            case "UNKNOWN_SINCE" -> console.say("自某位置起不明", "UNKNOWN SINCE a position");
            case "AMBIGUOUS" -> console.say("编号有歧义", "AMBIGUOUS");
            case "MALFORMED" -> console.say("编号有误", "MALFORMED");
            default -> answer;
        };
    }

    private static String until(JsonNode answer, Console console) {
        if (!answer.has("lastDay")) return "";
        return console.say("，届满日 ", ", last day ")
                + text(answer, "lastDay")
                + console.say("，剩余天数 ", ", days left ")
                + text(answer, "remainingDays");
    }

    private static String pledge(JsonNode pledge, Console console) {
        var rank = pledge.has("rank") ? console.say("第", "rank ") + text(pledge, "rank") + console.say("顺位 ", " ") : "";
        return "%s %s%s %s %s %s"
                .formatted(
                        console.word("Pledge.Stage", text(pledge, "stage")),
                        rank,
                        text(pledge, "dealing"),
                        join(pledge.path("pledgees"), PlainText::name),
                        pledge.has("amount")
                                ? text(pledge, "amount")
                                : console.say("（来源未载金额）", "(the source gives no amount)"),
                        pledge.has("dueOn") ? console.say("债务到期 ", "due ") + text(pledge, "dueOn") : "");
    }

    private static String licence(JsonNode licence, Console console) {
        return text(licence, "dealing") + " "
                + console.word("LicenceEvent.LicenceKind", text(licence.path("terms"), "kind"));
    }

    private static String freeze(JsonNode freeze, Console console) {
        var order = freeze.path("freeze");
        return "%s %s %s %s .. %s"
                .formatted(
                        console.word("PreservationEvent.FreezeGround", text(order, "ground")),
                        text(order, "order"),
                        text(order, "court"),
                        text(freeze, "from"),
                        text(freeze, "lastDay"));
    }

    private static String name(JsonNode party) {
        return text(party, "name");
    }

    private static void line(Console console, String chinese, String english, String text) {
        console.out().println("  " + console.say(chinese, english) + ": " + text);
    }

    private static String join(JsonNode list, java.util.function.Function<JsonNode, String> of) {
        return StreamSupport.stream(list.spliterator(), false).map(of).collect(Collectors.joining("; "));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
