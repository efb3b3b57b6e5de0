package ipledger.app.imports.sheet;

import static ipledger.app.imports.sheet.SheetColumn.AFTER;
import static ipledger.app.imports.sheet.SheetColumn.AMOUNT;
import static ipledger.app.imports.sheet.SheetColumn.ASSET;
import static ipledger.app.imports.sheet.SheetColumn.BEFORE;
import static ipledger.app.imports.sheet.SheetColumn.CLASSES;
import static ipledger.app.imports.sheet.SheetColumn.COMPANY;
import static ipledger.app.imports.sheet.SheetColumn.CONTRIBUTOR;
import static ipledger.app.imports.sheet.SheetColumn.DEALING;
import static ipledger.app.imports.sheet.SheetColumn.DELIVERED_ON;
import static ipledger.app.imports.sheet.SheetColumn.EFFECTIVE_ON;
import static ipledger.app.imports.sheet.SheetColumn.FILED_ON;
import static ipledger.app.imports.sheet.SheetColumn.GROUND;
import static ipledger.app.imports.sheet.SheetColumn.HOLDERS;
import static ipledger.app.imports.sheet.SheetColumn.KIND;
import static ipledger.app.imports.sheet.SheetColumn.LAST_DAY;
import static ipledger.app.imports.sheet.SheetColumn.LICENCE_KIND;
import static ipledger.app.imports.sheet.SheetColumn.LICENSEE;
import static ipledger.app.imports.sheet.SheetColumn.LICENSOR;
import static ipledger.app.imports.sheet.SheetColumn.METHOD;
import static ipledger.app.imports.sheet.SheetColumn.NOTE;
import static ipledger.app.imports.sheet.SheetColumn.OCCASION;
import static ipledger.app.imports.sheet.SheetColumn.OFFICE_NUMBER;
import static ipledger.app.imports.sheet.SheetColumn.OTHER_NUMBERS;
import static ipledger.app.imports.sheet.SheetColumn.PAID_TO;
import static ipledger.app.imports.sheet.SheetColumn.PLEDGEE;
import static ipledger.app.imports.sheet.SheetColumn.PLEDGOR;
import static ipledger.app.imports.sheet.SheetColumn.REPORT;
import static ipledger.app.imports.sheet.SheetColumn.TITLE;
import static ipledger.app.imports.sheet.SheetColumn.TRANSFEREE;
import static ipledger.app.imports.sheet.SheetColumn.TRANSFEROR;
import static ipledger.app.imports.sheet.SheetColumn.VALID_UNTIL;
import static ipledger.app.imports.sheet.SheetColumn.VALUATION;
import static ipledger.app.imports.sheet.SheetColumn.VALUED_ON;
import static ipledger.app.imports.sheet.SheetColumn.VALUER;

import ipledger.contribution.AgreeContribution;
import ipledger.contribution.CompleteContribution;
import ipledger.contribution.FailContribution;
import ipledger.event.AssetKind;
import ipledger.event.DealingEvent.PaymentUse;
import ipledger.event.DealingNumber;
import ipledger.event.LicenceEvent.LicenceEnd;
import ipledger.event.LicenceEvent.LicenceTerms;
import ipledger.event.PledgeEvent.ReleaseGround;
import ipledger.event.PledgeTerms;
import ipledger.event.Provenance;
import ipledger.event.TitleEvent.Conveyance;
import ipledger.identifier.AssetNumber;
import ipledger.licence.ChangeLicenceTerm;
import ipledger.licence.EndLicence;
import ipledger.licence.GrantLicence;
import ipledger.licence.PayLicenceFee;
import ipledger.licence.RecordLicence;
import ipledger.party.Party;
import ipledger.pledge.AgreePledge;
import ipledger.pledge.AssignClaim;
import ipledger.pledge.ChangeSecuredClaim;
import ipledger.pledge.FilePledge;
import ipledger.pledge.RegisterPledge;
import ipledger.pledge.ReleasePledge;
import ipledger.pledge.WithdrawPledge;
import ipledger.right.FileApplication;
import ipledger.right.GrantRight;
import ipledger.title.AgreeTransfer;
import ipledger.title.ChangePartyData;
import ipledger.title.FileTransfer;
import ipledger.title.RegisterTransfer;
import ipledger.title.WithdrawTransfer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** 行为判读. The command that the rows of one act make; the terms are those of its first row. */
final class ActReading {
    private final SheetAct act;
    private final Optional<SheetStage> stage;
    private final List<RowValues> rows;
    private final RowValues first;
    private final TermsReading terms;

    ActReading(SheetAct act, Optional<SheetStage> stage, List<RowValues> rows) {
        this.act = act;
        this.stage = stage;
        this.rows = rows;
        this.first = rows.getFirst();
        this.terms = new TermsReading(first);
    }

    /** The command; where there is none, the rows hold the faults that say why. */
    Optional<Object> command() {
        var day = first.day(EFFECTIVE_ON);
        var dealing = first.value(DEALING, DealingNumber::of);
        if (day.isEmpty() || (first.has(DEALING) && dealing.isEmpty())) return Optional.empty();
        var command = switch (act) {
            case FILING -> filing(day.get());
            case GRANT -> grant(day.get());
            case PARTY_CHANGE -> partyChange(day.get());
            default -> dealing.flatMap(number -> ofDealing(number, day.get()));
        };
        return command.filter(any -> rows.stream().allMatch(row -> row.faults().isEmpty()));
    }

    private Optional<Object> filing(LocalDate day) {
        var kind = first.word(KIND, SheetWord.KINDS);
        var holders = first.holders(HOLDERS);
        var asset = first.asset();
        var others = others();
        if (kind.isEmpty() || holders.isEmpty() || asset.isEmpty()) return Optional.empty();
        return Optional.of(new FileApplication(
                asset.get(),
                kind.get(),
                first.text(TITLE),
                others,
                holders.get(),
                first.list(CLASSES),
                day,
                provenance()));
    }

    private Optional<Object> grant(LocalDate day) {
        Optional<AssetKind> kind = first.word(KIND, SheetWord.KINDS);
        var asset = first.asset();
        var others = others();
        var filedOn = first.day(FILED_ON);
        var holders = first.holders(HOLDERS);
        var lastDay = first.day(LAST_DAY);
        if (kind.isEmpty() || asset.isEmpty()) return Optional.empty();
        return Optional.of(new GrantRight(
                asset.get(), kind.get(), first.text(TITLE), others, filedOn, holders, lastDay, day, provenance()));
    }

    private Optional<Object> partyChange(LocalDate day) {
        var assets = assets();
        var before = first.party(BEFORE);
        var after = first.party(AFTER);
        if (before.isEmpty() || after.isEmpty()) return Optional.empty();
        return Optional.of(new ChangePartyData(assets, before.get(), after.get(), day, provenance()));
    }

    private Optional<Object> ofDealing(DealingNumber dealing, LocalDate day) {
        return switch (act) {
            case TRANSFER -> transfer(dealing, day);
            case LICENCE -> licence(dealing, day);
            case LICENCE_CHANGE ->
                first.day(LAST_DAY).map(lastDay -> new ChangeLicenceTerm(dealing, lastDay, day, provenance()));
            case LICENCE_PAYMENT -> {
                var use = first.word(PAID_TO, SheetWord.PAYMENT_USES).orElse(PaymentUse.TO_HOLDER);
                var occasion = Optional.of(first.text(OCCASION)).filter(text -> !text.isBlank());
                yield first.money(AMOUNT)
                        .map(amount -> new PayLicenceFee(dealing, amount, use, occasion, day, provenance()));
            }
            case LICENCE_END -> {
                var ground = first.word(GROUND, SheetWord.LICENCE_ENDS).orElse(LicenceEnd.UNSTATED);
                yield Optional.of(new EndLicence(dealing, assets(), ground, day, provenance()));
            }
            case CONTRIBUTION -> contribution(dealing, day);
            case PLEDGE -> pledge(dealing, day);
            case PLEDGE_CHANGE -> pledgeChange(dealing, day);
            case PLEDGE_RELEASE -> {
                var ground = first.word(GROUND, SheetWord.RELEASE_GROUNDS).orElse(ReleaseGround.UNSTATED);
                yield Optional.of(new ReleasePledge(dealing, assets(), ground, day, provenance()));
            }
            case FILING, GRANT, PARTY_CHANGE -> throw new IllegalStateException("no act of a dealing: " + act);
        };
    }

    private Optional<Object> transfer(DealingNumber dealing, LocalDate day) {
        var conveyance =
                first.has(TRANSFEREE) || first.has(TRANSFEROR) ? terms.conveyance() : Optional.<Conveyance>empty();
        return switch (stage.orElseThrow()) {
            case AGREED -> {
                require(TRANSFEROR, TRANSFEREE, ASSET);
                yield conveyance.map(agreed -> new AgreeTransfer(dealing, assets(), agreed, day, provenance()));
            }
            case FILED -> Optional.of(new FileTransfer(dealing, day, provenance()));
            case REGISTERED -> Optional.of(new RegisterTransfer(dealing, assets(), conveyance, day, provenance()));
            case WITHDRAWN -> {
                require(GROUND);
                yield Optional.of(new WithdrawTransfer(dealing, first.text(GROUND), day, provenance()));
            }
        };
    }

    private Optional<Object> licence(DealingNumber dealing, LocalDate day) {
        var licence = first.has(LICENSEE) || first.has(LICENSOR) ? terms.licence() : Optional.<LicenceTerms>empty();
        if (stage.orElseThrow() == SheetStage.REGISTERED)
            return Optional.of(new RecordLicence(dealing, assets(), licence, day, provenance()));
        require(LICENSOR, LICENSEE, LICENCE_KIND, ASSET);
        return licence.map(granted -> new GrantLicence(dealing, assets(), granted, day, provenance()));
    }

    private Optional<Object> contribution(DealingNumber dealing, LocalDate day) {
        return switch (stage.orElseThrow()) {
            case AGREED -> {
                require(ASSET, CONTRIBUTOR, COMPANY, VALUER, REPORT, METHOD, VALUED_ON, VALID_UNTIL, VALUATION, AMOUNT);
                var contributed = new ArrayList<AgreeContribution.Contributed>();
                for (var row : rows) {
                    var promised = new TermsReading(row).contribution();
                    row.asset()
                            .ifPresent(asset -> promised.ifPresent(
                                    agreed -> contributed.add(new AgreeContribution.Contributed(asset, agreed))));
                }
                yield Optional.of(new AgreeContribution(dealing, contributed, day, provenance()));
            }
            case REGISTERED -> {
                require(DELIVERED_ON);
                yield first.day(DELIVERED_ON)
                        .map(delivered -> new CompleteContribution(dealing, delivered, day, provenance()));
            }
            case WITHDRAWN -> {
                require(GROUND);
                yield Optional.of(new FailContribution(dealing, first.text(GROUND), day, provenance()));
            }
            case FILED -> throw new IllegalStateException("a stage that the act does not have");
        };
    }

    private Optional<Object> pledge(DealingNumber dealing, LocalDate day) {
        return switch (stage.orElseThrow()) {
            case AGREED -> {
                require(ASSET, PLEDGOR, PLEDGEE);
                yield Optional.of(new AgreePledge(dealing, assets(), terms.pledge(), day, provenance()));
            }
            case FILED -> Optional.of(new FilePledge(dealing, day, provenance()));
            case REGISTERED -> {
                require(ASSET);
                var stated = first.has(PLEDGEE) || first.has(PLEDGOR)
                        ? Optional.of(terms.pledge())
                        : Optional.<PledgeTerms>empty();
                yield Optional.of(new RegisterPledge(dealing, assets(), stated, day, provenance()));
            }
            case WITHDRAWN -> {
                require(GROUND);
                yield Optional.of(new WithdrawPledge(dealing, first.text(GROUND), day, provenance()));
            }
        };
    }

    /** Another pledgee, or another claim: two acts are two rows. */
    private Optional<Object> pledgeChange(DealingNumber dealing, LocalDate day) {
        List<Party> pledgees = first.parties(PLEDGEE);
        var parts = first.pledgeeParts(pledgees);
        if (pledgees.isEmpty()) {
            require(AMOUNT);
            return Optional.of(new ChangeSecuredClaim(dealing, terms.claim(), List.of(), day, provenance()));
        }
        if (terms.statesAClaim())
            first.fault(
                    PLEDGEE,
                    first.text(PLEDGEE),
                    "变更质权人与变更主债权请分两行",
                    "a change of pledgee and one of the claim are two rows");
        return Optional.of(new AssignClaim(dealing, pledgees, parts, day, provenance()));
    }

    private void require(SheetColumn... columns) {
        for (var row : rows)
            for (var column : columns)
                if (!row.has(column)) {
                    var at = stage.map(SheetStage::both).orElse("");
                    row.fault(
                            column,
                            "",
                            act.both() + " " + at + " 需要填写此列",
                            act.both() + " " + at + " needs this column");
                }
    }

    /** The assets of all rows, each once; a row without one means all assets of the dealing. */
    private List<AssetNumber> assets() {
        var assets = new LinkedHashSet<AssetNumber>();
        for (var row : rows)
            row.asset()
                    .filter(asset -> !assets.add(asset))
                    .ifPresent(asset -> row.fault(ASSET, asset.display(), "同一交易中重复", "twice in the same dealing"));
        return List.copyOf(assets);
    }

    private List<AssetNumber> others() {
        return first.value(
                        OTHER_NUMBERS,
                        any -> first.list(OTHER_NUMBERS).stream()
                                .map(AssetNumber::of)
                                .toList())
                .orElse(List.of());
    }

    private Provenance provenance() {
        var provenance = Provenance.act();
        if (first.has(OFFICE_NUMBER)) provenance = provenance.withOfficeNumber(first.text(OFFICE_NUMBER));
        var documents = first.documents();
        if (!documents.isEmpty()) provenance = provenance.withDocuments(documents);
        return first.has(NOTE) ? provenance.withNote(first.text(NOTE)) : provenance;
    }
}
