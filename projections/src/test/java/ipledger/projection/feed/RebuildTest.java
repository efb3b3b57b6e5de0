package ipledger.projection.feed;

import static ipledger.projection.Facts.BANK;
import static ipledger.projection.Facts.FIRST;
import static ipledger.projection.Facts.VALVE;
import static ipledger.projection.Facts.XIANGNAN;
import static ipledger.projection.Facts.granted;
import static ipledger.projection.Facts.registered;
import static ipledger.projection.Facts.valve;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ipledger.identifier.AssetNumber;
import ipledger.party.Holders;
import ipledger.projection.ReadSide;
import ipledger.projection.encumbrance.EncumbranceProjection;
import ipledger.projection.encumbrance.PledgeStatus.Answer;
import ipledger.projection.register.RegisterProjection;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A rebuild fills fresh tables beside the live ones and switches at once")
class RebuildTest {
    static final ReadModel MODEL = EncumbranceProjection.MODEL;

    @Test
    void of_an_empty_ledger_is_an_empty_live_view() {
        var register = ReadSide.unbuilt();
        assertThatThrownBy(() -> register.ask("2026-03-10", "201510481495.9")).isInstanceOf(Snapshot.NotBuilt.class);
        assertThat(register.rebuild().isNeeded(MODEL)).isTrue();
        var report = register.rebuild().run(MODEL);
        assertThat(report.events()).isZero();
        assertThat(report.digestBefore()).isEmpty();
        assertThat(register.rebuild().isNeeded(MODEL)).isFalse();
    }

    @Test
    void of_a_ledger_that_was_there_before_answers_at_once_and_is_fed_on() {
        var register = ReadSide.unbuilt().recordedAt("2026-03-10T02:00:00Z", valve());
        ReadSide.MODELS.forEach(model -> register.rebuild().run(model));
        assertThat(register.positions().of(MODEL)).isEqualTo(1);
        register.given(registered(FIRST, BANK, "2026-03-05"));
        assertThat(register.ask("2026-03-10", "201510481495.9").answer()).isEqualTo(Answer.PLEDGED);
    }

    @Test
    void compares_old_and_new_at_one_position_although_segments_stand_apart() {
        var register = ReadSide.fresh();
        register.recordedAt(
                "2026-03-10T02:00:00Z",
                valve(),
                granted(AssetNumber.of("202111286633.X"), Holders.sole(XIANGNAN), "2040-01-01"),
                registered(FIRST, BANK, "2026-03-05"));
        register.driver().deliver(MODEL, 0, 3, 0);
        register.driver().deliver(MODEL, 0, 1, 1);
        var report = register.rebuild().run(MODEL);
        assertThat(report.equal()).isTrue();
        assertThat(report.digestBefore()).contains(report.digestAfter());
        assertThat(report.position()).isEqualTo(3);
        register.fed();
        assertThat(register.ask("2026-03-10", "201510481495.9").answer()).isEqualTo(Answer.PLEDGED);
    }

    @Test
    void shows_what_differs_and_makes_it_right() {
        var register = ReadSide.fresh().given(valve(), registered(FIRST, BANK, "2026-03-05"));
        register.jdbc().update("delete from projection_encumbrance_1.number where number = ?", VALVE.toString());
        assertThat(register.ask("2026-03-10", "201510481495.9").answer()).isEqualTo(Answer.UNKNOWN_HERE);
        var report = register.rebuild().run(MODEL);
        assertThat(report.equal()).isFalse();
        assertThat(report.differing()).isEqualTo(1);
        assertThat(report.examples())
                .singleElement()
                .asString()
                .startsWith("after number")
                .contains(VALVE.toString());
        assertThat(register.ask("2026-03-10", "201510481495.9").answer()).isEqualTo(Answer.PLEDGED);
    }

    @Test
    void is_needed_for_another_version_and_stops_the_program_of_the_old_one() {
        var register = ReadSide.fresh().given(valve());
        var next = new ReadModel(
                MODEL.name(), MODEL.version() + 1, MODEL.digested(), MODEL.assets(), MODEL.dealings(), MODEL.sources());
        assertThat(register.rebuild().isNeeded(next)).isTrue();
        register.rebuild().run(next);
        assertThat(register.ask("2026-03-10", "201510481495.9").answer()).isEqualTo(Answer.NOT_PLEDGED);
        register.recordedAt("2026-03-10T03:00:00Z", registered(FIRST, BANK, "2026-03-05"));
        assertThatThrownBy(() -> register.driver().deliver(MODEL, 1, 2, 0))
                .hasMessageContaining("live in version " + next.version());
    }

    @Test
    void that_was_cut_off_leaves_the_live_view_and_can_be_run_again() {
        var register = ReadSide.fresh().given(valve());
        register.jdbc().execute("create schema projection_encumbrance_2");
        register.jdbc().execute("create table projection_encumbrance_2.asset (half_built boolean)");
        assertThat(register.ask("2026-03-10", "201510481495.9").answer()).isEqualTo(Answer.NOT_PLEDGED);
        assertThat(register.rebuild().run(MODEL).equal()).isTrue();
    }

    @Test
    void does_not_run_twice_at_once() throws SQLException {
        var register = ReadSide.fresh();
        try (var other = register.source().getConnection();
                var lock = other.createStatement()) {
            lock.execute("select pg_advisory_lock(hashtextextended('rebuild encumbrance', 0))");
            assertThatThrownBy(() -> register.rebuild().run(MODEL)).isInstanceOf(Rebuild.UnderWay.class);
        }
    }

    @Test
    void of_all_read_models_at_once_is_of_one_reading_and_one_position() {
        var register = ReadSide.fresh().given(valve(), registered(FIRST, BANK, "2026-03-05"));
        var reports = register.rebuild().run(ReadSide.MODELS);
        assertThat(reports)
                .allSatisfy(report -> {
                    assertThat(report.equal()).isTrue();
                    assertThat(report.position()).isEqualTo(2);
                })
                .extracting(RebuildReport::projection)
                .containsExactlyElementsOf(
                        ReadSide.MODELS.stream().map(ReadModel::name).toList());
        assertThat(register.ask("2026-03-10", "201510481495.9").answer()).isEqualTo(Answer.PLEDGED);
    }

    @Test
    void of_several_is_not_begun_while_one_of_them_is_under_way() throws SQLException {
        var register = ReadSide.fresh().given(valve());
        try (var other = register.source().getConnection();
                var lock = other.createStatement()) {
            lock.execute("select pg_advisory_lock(hashtextextended('rebuild encumbrance', 0))");
            assertThatThrownBy(() -> register.rebuild().run(ReadSide.MODELS)).isInstanceOf(Rebuild.UnderWay.class);
        }
        assertThat(register.rebuild().run(ReadSide.MODELS))
                .allSatisfy(report -> assertThat(report.equal()).isTrue());
    }

    @Test
    void has_the_indexes_that_questions_need() {
        var register = ReadSide.fresh().given(valve());
        register.rebuild().run(RegisterProjection.MODEL);
        assertThat(register.jdbc()
                        .queryForList(
                                "select indexname::text from pg_indexes where schemaname = 'projection_register_2'",
                                String.class))
                .contains("asset_grams", "dealing_asset_asset", "number_asset");
    }

    @Test
    void keeps_the_view_before_for_those_who_looked_just_before_the_switch() {
        var register = ReadSide.fresh().given(valve());
        var before = register.snapshot().of(MODEL, view -> view.tables());
        register.rebuild().run(MODEL);
        assertThat(register.jdbc().queryForObject(before.at("select count(*) from $.asset"), Long.class))
                .isEqualTo(1);
        register.rebuild().run(MODEL);
        assertThat(register.jdbc()
                        .queryForList(
                                "select nspname::text from pg_namespace where nspname like 'projection_encumbrance%'"
                                        + " order by 1",
                                String.class))
                .containsExactly("projection_encumbrance_2", "projection_encumbrance_3");
    }

    @Test
    void goes_on_while_entries_come_and_nobody_sees_it_half_built() throws Exception {
        var register = ReadSide.fresh().given(valve(), registered(FIRST, BANK, "2026-03-05"));
        try (var worker = Executors.newSingleThreadExecutor()) {
            var rebuilds = worker.submit(() -> {
                for (int i = 0; i < 3; i++)
                    assertThat(register.rebuild().run(MODEL).equal()).isTrue();
                return true;
            });
            for (int i = 0; !rebuilds.isDone(); i++) {
                assertThat(register.ask("2026-03-10", "201510481495.9").answer())
                        .isEqualTo(Answer.PLEDGED);
                if (i < SOME_MORE) register.given(granted(number(i), Holders.sole(XIANGNAN), "2040-01-01"));
            }
            assertThat(rebuilds.get()).isTrue();
        }
        assertThat(register.rebuild().run(MODEL).equal()).isTrue();
        assertThat(register.rebuild().advance(MODEL)).isEmpty();
    }

    private static final int SOME_MORE = 40;

    private static AssetNumber number(int i) {
        return AssetNumber.of("CN:trademark-registration:" + (20_000_000 + i));
    }
}
