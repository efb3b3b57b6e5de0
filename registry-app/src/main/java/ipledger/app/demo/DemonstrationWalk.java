package ipledger.app.demo;

import ipledger.app.client.Console;
import ipledger.app.client.ExportCheck;
import ipledger.app.client.PlainText;
import ipledger.app.client.Registry;
import ipledger.app.ledger.export.Verification;
import ipledger.app.ledger.signing.Algorithms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** 示范问答. One question of each, with the answer as that person reads it; what a command would print is printed. */
final class DemonstrationWalk {
    private static final String EARLIER = "2026-06-05";
    private static final long LOOK_MILLIS = 200;
    private static final int MOST_LOOKS = 150;

    private final DemonstrationActs acts;
    private final Registry bank;
    private final Registry auditor;
    private final Console console;
    private final long position;

    DemonstrationWalk(DemonstrationActs acts, Registry bank, Registry auditor, Console console, long position) {
        this.acts = acts;
        this.bank = bank;
        this.auditor = auditor;
        this.console = console;
        this.position = position;
    }

    void all() {
        clerk();
        secondOfficer();
        bank();
        auditor();
        proof();
    }

    private void clerk() {
        heading("一、经办：找到资产；法律禁止的，当场说明条文", "1. The clerk: finds an asset, and is stopped where the law forbids");
        var found = acts.clerk().get("/api/v1/assets?query=" + Registry.segment("高温阀门") + "&atLeast=" + position);
        for (var line : found.path("lines"))
            console.out()
                    .println("  %s  %s  %s"
                            .formatted(
                                    line.path("number").asString(""),
                                    line.path("title").asString(""),
                                    line.path("holders").toString()));
        var refused = acts.forbidden();
        console.out()
                .println("  " + refused.status() + " "
                        + refused.body().path("title").asString(""));
        for (var violation : refused.body().path("violations"))
            console.out()
                    .println("  - %s  %s: %s"
                            .formatted(
                                    violation.path("rule").asString(""),
                                    violation.path("article").asString(""),
                                    violation.path("message").asString("")));
    }

    private void secondOfficer() {
        heading(
                "　　复核：质押由经办提请，另一人复核后方入账",
                "   The reviewer: a pledge is proposed by one officer and registered when another approves");
        for (var proposal : acts.approved()) {
            var one = acts.reviewer().get("/api/v1/approvals/" + proposal);
            console.out()
                    .println("  %s  %s  %s → %s  %s"
                            .formatted(
                                    one.path("act").asString(""),
                                    one.path("dealing").asString(""),
                                    one.path("proposer").asString(""),
                                    one.at("/decision/by").asString(""),
                                    one.path("state").asString("")));
        }
    }

    private void bank() {
        heading("二、银行：质押状态，含本登记簿不知道的编号", "2. The bank: pledge status, of numbers unknown here too");
        var report = bank.post(
                "/api/v1/pledge-status?atLeast=" + position,
                Map.of("numbers", List.of("ZL 202110512340.2", "US 8,789,601", "202110512341.7", "202110512340.9")));
        PlainText.status(report, console);
    }

    private void auditor() {
        heading("三、审计：全部记录，以及较早一日的状况", "3. The auditor: every entry, and the asset as it stood on an earlier day");
        var path = "/api/v1/assets/" + Registry.segment(DemonstrationActs.PATENT);
        var events = new ArrayList<JsonNode>();
        auditor.get(path + "/events?atLeast=" + position).path("events").forEach(events::add);
        PlainText.history(events, console);
        PlainText.extract(auditor.get(path), console);
        PlainText.extract(auditor.get(path + "?effectiveOn=" + EARLIER), console);
        var head = auditor.get("/api/v1/ledger/head");
        console.out()
                .println(console.say("账本 ", "ledger ") + head.path("ledger").asString("") + " @ "
                        + head.path("size").asString("") + "  "
                        + head.path("lastLeafHash").asString(""));
    }

    private void proof() {
        heading("四、审计：导出已质押的专利，离线核验", "4. The auditor: the pledged patent in a file, verified offline");
        awaitCheckpoint();
        try {
            var file = Files.createTempFile("ipledger-", ".export");
            try {
                auditor.download("/api/v1/assets/" + Registry.segment(DemonstrationActs.PATENT) + "/export", file);
                var keys = ExportCheck.keys(new String(auditor.bytes("/api/v1/ledger/keys"), StandardCharsets.UTF_8));
                try (var in = Files.newInputStream(file)) {
                    ExportCheck.print(Verification.of(in, keys, new Algorithms()), console);
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException("cannot keep an export", unwritable);
        }
    }

    /** A checkpoint follows the newest entry within a second. */
    private void awaitCheckpoint() {
        try {
            for (int look = 0; look < MOST_LOOKS; look++) {
                var lines = new String(auditor.bytes("/api/v1/ledger/checkpoint"), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
                if (Long.parseLong(lines.get(1)) >= position) return;
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("no checkpoint reached position " + position);
    }

    private void heading(String chinese, String english) {
        console.out().println();
        console.out().println("== " + chinese);
        console.out().println("   " + english);
    }
}
