package ipledger.app.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ipledger.app.database.TestDatabase;
import ipledger.app.ledger.LedgerBroken;
import ipledger.ledger.Octets;
import ipledger.ledger.Sha256;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("导出 An export proves itself to two verifiers, and whatever is changed in it is found, with its position")
class ExportTest {
    /** More than two tiles, the last one not full. */
    private static final int ENTRIES = 600;

    private static final ExportedLedger LARGE = ExportedLedger.of(ENTRIES);
    private static final ExportedLedger SMALL = ExportedLedger.of(20);
    private static final byte[] WHOLE = LARGE.whole(Exporter.Personal.SEALED);

    /** How many random changes are tried; 100,000 with {@code -Dipledger.tampering=100000}. */
    private static final int CHANGES = Integer.getInteger("ipledger.tampering", 1_000);

    @TempDir
    Path folder;

    private Verifiers verifiers() {
        return new Verifiers(folder, LARGE.key().verifier());
    }

    @Test
    void is_valid_as_it_was_written() {
        var verdicts = verifiers()
                .both(List.of(
                        WHOLE,
                        LARGE.whole(Exporter.Personal.LEFT_OUT),
                        LARGE.asset("A0"),
                        LARGE.asset("B"),
                        LARGE.asset("nowhere"),
                        SMALL.whole(Exporter.Personal.SEALED),
                        ExportedLedger.of(252).whole(Exporter.Personal.SEALED),
                        ExportedLedger.of(508).whole(Exporter.Personal.SEALED)));

        assertThat(verdicts).allMatch(Verdict::isValid);
        var whole = verdicts.get(0).subject();
        assertThat(whole.entries()).isEqualTo(ENTRIES + 4).isEqualTo(whole.size());
        assertThat(whole.opened().personal()).isEqualTo(whole.entries());
        assertThat(verdicts.get(1).subject().opened().personal()).isZero();
        assertThat(verdicts.get(1).subject().opened().facts()).isEqualTo(ENTRIES + 4);
        // 86 entries and the one that came after the map's root
        assertThat(verdicts.get(2).subject().entries()).isEqualTo(87);
        assertThat(verdicts.get(2).subject().completeUpTo()).contains((long) ENTRIES);
        assertThat(verdicts.get(3).subject().completeUpTo()).contains((long) ENTRIES);
        assertThat(verdicts.get(4).subject().entries()).isZero();
        assertThat(verdicts.get(4).subject().completeUpTo()).contains((long) ENTRIES);
    }

    @Test
    void shows_what_was_changed_dropped_put_in_moved_back_dated_or_swapped() {
        var files = new ArrayList<byte[]>();
        var expected = new ArrayList<String>();
        for (long at : new long[] {1, 2, 100, 256, 257, 512, 513, 599}) {
            var change = new EditedExport(WHOLE);
            add(
                    files,
                    expected,
                    change.bytes(change.entry(at), 3, "{}".getBytes(StandardCharsets.UTF_8)),
                    "facts " + at);
            var rewritten = new EditedExport(WHOLE);
            add(files, expected, rewritten.facts(rewritten.entry(at), "{\"pledgee\":\"nobody\"}"), "tree " + at);
            var dropped = new EditedExport(WHOLE);
            dropped.lines.remove(dropped.entry(at));
            add(files, expected, dropped, (at % 256 == 0 ? "malformed " : "order ") + at);
            var inserted = new EditedExport(WHOLE);
            inserted.lines.add(inserted.entry(at) + 1, inserted.lines.get(inserted.entry(at)));
            add(files, expected, inserted, (at % 256 == 0 ? "malformed " : "order ") + (at + 1));
            var backDated = new EditedExport(WHOLE);
            add(files, expected, backDated.recordedEarlier(backDated.entry(at), Duration.ofNanos(1_000)), "tree " + at);
            if (at > 1) {
                var earlier = new EditedExport(WHOLE);
                add(files, expected, earlier.recordedEarlier(earlier.entry(at), Duration.ofDays(1)), "time " + at);
                var swapped = new EditedExport(WHOLE);
                int one = swapped.entry(at);
                int other = swapped.entry(at - 1);
                var kept = swapped.bytes(one, 8);
                swapped.bytes(one, 8, swapped.bytes(other, 8)).bytes(other, 8, kept);
                add(files, expected, swapped, "metadata " + (at - 1));
            }
        }
        var verdicts = verifiers().both(files);
        for (int i = 0; i < files.size(); i++) {
            assertThat(text(verdicts.get(i))).as("file " + i).isEqualTo(expected.get(i));
        }
    }

    @Test
    void shows_entries_that_were_renumbered_to_hide_a_change() {
        for (long at : new long[] {2, 100, 256, 400}) {
            var swapped = new EditedExport(WHOLE);
            int line = swapped.entry(at);
            var first = swapped.lines.get(line - 1);
            swapped.lines.set(line - 1, swapped.lines.get(line));
            swapped.lines.set(line, first);
            var verdict = verifiers().both(swapped.renumber(1).sealed());
            assertThat(verdict.flaw().orElseThrow().position()).isEqualTo(at - 1);
            var dropped = new EditedExport(WHOLE);
            dropped.lines.remove(dropped.entry(at));
            assertThat(verifiers()
                            .both(dropped.renumber(1).sealed())
                            .flaw()
                            .orElseThrow()
                            .position())
                    .isEqualTo(at);
        }
    }

    @Test
    void shows_a_tail_that_was_cut_off() {
        var files = new ArrayList<byte[]>();
        var expected = new ArrayList<String>();
        for (int kept : new int[] {0, 1, 255, 256, 300, 603}) {
            var cut = new EditedExport(WHOLE);
            cut.lines.removeIf(line -> (line.startsWith("entry ") || line.startsWith("tile "))
                    && Long.parseLong(line.split(" ", 3)[1]) > kept);
            add(files, expected, cut, (kept % 256 == 0 ? "ends-early " : "malformed ") + (kept + 1));
        }
        for (int i = 0; i < files.size(); i++) {
            assertThat(text(verifiers().both(files.get(i)))).isEqualTo(expected.get(i));
        }
        for (int length : new int[] {0, 5, 500, WHOLE.length / 2, WHOLE.length - 1}) {
            assertThat(verifiers().both(Arrays.copyOf(WHOLE, length)).isValid()).isFalse();
        }
    }

    @Test
    void of_one_asset_shows_an_entry_that_was_left_out_however_the_file_is_dressed() {
        var asset = SMALL.asset("A3");
        assertThat(new EditedExport(asset).lines.stream().filter(line -> line.startsWith("entry ")))
                .hasSize(3);
        var files = new ArrayList<byte[]>();
        for (int left = 0; left < 3; left++) {
            var edited = new EditedExport(asset);
            int line = edited.indexOf("entry ") + 2 * left;
            edited.lines.remove(line + 1);
            edited.lines.remove(line);
            files.add(edited.sealed());
        }
        // all of them, as if there were none
        var none = new EditedExport(asset);
        none.lines.removeIf(line -> line.startsWith("entry "));
        while (none.lines.get(none.lines.size() - 2).startsWith("proof ")) {
            none.lines.remove(none.lines.size() - 2);
        }
        files.add(none.sealed());
        // another asset's file under this one's name
        var other = new EditedExport(SMALL.asset("nowhere"));
        other.lines.set(2, none.lines.get(2));
        files.add(other.sealed());
        var renamed = new EditedExport(asset);
        renamed.lines.set(2, new EditedExport(SMALL.asset("A4")).lines.get(2));
        files.add(renamed.sealed());

        assertThat(verifiers().both(files)).noneMatch(Verdict::isValid);
    }

    @Test
    void shows_every_random_change_of_one_byte_in_every_part_of_the_file() {
        var random = new Random(20261126);
        var parts = List.of(SMALL.whole(Exporter.Personal.SEALED), SMALL.asset("A2"), SMALL.asset("nowhere"));
        var verifiers = verifiers();
        var sample = new ArrayList<byte[]>();
        for (int i = 0; i < CHANGES; i++) {
            var file = parts.get(i % parts.size()).clone();
            int at = random.nextInt(file.length);
            file[at] = (byte) (file[at] ^ (1 + random.nextInt(255)));
            assertThat(verifiers.ours(file).isValid())
                    .as("byte " + at + " of file " + i % parts.size())
                    .isFalse();
            if (sample.size() < 300) {
                sample.add(file);
            }
        }
        verifiers.both(sample);
    }

    @Test
    void shows_every_random_change_that_the_forger_took_care_to_seal_again() {
        var random = new Random(20261127);
        var original = SMALL.whole(Exporter.Personal.SEALED);
        var verifiers = verifiers();
        for (int i = 0; i < CHANGES / 4; i++) {
            var edited = new EditedExport(original);
            int line = 3 + random.nextInt(edited.lines.size() - 4);
            int field = 1 + random.nextInt(edited.lines.get(line).split(" ", -1).length - 1);
            boolean isNumber = field == 1 && !edited.lines.get(line).startsWith("note");
            if (isNumber) {
                edited.word(line, field, Long.toString(random.nextInt(30)));
            } else {
                var bytes = edited.bytes(line, field);
                if (bytes.length == 0) {
                    continue;
                }
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
                edited.bytes(line, field, bytes);
            }
            var file = edited.sealed();
            if (!Arrays.equals(file, original)) {
                assertThat(verifiers.ours(file).isValid())
                        .as("line " + line + " field " + field)
                        .isFalse();
            }
        }
    }

    @Test
    void is_not_written_from_a_table_whose_rows_were_altered_and_shows_rows_that_were_forged_to_hold_together() {
        var forged = ExportedLedger.of(300);
        asIfNoTrigger(forged, "update ledger.event set metadata = 'x' where position = 42");
        assertThatExceptionOfType(LedgerBroken.class)
                .isThrownBy(() -> forged.whole(Exporter.Personal.SEALED))
                .withMessageContaining("42");
        // The forger knows the format: new facts, their commitment, the leaf hash, and the next entry's chain.
        asIfNoTrigger(forged, "update ledger.event set metadata = '{\"by\":\"clerk-1\"}' where position = 42");
        var entry = forged.ledger().reader().at(42).orElseThrow();
        var edited = new EditedExport(forged.whole(Exporter.Personal.SEALED));
        edited.facts(edited.entry(42), "{\"asset\":\"stolen\"}");
        var hash = Octets.copyOf(Sha256.of((byte) 0, edited.bytes(edited.entry(42), 2)));
        asIfNoTrigger(
                forged,
                "update ledger.event set facts = '{\"asset\":\"stolen\"}', leaf_hash = decode('" + hash
                        + "', 'hex') where position = 42");
        assertThat(forged.ledger().reader().at(42).orElseThrow().leafHash()).isNotEqualTo(entry.leafHash());

        assertThat(text(verifiers().both(forged.whole(Exporter.Personal.SEALED))))
                .isEqualTo("tree 42");
    }

    @Test
    void from_a_table_with_a_row_altered_at_random_is_never_written_as_valid() {
        var random = new Random(20261128);
        var tampered = ExportedLedger.of(30);
        var columns = List.of(
                "facts",
                "personal",
                "metadata",
                "facts_salt",
                "personal_salt",
                "metadata_salt",
                "personal_commitment",
                "leaf_hash",
                "previous_leaf_hash");
        for (int i = 0; i < CHANGES / 20; i++) {
            int at = 8 + random.nextInt(22);
            var column = columns.get(random.nextInt(columns.size()));
            asIfNoTrigger(
                    tampered,
                    "drop table if exists public.kept",
                    "create table public.kept as select * from ledger.event where position = " + at,
                    "update ledger.event set " + column + " = set_byte(coalesce(" + column
                            + ", '\\x00'), 0, (get_byte(coalesce(" + column + ", '\\x00'), 0) + 1 + "
                            + random.nextInt(254) + ") % 256) where position = " + at);
            assertThatExceptionOfType(LedgerBroken.class)
                    .as(column + " at " + at)
                    .isThrownBy(() -> tampered.whole(Exporter.Personal.SEALED))
                    .withMessageContaining(Integer.toString(at));
            asIfNoTrigger(
                    tampered,
                    "delete from ledger.event where position = " + at,
                    "insert into ledger.event select * from public.kept");
        }
        assertThat(verifiers().ours(tampered.whole(Exporter.Personal.SEALED)).isValid())
                .isTrue();
    }

    private static void asIfNoTrigger(ExportedLedger forged, String... changes) {
        var all = new ArrayList<String>();
        all.add("alter table ledger.event disable trigger event_is_immutable");
        all.addAll(List.of(changes));
        all.add("alter table ledger.event enable always trigger event_is_immutable");
        TestDatabase.administer(forged.ledger().database(), all.toArray(String[]::new));
    }

    private static void add(List<byte[]> files, List<String> expected, EditedExport edited, String flaw) {
        files.add(edited.sealed());
        expected.add(flaw);
    }

    private static String text(Verdict verdict) {
        return verdict.flaw()
                .map(flaw -> flaw.reason().text() + " " + flaw.position())
                .orElse("valid");
    }
}
