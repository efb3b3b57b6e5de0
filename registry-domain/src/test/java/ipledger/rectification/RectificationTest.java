package ipledger.rectification;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.HENGYANG_BANK;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.SECOND;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;
import static ipledger.title.TitleWords.registering;
import static ipledger.title.TitleWords.sale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ipledger.asset.AssetHistory;
import ipledger.asset.Entry;
import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.law.Desk;
import ipledger.party.Holders;
import ipledger.pledge.Pledges;
import ipledger.pledge.RegisterPledge;
import ipledger.right.GrantRight;
import ipledger.rule.Invalid;
import ipledger.rule.Invalid.Field;
import ipledger.rule.Refused;
import ipledger.rule.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A rectification is judged with its effects on what was built on the wrong entry")
class RectificationTest {
    private static final LocalDate MENDED_ON = DAY.plusDays(30);

    private final Desk desk = new Desk();

    @BeforeEach
    void sold_and_then_pledged_by_the_buyer() {
        desk.send(new GrantRight(
                INVENTION,
                AssetKind.INVENTION,
                "一种阀门",
                List.of(),
                Optional.of(LocalDate.parse("2015-08-07")),
                Optional.of(Holders.sole(XIANGNAN_VALVE)),
                Optional.empty(),
                LocalDate.parse("2018-05-04"),
                Provenance.act()));
        desk.send(registering(INVENTION, sale(XIANGNAN_VALVE, YANFENG_PUMP)));
        desk.send(new RegisterPledge(
                SECOND,
                List.of(INVENTION),
                Optional.of(Pledges.terms(YANFENG_PUMP, "2029-03-01")),
                DAY.plusDays(5),
                Provenance.act()));
    }

    @Test
    void the_pledge_that_would_lose_its_ground_refuses_it() {
        long before = desk.size();
        assertThatThrownBy(() -> desk.send(voiding(1L)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.violations())
                                .singleElement()
                                .satisfies(violation -> {
                                    assertThat(violation.rule()).isEqualTo("PLEDGE-01");
                                    assertThat(violation.entry()).contains(2L);
                                }));
        assertThat(desk.size()).isEqualTo(before);
    }

    @Test
    void both_fall_in_one_act() {
        desk.send(voiding(1L, 2L));
        assertThat(desk.asset(INVENTION).holders()).containsExactly(XIANGNAN_VALVE);
        assertThat(desk.asset(INVENTION).pledges().inForce()).isEmpty();
        assertThat(desk.history(INVENTION).size()).isEqualTo(5);
    }

    @Test
    void what_is_right_stands_beside_what_fell() {
        var right = new TitleTransferred(
                INVENTION,
                FIRST,
                sale(XIANGNAN_VALVE, A_STRANGER),
                DAY,
                Provenance.act().withOfficeNumber("2026-转-001"));
        desk.send(new RectifyEntry(
                INVENTION, List.of(1L, 2L), List.of(right), "受让人录错", "转让合同", MENDED_ON, Provenance.act()));
        assertThat(desk.asset(INVENTION).holders()).containsExactly(A_STRANGER);
    }

    @Test
    void what_is_right_is_judged_like_any_act() {
        var wrong = new TitleTransferred(
                INVENTION,
                FIRST,
                sale(A_STRANGER, HENGYANG_BANK),
                DAY,
                Provenance.act().withOfficeNumber("2026-转-001"));
        assertThatThrownBy(() -> desk.send(new RectifyEntry(
                        INVENTION, List.of(1L, 2L), List.of(wrong), "受让人录错", "转让合同", MENDED_ON, Provenance.act())))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::rule)
                                .containsExactly("TITLE-03"));
    }

    @Test
    void an_earlier_moment_still_shows_the_mistake() {
        var before = desk.history(INVENTION);
        var known = before.entries().getLast().recordedAt();
        var asKnown = before.asOf(MENDED_ON, known);
        desk.send(voiding(1L, 2L));
        var later = AssetHistory.of(
                INVENTION,
                desk.history(INVENTION).entries().stream()
                        .map(entry -> entry.sequence() < before.size()
                                ? entry
                                : new Entry(entry.sequence(), known.plusSeconds(1), entry.event()))
                        .toList());
        assertThat(later.asOf(MENDED_ON, known)).isEqualTo(asKnown);
        assertThat(later.asOf(MENDED_ON, known.plusSeconds(1))).isNotEqualTo(asKnown);
    }

    @Test
    void every_wrong_field_is_told_at_once() {
        assertThatThrownBy(() -> desk.send(
                        new RectifyEntry(INVENTION, List.of(), List.of(), " ", "", MENDED_ON, Provenance.act())))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.fields())
                                .extracting(Field::path)
                                .containsExactly("sequences", "reason", "basis", "right"));
    }

    private static VoidEntry voiding(Long... sequences) {
        return new VoidEntry(INVENTION, List.of(sequences), "录入错误", "更正申请书", MENDED_ON, Provenance.act());
    }
}
