package ipledger.app.imports.cnlegalstatus;

import static ipledger.app.imports.ReadFile.resource;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.app.imports.ReadFile;
import ipledger.app.imports.ReadFile.Coverage;
import ipledger.app.imports.ReadRecord.Reading;
import ipledger.app.imports.ReadRecord.Reason;
import ipledger.event.AssetEvent;
import ipledger.event.LicenceEvent.LicenceEnded;
import ipledger.event.LicenceEvent.LicenceGranted;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.LicenceEvent.LicenceRecorded;
import ipledger.event.LicenceEvent.LicenceTermChanged;
import ipledger.event.LicenceEvent.OpenLicenceDeclared;
import ipledger.event.LicenceEvent.OpenLicenceWithdrawn;
import ipledger.event.NoteEvent.OfficeNoteRecorded;
import ipledger.event.PledgeEvent.ClaimAssigned;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.PledgeEvent.PledgeReleased;
import ipledger.event.PledgeEvent.SecuredClaimChanged;
import ipledger.event.PreservationEvent.FreezeLifted;
import ipledger.event.PreservationEvent.FreezeOrdered;
import ipledger.event.RectificationEvent.EntryReference;
import ipledger.event.RectificationEvent.EntryVoided;
import ipledger.event.RightEvent.ApplicationEnded;
import ipledger.event.RightEvent.Extent;
import ipledger.event.RightEvent.RightAbandoned;
import ipledger.event.RightEvent.RightExpired;
import ipledger.event.RightEvent.RightFiled;
import ipledger.event.RightEvent.RightGranted;
import ipledger.event.RightEvent.RightInvalidated;
import ipledger.event.RightEvent.RightLapsed;
import ipledger.event.RightEvent.RightPublished;
import ipledger.event.RightEvent.RightRestored;
import ipledger.event.RightEvent.TermCompensated;
import ipledger.event.SecuredClaim;
import ipledger.event.TitleEvent.PartyDataChanged;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.money.Money;
import ipledger.party.Party;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The national office's legal status becomes events, code by code")
class CnLegalStatusTest {
    private static ReadFile december;
    private static ReadFile january;
    private static ReadFile models;
    private static ReadFile designs;
    private static ReadFile english;
    private static ReadFile faulty;

    @BeforeAll
    static void read() throws Exception {
        december = file("CN-PRSS-10-20211210.xml");
        january = file("CN-PRSS-10-20220107.xml");
        models = file("CN-PRSS-20-20220107.xml");
        designs = file("CN-PRSS-30-20220107.xml");
        english = file("CN-PRSS-10-english.xml");
        faulty = file("CN-PRSS-10-faulty.xml");
    }

    private static ReadFile file(String name) throws Exception {
        return ReadFile.of(new CnLegalStatus(), name, resource("cn-legal-status/" + name));
    }

    @Test
    void a_transfer_names_everybody_before_and_after() {
        var transfer = december.fact("1000000005", TitleTransferred.class);
        assertThat(transfer.effectiveOn()).isEqualTo("2019-02-25");
        assertThat(names(transfer.conveyance().from())).containsExactly("湘南阀门有限公司（演示）");
        assertThat(names(transfer.conveyance().to().parties())).containsExactly("雁峰泵业有限公司（演示）", "南华演示大学");
        assertThat(transfer.conveyance().to().sharesEstablished()).isFalse();
        assertThat(transfer.conveyance().to().first().address()).contains("421001 湖南省衡阳市雁峰区1号");
        assertThat(transfer.provenance().record().orElseThrow().publishedOn()).contains(LocalDate.of(2019, 3, 12));
    }

    @Test
    void labels_may_follow_one_another_without_a_sign() {
        var transfer = december.fact("1000000003", TitleTransferred.class);
        assertThat(names(transfer.conveyance().from())).containsExactly("雁峰泵业有限公司（演示）");
        assertThat(transfer.effectiveOn()).isEqualTo("2016-04-05");
    }

    @Test
    void a_change_of_name_moves_no_title() {
        var change = december.fact("1000000006", PartyDataChanged.class);
        assertThat(change.before().name()).isEqualTo("雁峰泵业有限公司（演示）");
        assertThat(change.after().name()).isEqualTo("雁峰流体科技有限公司（演示）");
    }

    @Test
    void a_change_of_name_and_address_brings_both() {
        var change = december.fact("1000000008", PartyDataChanged.class);
        assertThat(change.before().address()).contains("421001 湖南省衡阳市雁峰区3号");
        assertThat(change.after().address()).contains("421001 湖南省衡阳市雁峰区5号");
    }

    @Test
    void an_address_of_nobody_named_is_noted_without_the_address() {
        var note = december.fact("1000000007", OfficeNoteRecorded.class);
        assertThat(note.text()).contains("变更事项:地址").doesNotContain("雁峰区1号").doesNotContain("雁峰区3号");
    }

    @Test
    void a_recorded_licence_is_given_and_recorded() {
        var facts = december.facts("1000000009");
        assertThat(facts).hasSize(2);
        var granted = (LicenceGranted) facts.getFirst();
        assertThat(granted.dealing()).hasToString("X2020980000011");
        assertThat(granted.terms().kind()).isEqualTo(LicenceKind.EXCLUSIVE);
        assertThat(names(granted.terms().licensees())).containsExactly("湘南阀门有限公司（演示）");
        assertThat(facts.getLast()).isInstanceOf(LicenceRecorded.class);
        assertThat(facts.getLast().effectiveOn()).isEqualTo("2019-12-30");
        assertThat(facts.getLast().provenance().officeNumber()).contains("X2020980000011");
    }

    @Test
    void a_licence_changes_its_term_and_ends() {
        assertThat(december.fact("1000000010", LicenceTermChanged.class).lastDay())
                .isEqualTo("2026-12-31");
        var ended = december.fact("1000000011", LicenceEnded.class);
        assertThat(ended.dealing()).hasToString("X2020980000011");
        assertThat(ended.effectiveOn()).isEqualTo("2020-12-28");
    }

    @Test
    void a_pledge_is_registered_with_neither_amount_nor_term() {
        var pledge = december.fact("1000000014", PledgeRegistered.class);
        assertThat(pledge.dealing()).hasToString("Y2021980002233");
        assertThat(pledge.effectiveOn()).isEqualTo("2021-04-06");
        assertThat(pledge.terms().claim()).isEqualTo(SecuredClaim.UNSTATED);
        assertThat(names(pledge.terms().pledgees())).containsExactly("衡阳演示银行股份有限公司");
        assertThat(names(pledge.terms().pledgors())).containsExactly("雁峰智能科技有限公司（演示）");
    }

    @Test
    void one_registration_number_in_two_files_is_one_dealing() {
        var first = december.commands("1000000014").getFirst().dealing().orElseThrow();
        var second = january.commands("1000000102").getFirst().dealing().orElseThrow();
        assertThat(second).isEqualTo(first);
        assertThat(january.fact("1000000102", PledgeRegistered.class).asset())
                .isNotEqualTo(
                        december.fact("1000000014", PledgeRegistered.class).asset());
    }

    @Test
    void a_pledge_changes_pledgee_amount_and_due_date() {
        var facts = january.facts("1000000103");
        assertThat(facts).hasSize(2);
        assertThat(names(((ClaimAssigned) facts.getFirst()).pledgees())).containsExactly("湖南演示商业银行");
        var claim = ((SecuredClaimChanged) facts.getLast()).claim();
        assertThat(claim.amount()).contains(Money.of("8000000 CNY"));
        assertThat(claim.dueOn()).contains(LocalDate.of(2024, 4, 5));
    }

    @Test
    void a_pledge_is_released_by_its_number() {
        var released = january.fact("1000000104", PledgeReleased.class);
        assertThat(released.which().dealing().orElseThrow()).hasToString("Y2021980002233");
        assertThat(released.effectiveOn()).isEqualTo("2022-01-04");
    }

    @Test
    void old_numbers_of_digits_tell_a_pledge_from_a_licence() {
        assertThat(december.fact("1000000021", PledgeRegistered.class).dealing())
                .hasToString("PE01:2013990000123");
        assertThat(((LicenceGranted) december.facts("1000000022").getFirst()).dealing())
                .hasToString("EE01:2013990000123");
    }

    @Test
    void an_amended_record_bears_the_id_of_what_it_replaces() {
        assertThat(january.commands("1000000015").getFirst().record())
                .isEqualTo(december.commands("1000000015").getFirst().record());
        assertThat(january.fact("1000000015", FreezeOrdered.class).effectiveOn())
                .isEqualTo("2021-05-11");
    }

    @Test
    void a_deleted_record_voids_what_was_read_in_it() {
        assertThat(january.fact("1000000012", EntryVoided.class).target())
                .isEqualTo(EntryReference.read("CN-PRSS-10", "1000000012"));
    }

    @Test
    void service_by_notice_is_not_of_concern() {
        assertThat(december.record("1000000018").reading()).isInstanceOf(Reading.NotOfConcern.class);
    }

    @Test
    void a_code_that_nobody_knows_is_kept_word_for_word() {
        var note = december.fact("1000000019", OfficeNoteRecorded.class);
        assertThat(note.code()).isEqualTo("QQ99");
        assertThat(note.text()).isEqualTo("将来的公告 何事:不详");
    }

    @Test
    void the_application_is_described_by_its_stated_filing_date() {
        var described = (RightFiled)
                january.commands("1000000102").getFirst().descriptions().getFirst();
        assertThat(described.effectiveOn()).isEqualTo("2017-04-24");
        assertThat(described.title()).isEqualTo("显示设备");
    }

    @Test
    void partial_ends_say_what_remains() {
        var invalidated = models.fact("2000000004", RightInvalidated.class);
        assertThat(invalidated.extent()).isEqualTo(Extent.PART);
        assertThat(invalidated.remaining()).contains("3-5");
        assertThat(invalidated.provenance().officeNumber()).contains("45678");
        assertThat(designs.fact("3000000002", RightAbandoned.class).remaining()).contains("设计1");
    }

    @Test
    void term_compensation_needs_the_new_last_day() {
        assertThat(designs.fact("3000000007", TermCompensated.class).lastDay()).isEqualTo("2037-06-01");
        assertThat(designs.fact("3000000008", OfficeNoteRecorded.class).text()).contains("100");
    }

    @Test
    void every_code_becomes_its_event() {
        expect(december, RightPublished.class, "1000000001", "1000000017");
        expect(december, OfficeNoteRecorded.class, "1000000002");
        expect(december, RightGranted.class, "1000000004", "1000000020");
        expect(december, OpenLicenceDeclared.class, "1000000012");
        expect(december, OpenLicenceWithdrawn.class, "1000000013");
        expect(december, FreezeOrdered.class, "1000000015");
        expect(december, FreezeLifted.class, "1000000016");
        expect(december, RightLapsed.class, "1000000023");
        expect(december, ApplicationEnded.class, "1000000024");
        expect(models, RightGranted.class, "2000000001");
        expect(models, RightLapsed.class, "2000000002");
        expect(models, RightRestored.class, "2000000003", "2000000007");
        expect(models, RightAbandoned.class, "2000000005", "2000000008");
        expect(models, OfficeNoteRecorded.class, "2000000006");
        expect(designs, RightInvalidated.class, "3000000003");
        expect(designs, RightAbandoned.class, "3000000004");
        expect(designs, RightExpired.class, "3000000005");
        expect(designs, OfficeNoteRecorded.class, "3000000006", "3000000009");
    }

    private static void expect(ReadFile file, Class<? extends AssetEvent> type, String... ids) {
        for (var id : ids) assertThat(file.fact(id, type)).isInstanceOf(type);
    }

    @Test
    void the_english_text_says_the_same() {
        var transfer = english.fact("1000000005", TitleTransferred.class);
        assertThat(transfer.effectiveOn())
                .isEqualTo(december.fact("1000000005", TitleTransferred.class).effectiveOn());
        assertThat(names(transfer.conveyance().from())).containsExactly("XIANGNAN VALVE CO., LTD. (DEMO)");
        assertThat(names(transfer.conveyance().to().parties()))
                .containsExactly("YANFENG PUMP CO., LTD. (DEMO)", "NANHUA DEMO UNIVERSITY");
        assertThat(english.fact("1000000006", PartyDataChanged.class).after().name())
                .isEqualTo("YANFENG FLUID TECHNOLOGY CO., LTD. (DEMO)");
        assertThat(((LicenceGranted) english.facts("1000000009").getFirst())
                        .terms()
                        .kind())
                .isEqualTo(LicenceKind.EXCLUSIVE);
        assertThat(english.fact("1000000011", LicenceEnded.class).effectiveOn()).isEqualTo("2020-12-28");
        assertThat(english.fact("1000000014", PledgeRegistered.class).dealing()).hasToString("Y2021980002233");
        assertThat(names(english.fact("1000000103", ClaimAssigned.class).pledgees()))
                .containsExactly("HUNAN DEMO COMMERCIAL BANK");
        assertThat(english.fact("1000000104", PledgeReleased.class).effectiveOn())
                .isEqualTo("2022-01-04");
    }

    @Test
    void a_file_covers_the_days_of_its_publications_set_by_set() {
        assertThat(models.coverage())
                .containsExactly(new Coverage("CN-PRSS-20", "CN", LocalDate.of(2019, 7, 2), LocalDate.of(2021, 8, 7)));
        assertThat(designs.coverage()).extracting(Coverage::source).containsExactly("CN-PRSS-30");
    }

    @ParameterizedTest
    @CsvSource({
        "1000000901, ApplicationReference original",
        "1000000902, ApplicationReference",
        "1000000903, ApplicationReference Date",
        "1000000904, PRSPublicationDate",
        "1000000905, PRSInformation EFFECTIVE_ON",
        "1000000906, PRSInformation",
        "1000000908, status",
        "1000000909, PRSCode",
        "1000000910, PRSPublicationDate"
    })
    void a_faulty_record_is_refused_for_its_own_reason(String id, String field) {
        assertThat(faulty.refused(id)).extracting(Reason::field).containsOnly(field);
        assertThat(faulty.refused(id))
                .allSatisfy(reason -> assertThat(reason.chinese()).isNotEqualTo(reason.english()));
    }

    @Test
    void a_fault_in_one_record_leaves_the_others() {
        assertThat(faulty.records()).hasSize(11);
        assertThat(faulty.records())
                .filteredOn(record -> record.reading() instanceof Reading.Facts)
                .hasSize(1);
        assertThat(faulty.fact("1000000911", RightGranted.class).effectiveOn()).isEqualTo("2022-01-07");
    }

    @ParameterizedTest
    @ValueSource(strings = {"共同专利权人", "共同申请人"})
    void a_co_holder_who_joins_is_noted_since_the_others_are_not_named(String item) throws Exception {
        var text = new String(resource("cn-legal-status/CN-PRSS-10-20220107.xml"), StandardCharsets.UTF_8)
                .replaceFirst("<business:PRSCode>GR01", "<business:PRSCode>TR01")
                .replaceFirst(
                        "<business:PRSInformation></business",
                        "<business:PRSInformation>变更事项:" + item + ";变更前权利人:无;变更后权利人:南华演示大学</business");
        assertThat(ReadFile.of(new CnLegalStatus(), text)
                        .fact("1000000101", OfficeNoteRecorded.class)
                        .text())
                .contains("南华演示大学");
    }

    private static List<String> names(List<Party> parties) {
        return parties.stream().map(Party::name).toList();
    }
}
