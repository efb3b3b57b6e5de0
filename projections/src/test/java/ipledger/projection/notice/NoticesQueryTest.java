package ipledger.projection.notice;

import static ipledger.projection.Facts.BANK;
import static ipledger.projection.Facts.FIRST;
import static ipledger.projection.Facts.VALVE;
import static ipledger.projection.Facts.XIANGNAN;
import static ipledger.projection.Facts.day;
import static ipledger.projection.Facts.registered;
import static ipledger.projection.Facts.valve;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ipledger.event.NotificationEvent.Authority;
import ipledger.event.NotificationEvent.Capacity;
import ipledger.event.NotificationEvent.Matter;
import ipledger.event.NotificationEvent.Means;
import ipledger.event.NotificationEvent.NoticeGiven;
import ipledger.event.Provenance;
import ipledger.event.RectificationEvent.EntryReference;
import ipledger.event.RectificationEvent.EntryVoided;
import ipledger.event.RightEvent.RightLapsed;
import ipledger.party.Party;
import ipledger.party.PersonalData;
import ipledger.projection.Facts;
import ipledger.projection.ReadSide;
import ipledger.projection.notice.NoticesQuery.After;
import ipledger.projection.notice.NoticesQuery.Page;
import ipledger.projection.notice.NoticesQuery.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The clerk's list names whom to tell of what, until it is told")
class NoticesQueryTest {
    final ReadSide register = ReadSide.fresh();

    private static Request all() {
        return new Request(
                day("2026-03-20"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 100);
    }

    private List<String> owed(Request request) {
        return register.notices().owed(request).notices().stream()
                .map(NoticesQueryTest::text)
                .toList();
    }

    private static String text(Page.Line line) {
        var told = line.notification();
        return line.sequence() + " " + told.matter() + " " + told.authority() + " " + told.capacity() + " "
                + told.to().name();
    }

    private void lapsedWhilePledged() {
        register.given(
                valve(),
                registered(FIRST, BANK, "2026-03-05"),
                new RightLapsed(VALVE, Optional.empty(), day("2026-03-08"), Provenance.act()));
    }

    private static NoticeGiven told(Matter matter, Party party) {
        return new NoticeGiven(
                VALVE,
                2,
                matter,
                party,
                party.equals(BANK) ? Optional.of(FIRST) : Optional.empty(),
                Means.POST,
                day("2026-03-09"),
                Provenance.act());
    }

    @Test
    void an_end_is_owed_to_the_pledgee_by_law_and_to_the_holder() {
        lapsedWhilePledged();
        assertThat(owed(all()))
                .containsExactlyInAnyOrder(
                        "2 RIGHT_ENDED BY_LAW PLEDGEE " + BANK.name(),
                        "2 RIGHT_ENDED SERVICE_OF_THE_REGISTER HOLDER " + XIANGNAN.name());
        assertThat(register.notices().owed(all()).ledgerPosition()).isEqualTo(3);
    }

    @Test
    void it_is_asked_for_by_recipient_authority_and_day() {
        lapsedWhilePledged();
        var page = all();
        assertThat(owed(new Request(
                        page.on(), Optional.empty(), Optional.of(Capacity.PLEDGEE), Optional.empty(), page.after(), 9)))
                .hasSize(1);
        assertThat(owed(new Request(
                        page.on(), Optional.empty(), Optional.empty(), Optional.of(Authority.BY_LAW), page.after(), 9)))
                .hasSize(1);
        assertThat(owed(new Request(
                        page.on(),
                        Optional.of(day("2026-03-09")),
                        Optional.empty(),
                        Optional.empty(),
                        page.after(),
                        9)))
                .isEmpty();
        assertThat(owed(new Request(
                        day("2026-03-07"), Optional.empty(), Optional.empty(), Optional.empty(), page.after(), 9)))
                .isEmpty();
    }

    @Test
    void what_was_told_leaves_the_list_and_comes_back_where_that_was_voided() {
        lapsedWhilePledged();
        register.given(told(Matter.RIGHT_ENDED, BANK));
        assertThat(owed(all())).containsExactly("2 RIGHT_ENDED SERVICE_OF_THE_REGISTER HOLDER " + XIANGNAN.name());
        register.given(new EntryVoided(
                VALVE, EntryReference.at(3), "not sent", "the post office", day("2026-03-09"), Provenance.act()));
        assertThat(owed(all())).hasSize(2);
    }

    @Test
    void a_voided_entry_obliges_to_nothing() {
        lapsedWhilePledged();
        register.given(new EntryVoided(
                VALVE, EntryReference.at(2), "paid in time", "the office", day("2026-03-09"), Provenance.act()));
        assertThat(owed(all())).isEmpty();
    }

    @Test
    void pages_hold_every_notice_once() {
        lapsedWhilePledged();
        var seen = new ArrayList<String>();
        Optional<After> after = Optional.empty();
        do {
            var page = register.notices()
                    .owed(new Request(
                            day("2026-03-20"), Optional.empty(), Optional.empty(), Optional.empty(), after, 1));
            assertThat(page.total()).isEqualTo(2);
            page.notices().forEach(line -> seen.add(text(line)));
            after = page.next().map(After::of);
        } while (after.isPresent());
        assertThat(seen).hasSize(2).doesNotHaveDuplicates();
        assertThatThrownBy(() -> After.of("nowhere")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_rebuild_is_the_same() {
        lapsedWhilePledged();
        register.given(told(Matter.RIGHT_ENDED, XIANGNAN));
        assertThat(register.rebuild().run(NoticesProjection.MODEL).equal()).isTrue();
        assertThat(owed(all())).hasSize(1);
    }

    @Test
    void no_row_bears_personal_data() {
        var person = Party.person("王伟").withPersonal(PersonalData.ofAddress("衡阳市一号"));
        register.given(
                Facts.granted(VALVE, ipledger.party.Holders.sole(person), "2035-08-07"),
                new RightLapsed(VALVE, Optional.empty(), day("2026-03-08"), Provenance.act()));
        assertThat(register.notices().owed(all()).notices())
                .singleElement()
                .satisfies(
                        line -> assertThat(line.notification().to().personal()).isEmpty());
    }
}
