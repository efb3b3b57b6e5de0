package ipledger.projection.figures;

import static ipledger.projection.Facts.BANK;
import static ipledger.projection.Facts.OTHER_BANK;
import static ipledger.projection.Facts.day;

import ipledger.event.AssetEvent;
import ipledger.event.AssetKind;
import ipledger.event.ContributionEvent.ContributionAgreed;
import ipledger.event.ContributionEvent.ContributionCompleted;
import ipledger.event.ContributionEvent.ContributionTerms;
import ipledger.event.DealingEvent;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.DealingEvent.DealingOpened;
import ipledger.event.DealingEvent.DealingStage;
import ipledger.event.DealingEvent.PaymentMade;
import ipledger.event.DealingEvent.PaymentUse;
import ipledger.event.DealingNumber;
import ipledger.event.ImplementationEvent.ImplementationRecorded;
import ipledger.event.ImplementationEvent.Use;
import ipledger.event.ImplementationEvent.UseKind;
import ipledger.event.LicenceEvent.LicenceEnd;
import ipledger.event.LicenceEvent.LicenceEnded;
import ipledger.event.LicenceEvent.LicenceGranted;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.LicenceEvent.LicenceScope;
import ipledger.event.LicenceEvent.LicenceTerms;
import ipledger.event.LicenceEvent.OpenLicenceDeclared;
import ipledger.event.NoteEvent.MeritKind;
import ipledger.event.NoteEvent.MeritRecorded;
import ipledger.event.PledgeEvent.BalanceReported;
import ipledger.event.PledgeEvent.DefaultRecorded;
import ipledger.event.PledgeEvent.Loan;
import ipledger.event.PledgeEvent.LoanStated;
import ipledger.event.PledgeEvent.PledgeAgreed;
import ipledger.event.PledgeEvent.PledgeFiled;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.PledgeEvent.PledgeReleased;
import ipledger.event.PledgeEvent.PledgeRevoked;
import ipledger.event.PledgeEvent.RecoveryRecorded;
import ipledger.event.PledgeEvent.RecoverySource;
import ipledger.event.PledgeEvent.ReleaseGround;
import ipledger.event.PledgeReference;
import ipledger.event.PledgeTerms;
import ipledger.event.ProgrammeEvent;
import ipledger.event.ProgrammeEvent.AffiliationEnded;
import ipledger.event.ProgrammeEvent.AffiliationKind;
import ipledger.event.ProgrammeEvent.AffiliationRecorded;
import ipledger.event.ProgrammeEvent.DesignationEnded;
import ipledger.event.ProgrammeEvent.DesignationGranted;
import ipledger.event.ProgrammeEvent.DesignationKind;
import ipledger.event.ProgrammeEvent.DesignationLevel;
import ipledger.event.ProgrammeEvent.ParityRecorded;
import ipledger.event.ProgrammeEvent.ValueEntered;
import ipledger.event.Provenance;
import ipledger.event.RectificationEvent.EntryReference;
import ipledger.event.RectificationEvent.EntryVoided;
import ipledger.event.RightEvent.RightFiled;
import ipledger.event.RightEvent.RightGranted;
import ipledger.event.RightEvent.RightLapsed;
import ipledger.event.RightEvent.RightRestored;
import ipledger.event.SecuredClaim;
import ipledger.event.TitleEvent.Conveyance;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.event.ValuationEvent.Valuation;
import ipledger.event.ValuationEvent.ValuationPurpose;
import ipledger.event.ValuationEvent.ValuationRecorded;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.DivisionCode;
import ipledger.identifier.IndustryCode;
import ipledger.identifier.Malformed;
import ipledger.identifier.PatentApplicationNumber;
import ipledger.money.Money;
import ipledger.party.EnterpriseSize;
import ipledger.party.Holders;
import ipledger.party.Party;
import ipledger.party.PartyKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 生成的历史. What befalls four assets in their lives, right or wrong, and what officials enter beside it. */
final class GeneratedLife {
    static final int MOST = 34;
    static final int ASSETS = 4;

    private static final List<AssetKind> KINDS =
            List.of(AssetKind.INVENTION, AssetKind.UTILITY_MODEL, AssetKind.TRADEMARK, AssetKind.SOFTWARE);
    static final List<Party> PARTIES = List.of(
            Party.named("湘南阀门有限公司（演示）", PartyKind.ENTERPRISE)
                    .withDivision(DivisionCode.of("430408"))
                    .withIndustry(IndustryCode.of("3443"))
                    .withSize(EnterpriseSize.ABOVE_SCALE),
            Party.named("雁峰泵业有限公司（演示）", PartyKind.ENTERPRISE)
                    .withDivision(DivisionCode.of("430406"))
                    .withIndustry(IndustryCode.of("C"))
                    .withSize(EnterpriseSize.SMALL_MEDIUM),
            Party.named("演示大学", PartyKind.UNIVERSITY).withDivision(DivisionCode.of("430400")),
            Party.named("长沙演示科技有限公司", PartyKind.ENTERPRISE).withDivision(DivisionCode.of("430100")),
            Party.named("演示某", PartyKind.NATURAL_PERSON),
            Party.named("Demo Ltd"));

    private final int town;
    private final List<AssetNumber> assets;
    private final Set<DealingNumber> opened = new HashSet<>();

    /** @param town tells the assets and dealings of one life from those of another in the same register */
    GeneratedLife(int town) {
        this.town = town;
        this.assets = List.of(
                patent("20151048" + (1000 + town)),
                patent("20212128" + (6000 + town)),
                AssetNumber.of("CN:trademark-registration:1000000" + town),
                AssetNumber.of("CN:software-registration:2024SR000000" + town));
    }

    /** The check digit is the one that the number's own class takes. */
    private static AssetNumber patent(String digits) {
        for (char check : "0123456789X".toCharArray())
            try {
                return AssetNumber.of(
                        PatentApplicationNumber.of(digits + "." + check).toString());
            } catch (Malformed another) {
                assert another.reason().contains("check");
            }
        throw new IllegalStateException("no check digit fits " + digits);
    }

    List<AssetNumber> assets() {
        return assets;
    }

    /** What happens next, to which asset, by whom, after so many days. */
    record Step(int what, int asset, int who, int other, int daysLater, int amount) {}

    static final int FIRST_OF_THE_PROGRAMME = 26;
    private static final List<DesignationKind> KINDS_OF_DESIGNATION = List.copyOf(EnumSet.allOf(DesignationKind.class));
    private static final List<DesignationLevel> LEVELS = List.copyOf(EnumSet.allOf(DesignationLevel.class));

    private DealingNumber dealing(int number) {
        return DealingNumber.of("T" + town + "D" + number);
    }

    /** What is paid under an earlier dealing, licence or not. */
    List<DealingEvent> paid(Step step, int number) {
        if (step.what() < FIRST_OF_THE_PROGRAMME + 7) return List.of();
        var on = day("2012-01-05").plusDays(step.daysLater());
        var dealing = dealing(number / 2 - (number / 2 % 3 == 2 ? 1 : 0));
        var payment = new PaymentMade(
                dealing,
                Money.of(step.amount() + "000.25" + (step.amount() % 5 == 1 ? " USD" : " CNY")),
                PaymentUse.TO_HOLDER,
                Optional.empty(),
                on,
                Provenance.act());
        return opened.add(dealing)
                ? List.of(
                        new DealingOpened(
                                dealing,
                                DealingKind.LICENCE,
                                DealingStage.AGREED,
                                List.of(assets.get(step.asset())),
                                Optional.empty(),
                                on,
                                Provenance.act()),
                        payment)
                : List.of(payment);
    }

    /** What officials enter beside it: parities near the days of the dealings, designations, values. */
    List<ProgrammeEvent> entered(Step step, int number) {
        var on = day("2012-01-05").plusDays(step.daysLater());
        var act = Provenance.act();
        var who = PARTIES.get(step.who());
        var designation = "designation:" + town + "-" + number / 3;
        if (step.what() < FIRST_OF_THE_PROGRAMME)
            return step.amount() % 5 == 1 && step.amount() % 3 == 0
                    ? List.of(new ParityRecorded(
                            "parity:USD-" + on.getYear(),
                            "USD",
                            step.amount() % 2 == 0 ? 1 : 100,
                            "7.01" + step.amount(),
                            on.minusDays(step.amount() % 20),
                            act))
                    : List.of();
        return switch (step.what()) {
            case FIRST_OF_THE_PROGRAMME ->
                List.of(new DesignationGranted(
                        "designation:" + town + "-" + number,
                        step.amount() % 2 == 0
                                ? DesignationKind.ABOVE_SCALE_ENTERPRISE
                                : KINDS_OF_DESIGNATION.get(step.amount() % KINDS_OF_DESIGNATION.size()),
                        LEVELS.get(step.amount() % LEVELS.size()),
                        who,
                        on,
                        act));
            case FIRST_OF_THE_PROGRAMME + 1 -> List.of(new DesignationEnded(designation, "ended", on, act));
            case FIRST_OF_THE_PROGRAMME + 2 ->
                List.of(new ValueEntered(
                        "series:copyright-registrations-rank",
                        "copyright-registrations-rank",
                        Integer.toString(step.amount()),
                        "yearbook",
                        on,
                        act));
            case FIRST_OF_THE_PROGRAMME + 3, FIRST_OF_THE_PROGRAMME + 4, FIRST_OF_THE_PROGRAMME + 5 ->
                List.of(new AffiliationRecorded(
                        "affiliation:" + town + "-" + number / 2,
                        step.amount() % 2 == 0 ? AffiliationKind.GROUP : AffiliationKind.OWN_COMPANY,
                        "演示集团" + step.amount() % 3,
                        who,
                        on.minusYears(4),
                        act));
            case FIRST_OF_THE_PROGRAMME + 6 ->
                List.of(new AffiliationEnded("affiliation:" + town + "-" + number / 4, "sold", on, act));
            default -> List.of();
        };
    }

    AssetEvent happening(int what, Step step, int number, int entries) {
        var asset = assets.get(step.asset());
        var on = day("2012-01-05").plusDays(step.daysLater());
        var who = PARTIES.get(step.who());
        var other = PARTIES.get(step.other());
        // Some dealings are over several assets: every third step goes on with the one before.
        var dealing = dealing(number % 3 == 2 ? number - 1 : number);
        var earlier = dealing(number / 2);
        var amount = step.amount() % 4 == 0
                ? Optional.<Money>empty()
                : Optional.of(Money.of(
                        step.amount() + "000000.5" + step.amount() % 10 + (step.amount() % 5 == 1 ? " USD" : " CNY")));
        var act = Provenance.act();
        return switch (what) {
            case 0 -> granted(step, on, who, other);
            case 1, 2 -> new PledgeRegistered(asset, dealing, terms(List.of(who, other), amount, on), on, act);
            case 3 -> new PledgeReleased(asset, PledgeReference.to(earlier), ReleaseGround.DEBT_PAID, on, act);
            case 4 -> new PledgeReleased(asset, PledgeReference.to(earlier), ReleaseGround.ENFORCED, on, act);
            case 5, 6 ->
                new LicenceGranted(
                        asset,
                        dealing,
                        new LicenceTerms(
                                step.amount() % 6 == 0 ? LicenceKind.OPEN : LicenceKind.ORDINARY,
                                List.of(who),
                                List.of(other),
                                LicenceScope.WHOLE,
                                step.amount() % 2 == 0 ? Optional.empty() : Optional.of(on.plusDays(700)),
                                amount,
                                Optional.empty(),
                                List.of()),
                        on,
                        act);
            case 7 ->
                step.amount() % 3 == 0
                        ? new PledgeRevoked(asset, earlier, "wrong", on, on, act)
                        : new LicenceEnded(asset, earlier, LicenceEnd.EARLY_TERMINATION, on, act);
            case 8, 9 ->
                new TitleTransferred(
                        asset,
                        dealing,
                        new Conveyance(
                                step.amount() % 7 == 0 ? TransferGround.INHERITANCE : TransferGround.AGREEMENT,
                                List.of(who),
                                Holders.sole(other),
                                Optional.empty(),
                                amount,
                                Optional.empty(),
                                List.of()),
                        on,
                        act);
            case 10 ->
                new ContributionAgreed(
                        asset,
                        dealing,
                        new ContributionTerms(
                                List.of(who),
                                PARTIES.getFirst(),
                                new Valuation(
                                        other, "R" + number, "收益法", on, on.plusYears(1), Money.of("3000000.00 CNY")),
                                amount.orElse(Money.of("1.00 CNY")),
                                Optional.empty(),
                                Optional.empty(),
                                List.of()),
                        on,
                        act);
            case 11 -> new ContributionCompleted(asset, earlier, on, on, act);
            case 12 -> new RightLapsed(asset, Optional.empty(), on, act);
            case 13 -> new RightRestored(asset, on, act);
            case 14 -> new OpenLicenceDeclared(asset, on, act);
            case 15, 16 ->
                new ImplementationRecorded(
                        asset,
                        new Use(
                                step.amount() % 3 == 0 ? UseKind.OWN_USE : UseKind.PRODUCT_SOLD,
                                who,
                                on.plusDays(step.amount() - 20),
                                on.plusDays(step.amount() + 345),
                                List.of("阀门"),
                                amount,
                                Optional.empty(),
                                step.amount() % 2 == 0 ? Optional.of("P" + step.amount() % 3) : Optional.empty()),
                        on,
                        act);
            case 17 -> new PledgeAgreed(asset, dealing, terms(List.of(who), amount, on), on, act);
            case 18 -> new PledgeFiled(asset, earlier, on, act);
            case 19 ->
                new LoanStated(
                        asset,
                        earlier,
                        new Loan(amount, Optional.empty(), Optional.empty(), Optional.empty()),
                        on,
                        act);
            case 20 -> new BalanceReported(asset, earlier, amount.orElse(Money.of("7.00 CNY")), on, act);
            case 21 -> new DefaultRecorded(asset, earlier, amount.orElse(Money.of("8.00 CNY")), "due", on, act);
            case 22 ->
                new RecoveryRecorded(
                        asset, earlier, amount.orElse(Money.of("9.00 CNY")), RecoverySource.DEBTOR, on, act);
            case 23 ->
                new ValuationRecorded(asset, valued(other, number, on, amount), ValuationPurpose.PLEDGE, on, act);
            case 24 -> new MeritRecorded(asset, MeritKind.FOREIGN_COUNTERPART, "US 1", on, act);
            default -> new EntryVoided(asset, EntryReference.at(number % entries), "wrong", "notice", on, act);
        };
    }

    private AssetEvent granted(Step step, LocalDate on, Party who, Party other) {
        var asset = assets.get(step.asset());
        var kind = KINDS.get(step.asset());
        var holders = who.equals(other) ? Holders.sole(who) : Holders.equally(List.of(who, other));
        if (step.amount() % 5 == 0)
            return new RightFiled(
                    asset,
                    kind,
                    "演示",
                    List.of(),
                    Optional.of(holders),
                    kind == AssetKind.TRADEMARK ? List.of("30") : List.of(),
                    on.minusYears(3),
                    Provenance.act());
        return new RightGranted(
                asset,
                kind,
                "演示",
                List.of(),
                step.amount() % 3 == 0 ? Optional.empty() : Optional.of(on.minusYears(2)),
                step.amount() % 11 == 1 ? Optional.empty() : Optional.of(holders),
                Optional.empty(),
                on,
                Provenance.act());
    }

    private static Valuation valued(Party valuer, int number, LocalDate on, Optional<Money> amount) {
        return new Valuation(
                valuer, "R" + number, "收益法", on, on.plusYears(1), amount.orElse(Money.of("3000000.00 CNY")));
    }

    private static PledgeTerms terms(List<Party> pledgors, Optional<Money> amount, LocalDate on) {
        var bank = on.getDayOfMonth() % 2 == 0 ? BANK : OTHER_BANK;
        return new PledgeTerms(
                pledgors.stream().distinct().toList(),
                List.of(bank),
                new SecuredClaim(
                        Optional.empty(),
                        amount,
                        false,
                        Optional.empty(),
                        on.getDayOfMonth() % 3 == 0 ? Optional.empty() : Optional.of(on.plusYears(2)),
                        Optional.empty()),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                on.getDayOfMonth() % 4 == 0 ? Optional.of(on.plusMonths(20)) : Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(),
                on.getDayOfMonth() % 5 == 0 ? Optional.of(valued(bank, 0, on, amount)) : Optional.empty());
    }
}
