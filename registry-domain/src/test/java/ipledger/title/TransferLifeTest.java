package ipledger.title;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.frozen;
import static ipledger.law.AssetWords.pledged;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.SECOND;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;
import static ipledger.title.TitleWords.agreedOn;
import static ipledger.title.TitleWords.by;
import static ipledger.title.TitleWords.papers;
import static ipledger.title.TitleWords.sale;
import static ipledger.title.TitleWords.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ipledger.asset.Transfer;
import ipledger.defect.CureDefect;
import ipledger.defect.NoteDefect;
import ipledger.event.AssetEvent;
import ipledger.event.AssetKind;
import ipledger.event.DealingEvent.PaymentUse;
import ipledger.event.DefectEvent.DefectMatter;
import ipledger.event.DocumentKind;
import ipledger.event.Provenance;
import ipledger.event.RectificationEvent.SourceKey;
import ipledger.event.TitleEvent.Conveyance;
import ipledger.event.TitleEvent.ProceedsUse;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.fact.RecordFacts;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.NumberType;
import ipledger.identifier.Office;
import ipledger.law.Desk;
import ipledger.law.Register;
import ipledger.money.Money;
import ipledger.party.Holders;
import ipledger.right.FileApplication;
import ipledger.right.GrantRight;
import ipledger.rule.Refused;
import ipledger.rule.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("转让 The life of transfers on the register: chain, freeze, pledge, similar marks")
class TransferLifeTest {
    private static final AssetNumber SIMILAR = AssetNumber.of(Office.CN, NumberType.TRADEMARK_REGISTRATION, "12345679");
    private static final AssetNumber APPLICATION = AssetNumber.of("202111286633.X");
    private static final Provenance REGISTERED = Provenance.act().withOfficeNumber("国知办2026-1");
    private final Desk desk = new Desk();

    @BeforeEach
    void a_patent_and_two_marks() {
        desk.send(grant(INVENTION, AssetKind.INVENTION));
        desk.send(grant(MARK, AssetKind.TRADEMARK));
        desk.send(grant(SIMILAR, AssetKind.TRADEMARK));
    }

    @Test
    void an_application_is_assigned_while_it_is_pending() {
        desk.send(new FileApplication(
                APPLICATION,
                AssetKind.INVENTION,
                "一种泵",
                List.of(),
                Holders.sole(XIANGNAN_VALVE),
                List.of(),
                LocalDate.parse("2021-11-02"),
                Provenance.act()));
        desk.send(register(APPLICATION, sale(XIANGNAN_VALVE, A_STRANGER), DAY, REGISTERED));
        assertThat(desk.asset(APPLICATION).holders()).containsExactly(A_STRANGER);
    }

    @Test
    void consecutive_transfers_are_entries_of_their_own() {
        refused(register(INVENTION, sale(YANFENG_PUMP, A_STRANGER), DAY, REGISTERED), "TITLE-03");
        desk.send(register(INVENTION, sale(XIANGNAN_VALVE, YANFENG_PUMP), DAY, REGISTERED));
        desk.send(new RegisterTransfer(
                SECOND, List.of(INVENTION), Optional.of(sale(YANFENG_PUMP, A_STRANGER)), DAY.plusDays(1), REGISTERED));
        assertThat(desk.asset(INVENTION).title().chain()).hasSize(2);
    }

    @Test
    void a_transfer_under_way_gives_way_to_a_freeze_that_arrives_first() {
        desk.send(new AgreeTransfer(
                FIRST,
                List.of(INVENTION),
                agreedOn("2026-01-05", sale(XIANGNAN_VALVE, A_STRANGER)),
                LocalDate.parse("2026-01-05"),
                Provenance.act()));
        desk.recordFacts(facts(frozen(INVENTION, "2026-12-31")));
        refused(new RegisterTransfer(FIRST, List.of(), Optional.empty(), DAY, REGISTERED), "TITLE-12");
    }

    @Test
    void a_decision_of_before_the_freeze_goes_before_it_and_one_of_after_does_not() {
        desk.recordFacts(facts(frozen(INVENTION, "2026-12-31")));
        var decided = by(TransferGround.COURT_DECISION, sale(XIANGNAN_VALVE, A_STRANGER));
        var papers = papers(DocumentKind.JUDGMENT).withOfficeNumber("国知办2026-1");
        refused(register(INVENTION, agreedOn("2026-01-10", decided), DAY, papers), "TITLE-12");
        desk.send(register(INVENTION, agreedOn("2026-01-09", decided), DAY, papers));
        assertThat(desk.asset(INVENTION).holders()).containsExactly(A_STRANGER);
    }

    @Test
    void a_pledge_stays_on_the_new_holders_title_and_the_price_is_told() {
        desk.recordFacts(facts(pledged(INVENTION, XIANGNAN_VALVE)));
        desk.send(register(INVENTION, with(sale(XIANGNAN_VALVE, A_STRANGER), Register.HENGYANG_BANK), DAY, REGISTERED));
        desk.send(new ApplyProceeds(
                FIRST,
                List.of(),
                ProceedsUse.EARLY_PAYMENT,
                Optional.of(Money.of("800000.00 CNY")),
                DAY.plusDays(2),
                Provenance.act()));
        desk.send(new PayTransferPrice(
                FIRST,
                Money.of("800000.00 CNY"),
                PaymentUse.EARLY_PAYMENT,
                Optional.empty(),
                DAY.plusDays(2),
                Provenance.act()));
        var asset = desk.asset(INVENTION);
        assertThat(asset.pledges().inForce()).hasSize(1);
        assertThat(asset.title().of(FIRST).map(Transfer::proceeds).orElseThrow())
                .containsExactly(new Transfer.Proceeds(
                        ProceedsUse.EARLY_PAYMENT, Optional.of(Money.of("800000.00 CNY")), DAY.plusDays(2)));
        assertThat(desk.dealing(FIRST)).hasSize(2);
    }

    @Test
    void similar_marks_left_out_are_added_in_time_and_all_go_together() {
        var sale = sale(XIANGNAN_VALVE, A_STRANGER);
        desk.send(new AgreeTransfer(FIRST, List.of(MARK), sale, DAY, Provenance.act()));
        desk.send(new NoteDefect(
                MARK,
                FIRST,
                DefectMatter.TRANSFER,
                List.of(SIMILAR),
                Optional.empty(),
                DAY.plusDays(1),
                Provenance.act()));
        refused(new RegisterTransfer(FIRST, List.of(), Optional.empty(), DAY.plusDays(2), REGISTERED), "TITLE-44");
        desk.send(new AddToTransfer(FIRST, List.of(SIMILAR), sale, DAY.plusDays(9), Provenance.act()));
        desk.send(new CureDefect(MARK, FIRST, DAY.plusDays(9), Provenance.act()));
        desk.send(new RegisterTransfer(FIRST, List.of(), Optional.empty(), DAY.plusDays(20), REGISTERED));
        assertThat(desk.asset(MARK).holders()).containsExactly(A_STRANGER);
        assertThat(desk.asset(SIMILAR).holders()).containsExactly(A_STRANGER);
    }

    private void refused(RegisterTransfer act, String rule) {
        assertThatThrownBy(() -> desk.send(act))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::rule)
                                .containsExactly(rule));
    }

    private static RegisterTransfer register(
            AssetNumber asset, Conveyance conveyance, LocalDate day, Provenance provenance) {
        return new RegisterTransfer(FIRST, List.of(asset), Optional.of(conveyance), day, provenance);
    }

    private static RecordFacts facts(AssetEvent fact) {
        return new RecordFacts(new SourceKey("paper", "fact"), List.of(), List.of(fact), Optional.empty());
    }

    private static GrantRight grant(AssetNumber number, AssetKind kind) {
        return new GrantRight(
                number,
                kind,
                "一种阀门",
                List.of(),
                Optional.of(LocalDate.parse("2016-08-07")),
                Optional.of(Holders.sole(XIANGNAN_VALVE)),
                Optional.of(LocalDate.parse("2036-08-06")),
                LocalDate.parse("2018-05-04"),
                Provenance.act());
    }
}
