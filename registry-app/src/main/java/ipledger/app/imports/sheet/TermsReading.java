package ipledger.app.imports.sheet;

import static ipledger.app.imports.sheet.SheetColumn.AGREED_ON;
import static ipledger.app.imports.sheet.SheetColumn.AMOUNT;
import static ipledger.app.imports.sheet.SheetColumn.CAPITAL;
import static ipledger.app.imports.sheet.SheetColumn.CLAIM_KIND;
import static ipledger.app.imports.sheet.SheetColumn.COMPANY;
import static ipledger.app.imports.sheet.SheetColumn.COMPANY_KIND;
import static ipledger.app.imports.sheet.SheetColumn.CONSENTS;
import static ipledger.app.imports.sheet.SheetColumn.CONTRACT_FORM;
import static ipledger.app.imports.sheet.SheetColumn.CONTRIBUTED_RIGHT;
import static ipledger.app.imports.sheet.SheetColumn.CONTRIBUTOR;
import static ipledger.app.imports.sheet.SheetColumn.CONVERTED_FIRST;
import static ipledger.app.imports.sheet.SheetColumn.COUNTERPART;
import static ipledger.app.imports.sheet.SheetColumn.DEBT_DUE;
import static ipledger.app.imports.sheet.SheetColumn.DEBT_FROM;
import static ipledger.app.imports.sheet.SheetColumn.DECLARATIONS;
import static ipledger.app.imports.sheet.SheetColumn.FEE_MANNER;
import static ipledger.app.imports.sheet.SheetColumn.FIELDS;
import static ipledger.app.imports.sheet.SheetColumn.FILING_NUMBER;
import static ipledger.app.imports.sheet.SheetColumn.FIRST_DAY;
import static ipledger.app.imports.sheet.SheetColumn.FIXED_FEE;
import static ipledger.app.imports.sheet.SheetColumn.FOLLOWS;
import static ipledger.app.imports.sheet.SheetColumn.FORFEITURE;
import static ipledger.app.imports.sheet.SheetColumn.GOODS;
import static ipledger.app.imports.sheet.SheetColumn.GROUND;
import static ipledger.app.imports.sheet.SheetColumn.HEAD_LICENCE;
import static ipledger.app.imports.sheet.SheetColumn.LAST_DAY;
import static ipledger.app.imports.sheet.SheetColumn.LICENCES_BEFORE;
import static ipledger.app.imports.sheet.SheetColumn.LICENCE_KIND;
import static ipledger.app.imports.sheet.SheetColumn.LICENSEE;
import static ipledger.app.imports.sheet.SheetColumn.LICENSOR;
import static ipledger.app.imports.sheet.SheetColumn.MAXIMUM;
import static ipledger.app.imports.sheet.SheetColumn.METHOD;
import static ipledger.app.imports.sheet.SheetColumn.MILESTONES;
import static ipledger.app.imports.sheet.SheetColumn.MINIMUM_FEE;
import static ipledger.app.imports.sheet.SheetColumn.PAY_BY;
import static ipledger.app.imports.sheet.SheetColumn.PAY_FROM;
import static ipledger.app.imports.sheet.SheetColumn.PER_UNIT;
import static ipledger.app.imports.sheet.SheetColumn.PLEDGEE;
import static ipledger.app.imports.sheet.SheetColumn.PLEDGOR;
import static ipledger.app.imports.sheet.SheetColumn.PRICED_FROM;
import static ipledger.app.imports.sheet.SheetColumn.PRICED_UNTIL;
import static ipledger.app.imports.sheet.SheetColumn.PRICING;
import static ipledger.app.imports.sheet.SheetColumn.QUALITY;
import static ipledger.app.imports.sheet.SheetColumn.REGISTERED_UNTIL;
import static ipledger.app.imports.sheet.SheetColumn.REGISTRAR;
import static ipledger.app.imports.sheet.SheetColumn.REPORT;
import static ipledger.app.imports.sheet.SheetColumn.RIGHTS;
import static ipledger.app.imports.sheet.SheetColumn.ROYALTY_BASE;
import static ipledger.app.imports.sheet.SheetColumn.ROYALTY_RATE;
import static ipledger.app.imports.sheet.SheetColumn.SCOPE;
import static ipledger.app.imports.sheet.SheetColumn.SECURITY_UNTIL;
import static ipledger.app.imports.sheet.SheetColumn.SHARE;
import static ipledger.app.imports.sheet.SheetColumn.SHAREHOLDING;
import static ipledger.app.imports.sheet.SheetColumn.STATE_OWNED;
import static ipledger.app.imports.sheet.SheetColumn.SUBSCRIBED_ON;
import static ipledger.app.imports.sheet.SheetColumn.SUB_LICENSING;
import static ipledger.app.imports.sheet.SheetColumn.TERRITORIES;
import static ipledger.app.imports.sheet.SheetColumn.TRANSFEREE;
import static ipledger.app.imports.sheet.SheetColumn.TRANSFEROR;
import static ipledger.app.imports.sheet.SheetColumn.USES;
import static ipledger.app.imports.sheet.SheetColumn.USE_FIRST;
import static ipledger.app.imports.sheet.SheetColumn.VALID_UNTIL;
import static ipledger.app.imports.sheet.SheetColumn.VALUATION;
import static ipledger.app.imports.sheet.SheetColumn.VALUED_ON;
import static ipledger.app.imports.sheet.SheetColumn.VALUER;

import ipledger.event.ContributionEvent.ContributionTerms;
import ipledger.event.DealingNumber;
import ipledger.event.FeeTerms;
import ipledger.event.LicenceEvent.LicenceScope;
import ipledger.event.LicenceEvent.LicenceTerms;
import ipledger.event.PledgeTerms;
import ipledger.event.Pricing;
import ipledger.event.SecuredClaim;
import ipledger.event.TitleEvent.Conveyance;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.event.ValuationEvent.Valuation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 内容判读. The terms of a dealing, as one row states them. */
final class TermsReading {
    private static final List<SheetColumn> FEE = List.of(
            FEE_MANNER, FIXED_FEE, ROYALTY_BASE, ROYALTY_RATE, PER_UNIT, MINIMUM_FEE, MILESTONES, USE_FIRST, PAY_FROM);

    private static final List<SheetColumn> VALUED = List.of(VALUER, REPORT, METHOD, VALUED_ON, VALID_UNTIL, VALUATION);

    private final RowValues row;

    TermsReading(RowValues row) {
        this.row = row;
    }

    Optional<Conveyance> conveyance() {
        var ground = row.word(GROUND, SheetWord.TRANSFER_GROUNDS).orElse(TransferGround.AGREEMENT);
        var from = row.parties(TRANSFEROR);
        return row.holders(TRANSFEREE)
                .map(to -> new Conveyance(
                        ground,
                        from,
                        to,
                        row.share(SHARE),
                        row.money(AMOUNT),
                        row.day(AGREED_ON),
                        row.parties(CONSENTS),
                        pricing(),
                        row.value(FOLLOWS, DealingNumber::of)));
    }

    private Optional<Pricing> pricing() {
        return row.word(PRICING, SheetWord.PRICINGS)
                .map(method -> new Pricing(method, row.day(PRICED_FROM), row.day(PRICED_UNTIL)));
    }

    Optional<LicenceTerms> licence() {
        var scope = new LicenceScope(row.list(TERRITORIES), row.list(FIELDS), row.list(GOODS), row.list(USES));
        return row.word(LICENCE_KIND, SheetWord.LICENCE_KINDS)
                .map(kind -> new LicenceTerms(
                        kind,
                        row.parties(LICENSOR),
                        row.parties(LICENSEE),
                        scope,
                        row.day(LAST_DAY),
                        row.money(AMOUNT),
                        row.day(AGREED_ON),
                        row.parties(CONSENTS),
                        row.day(FIRST_DAY),
                        fee(),
                        row.isYes(SUB_LICENSING),
                        row.value(HEAD_LICENCE, DealingNumber::of),
                        row.value(COUNTERPART, DealingNumber::of),
                        pricing(),
                        row.stated(QUALITY)));
    }

    /** Whole, or a fault: half a fee is none. */
    private Optional<FeeTerms> fee() {
        if (FEE.stream().noneMatch(row::has)) return Optional.empty();
        if (!row.has(FEE_MANNER)) {
            row.fault(FEE_MANNER, "", "填写许可费条款时须填付费方式", "needed with any term of the fee");
            return Optional.empty();
        }
        var fixed = row.money(FIXED_FEE);
        var base = row.word(ROYALTY_BASE, SheetWord.ROYALTY_BASES);
        var rate = row.share(ROYALTY_RATE);
        var perUnit = row.money(PER_UNIT);
        var minimum = row.money(MINIMUM_FEE);
        var milestones = row.milestones();
        var payFrom = row.day(PAY_FROM);
        var fee = row.word(FEE_MANNER, SheetWord.FEE_MANNERS)
                .map(manner -> new FeeTerms(
                        manner, fixed, base, rate, perUnit, minimum, milestones, row.isYes(USE_FIRST), payFrom));
        if (row.faults().isEmpty() && fee.filter(FeeTerms::isComplete).isEmpty())
            row.fault(
                    FEE_MANNER,
                    row.text(FEE_MANNER),
                    "此付费方式的条款不全: 总付须有固定费, 提成须有基数与比例 (件数须有每件提成), 里程碑须有付款",
                    "not whole: a lump sum needs the fixed fee, a royalty its base and rate (units: the royalty per unit),"
                            + " milestones their payments");
        return fee;
    }

    PledgeTerms pledge() {
        var pledgees = row.parties(PLEDGEE);
        return new PledgeTerms(
                row.parties(PLEDGOR),
                pledgees,
                claim(),
                row.day(AGREED_ON),
                row.parties(CONSENTS),
                row.words(DECLARATIONS, SheetWord.DECLARATIONS),
                row.pledgeeParts(pledgees),
                row.day(REGISTERED_UNTIL),
                row.day(SECURITY_UNTIL),
                row.words(RIGHTS, SheetWord.COPYRIGHT_RIGHTS),
                row.stated(LICENCES_BEFORE),
                row.isYes(FORFEITURE),
                row.word(CONTRACT_FORM, SheetWord.CONTRACT_FORMS),
                row.clauses(),
                pledgedAt());
    }

    /** What all that is pledged was valued at: the whole report, or nothing of it. */
    private Optional<Valuation> pledgedAt() {
        if (VALUED.stream().noneMatch(row::has)) return Optional.empty();
        for (var column : VALUED)
            if (!row.has(column)) row.fault(column, "", "填写评估时需要此列", "a valuation needs this column");
        return valuation();
    }

    private Optional<Valuation> valuation() {
        var valuer = row.party(VALUER);
        var valuedOn = row.day(VALUED_ON);
        var validUntil = row.day(VALID_UNTIL);
        var valued = row.money(VALUATION);
        if (Stream.of(valuer, valuedOn, validUntil, valued).anyMatch(Optional::isEmpty)) return Optional.empty();
        return Optional.of(new Valuation(
                valuer.get(),
                row.text(REPORT),
                row.text(METHOD),
                valuedOn.get(),
                validUntil.get(),
                valued.get(),
                row.stated(FILING_NUMBER)));
    }

    SecuredClaim claim() {
        return new SecuredClaim(
                row.stated(CLAIM_KIND),
                row.money(AMOUNT),
                row.word(MAXIMUM, SheetWord.YES_OR_NO).orElse(false),
                row.day(DEBT_FROM),
                row.day(DEBT_DUE),
                row.stated(SCOPE));
    }

    boolean statesAClaim() {
        return Stream.of(CLAIM_KIND, AMOUNT, MAXIMUM, DEBT_FROM, DEBT_DUE, SCOPE)
                .anyMatch(row::has);
    }

    Optional<ContributionTerms> contribution() {
        var company = row.party(COMPANY);
        var valuation = valuation();
        var amount = row.money(AMOUNT);
        var capital = row.money(CAPITAL);
        var shareholding = row.share(SHAREHOLDING);
        var kind = row.word(COMPANY_KIND, SheetWord.COMPANY_KINDS);
        var subscribedOn = row.day(SUBSCRIBED_ON);
        var payBy = row.day(PAY_BY);
        var what = row.word(CONTRIBUTED_RIGHT, SheetWord.CONTRIBUTED_RIGHTS);
        if (Stream.of(company, valuation, amount).anyMatch(Optional::isEmpty)) return Optional.empty();
        return Optional.of(new ContributionTerms(
                row.parties(CONTRIBUTOR),
                company.get(),
                valuation.get(),
                amount.get(),
                capital,
                shareholding,
                row.parties(CONSENTS),
                kind,
                subscribedOn,
                payBy,
                what,
                row.stated(REGISTRAR),
                row.isYes(CONVERTED_FIRST),
                row.isYes(STATE_OWNED)));
    }
}
