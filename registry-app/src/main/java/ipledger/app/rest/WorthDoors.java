package ipledger.app.rest;

import ipledger.app.rest.Write.ReceiptBody;
import ipledger.contribution.SettleReward;
import ipledger.event.ContributionEvent.Reward;
import ipledger.event.DealingNumber;
import ipledger.event.ImplementationEvent.Use;
import ipledger.event.NoteEvent.MeritKind;
import ipledger.event.Provenance;
import ipledger.event.ValuationEvent.Valuation;
import ipledger.event.ValuationEvent.ValuationPurpose;
import ipledger.implementation.RecordImplementation;
import ipledger.implementation.RecordMerit;
import ipledger.party.Party;
import ipledger.valuation.RecordValuation;
import ipledger.valuation.WithdrawValuation;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 评估与实施. What an asset was found to be worth, how it was put to use, and how those who made it share in it. */
@RestController
@RequestMapping(path = "/api/v1/assets/{asset}", produces = MediaType.APPLICATION_JSON_VALUE)
final class WorthDoors {
    private final AssetLookup lookup;

    WorthDoors(AssetLookup lookup) {
        this.lookup = lookup;
    }

    /** 评估登载. A valuation of the asset. */
    @PostMapping("/valuations")
    ResponseEntity<ReceiptBody> value(@PathVariable("asset") String number, @Body ValuationForm form, Write write) {
        var asset = lookup.principal(number);
        return write.send(
                new RecordValuation(asset, form.valuation(), form.purpose(), form.effectiveOn(), form.provenance()),
                Places.asset(asset));
    }

    /** 评估登载. As the body writes it. */
    record ValuationForm(Valuation valuation, ValuationPurpose purpose, LocalDate effectiveOn, Provenance provenance) {}

    /** 评估撤回. A report was taken back. */
    @PostMapping("/valuations/withdraw")
    ResponseEntity<ReceiptBody> withdraw(@PathVariable("asset") String number, @Body WithdrawalForm form, Write write) {
        var asset = lookup.principal(number);
        return write.send(
                new WithdrawValuation(asset, form.reportNumber(), form.reason(), form.effectiveOn(), form.provenance()),
                Places.asset(asset));
    }

    /** 评估撤回. As the body writes it. */
    record WithdrawalForm(String reportNumber, String reason, LocalDate effectiveOn, Provenance provenance) {}

    /** 实施登载. How the asset was put to use in a period. */
    @PostMapping("/implementations")
    ResponseEntity<ReceiptBody> implement(@PathVariable("asset") String number, @Body UseForm form, Write write) {
        var asset = lookup.principal(number);
        return write.send(
                new RecordImplementation(asset, form.use(), form.effectiveOn(), form.provenance()),
                Places.asset(asset));
    }

    /** 实施登载. As the body writes it. */
    record UseForm(Use use, LocalDate effectiveOn, Provenance provenance) {}

    /** 高价值情形登载. What makes an invention patent one of high value. */
    @PostMapping("/merits")
    ResponseEntity<ReceiptBody> merit(@PathVariable("asset") String number, @Body MeritForm form, Write write) {
        var asset = lookup.principal(number);
        return write.send(
                new RecordMerit(asset, form.merit(), form.detail(), form.effectiveOn(), form.provenance()),
                Places.asset(asset));
    }

    /** 高价值情形登载. As the body writes it. */
    record MeritForm(MeritKind merit, String detail, LocalDate effectiveOn, Provenance provenance) {}

    /** 职务成果奖酬. How those who made the asset share in a dealing with it. */
    @PostMapping("/rewards")
    ResponseEntity<ReceiptBody> reward(@PathVariable("asset") String number, @Body RewardForm form, Write write) {
        var asset = lookup.principal(number);
        return write.send(
                new SettleReward(
                        form.dealing(), asset, form.unit(), form.reward(), form.effectiveOn(), form.provenance()),
                Places.asset(asset));
    }

    /** 职务成果奖酬. As the body writes it. */
    record RewardForm(DealingNumber dealing, Party unit, Reward reward, LocalDate effectiveOn, Provenance provenance) {}
}
