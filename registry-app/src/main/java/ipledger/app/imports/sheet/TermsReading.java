package ipledger.app.imports.sheet;

import static ipledger.app.imports.sheet.SheetColumn.AGREED_ON;
import static ipledger.app.imports.sheet.SheetColumn.AMOUNT;
import static ipledger.app.imports.sheet.SheetColumn.CAPITAL;
import static ipledger.app.imports.sheet.SheetColumn.CLAIM_KIND;
import static ipledger.app.imports.sheet.SheetColumn.COMPANY;
import static ipledger.app.imports.sheet.SheetColumn.CONSENTS;
import static ipledger.app.imports.sheet.SheetColumn.CONTRIBUTOR;
import static ipledger.app.imports.sheet.SheetColumn.DEBT_DUE;
import static ipledger.app.imports.sheet.SheetColumn.DEBT_FROM;
import static ipledger.app.imports.sheet.SheetColumn.DECLARATIONS;
import static ipledger.app.imports.sheet.SheetColumn.FIELDS;
import static ipledger.app.imports.sheet.SheetColumn.FOLLOWS;
import static ipledger.app.imports.sheet.SheetColumn.GOODS;
import static ipledger.app.imports.sheet.SheetColumn.GROUND;
import static ipledger.app.imports.sheet.SheetColumn.LAST_DAY;
import static ipledger.app.imports.sheet.SheetColumn.LICENCES_BEFORE;
import static ipledger.app.imports.sheet.SheetColumn.LICENCE_KIND;
import static ipledger.app.imports.sheet.SheetColumn.LICENSEE;
import static ipledger.app.imports.sheet.SheetColumn.LICENSOR;
import static ipledger.app.imports.sheet.SheetColumn.MAXIMUM;
import static ipledger.app.imports.sheet.SheetColumn.METHOD;
import static ipledger.app.imports.sheet.SheetColumn.PLEDGEE;
import static ipledger.app.imports.sheet.SheetColumn.PLEDGOR;
import static ipledger.app.imports.sheet.SheetColumn.PRICED_FROM;
import static ipledger.app.imports.sheet.SheetColumn.PRICED_UNTIL;
import static ipledger.app.imports.sheet.SheetColumn.PRICING;
import static ipledger.app.imports.sheet.SheetColumn.REGISTERED_UNTIL;
import static ipledger.app.imports.sheet.SheetColumn.REPORT;
import static ipledger.app.imports.sheet.SheetColumn.RIGHTS;
import static ipledger.app.imports.sheet.SheetColumn.SCOPE;
import static ipledger.app.imports.sheet.SheetColumn.SECURITY_UNTIL;
import static ipledger.app.imports.sheet.SheetColumn.SHARE;
import static ipledger.app.imports.sheet.SheetColumn.SHAREHOLDING;
import static ipledger.app.imports.sheet.SheetColumn.TERRITORIES;
import static ipledger.app.imports.sheet.SheetColumn.TRANSFEREE;
import static ipledger.app.imports.sheet.SheetColumn.TRANSFEROR;
import static ipledger.app.imports.sheet.SheetColumn.USES;
import static ipledger.app.imports.sheet.SheetColumn.VALID_UNTIL;
import static ipledger.app.imports.sheet.SheetColumn.VALUATION;
import static ipledger.app.imports.sheet.SheetColumn.VALUED_ON;
import static ipledger.app.imports.sheet.SheetColumn.VALUER;

import ipledger.event.ContributionEvent.ContributionTerms;
import ipledger.event.DealingNumber;
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
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        pricing(),
                        Optional.empty()));
    }

    PledgeTerms pledge() {
        return new PledgeTerms(
                row.parties(PLEDGOR),
                row.parties(PLEDGEE),
                claim(),
                row.day(AGREED_ON),
                row.parties(CONSENTS),
                row.words(DECLARATIONS, SheetWord.DECLARATIONS),
                List.of(),
                row.day(REGISTERED_UNTIL),
                row.day(SECURITY_UNTIL),
                row.words(RIGHTS, SheetWord.COPYRIGHT_RIGHTS),
                row.stated(LICENCES_BEFORE),
                false,
                Optional.empty(),
                List.of(),
                Optional.empty());
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
        var valuer = row.party(VALUER);
        var valuedOn = row.day(VALUED_ON);
        var validUntil = row.day(VALID_UNTIL);
        var valued = row.money(VALUATION);
        var amount = row.money(AMOUNT);
        var capital = row.money(CAPITAL);
        var shareholding = row.share(SHAREHOLDING);
        if (Stream.of(company, valuer, valuedOn, validUntil, valued, amount).anyMatch(Optional::isEmpty))
            return Optional.empty();
        return Optional.of(new ContributionTerms(
                row.parties(CONTRIBUTOR),
                company.get(),
                new Valuation(
                        valuer.get(),
                        row.text(REPORT),
                        row.text(METHOD),
                        valuedOn.get(),
                        validUntil.get(),
                        valued.get()),
                amount.get(),
                capital,
                shareholding,
                row.parties(CONSENTS)));
    }
}
