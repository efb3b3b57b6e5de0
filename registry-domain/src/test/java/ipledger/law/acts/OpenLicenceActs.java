package ipledger.law.acts;

import static ipledger.law.acts.Scene.ACT;

import ipledger.event.DocumentKind;
import ipledger.event.LicenceEvent.OpenLicenceTerms;
import ipledger.licence.AcceptOpenLicence;
import ipledger.licence.DeclareOpenLicence;
import ipledger.licence.LicenceWords;
import ipledger.licence.WithdrawOpenLicence;
import ipledger.party.Party;
import ipledger.title.TitleWords;
import java.util.List;
import java.util.Optional;

/** 开放许可. Declared, taken, withdrawn. */
final class OpenLicenceActs {
    static final List<Maker<?>> ALL = List.of(
            Maker.where(
                    DeclareOpenLicence.class,
                    scene -> scene.kind().isPatent() && scene.isInForce(),
                    scene -> new DeclareOpenLicence(List.of(scene.number()), offer(scene), scene.day(), ACT)),
            Maker.where(
                    WithdrawOpenLicence.class,
                    OpenLicenceActs::isOffered,
                    scene -> new WithdrawOpenLicence(List.of(scene.number()), scene.day(), ACT)),
            Maker.where(
                    AcceptOpenLicence.class,
                    OpenLicenceActs::isOffered,
                    scene -> new AcceptOpenLicence(
                            scene.fresh(),
                            List.of(scene.number()),
                            List.of(scene.outsider()),
                            Optional.empty(),
                            Optional.of(scene.money()),
                            scene.day(),
                            TitleWords.papers(DocumentKind.LICENCE_NOTICE, DocumentKind.PAYMENT_PROOF))));

    private OpenLicenceActs() {}

    private static OpenLicenceTerms offer(Scene scene) {
        var fee = LicenceWords.lumpSum("50000.00 CNY");
        var declared = LicenceWords.offer(fee, scene.holders().toArray(Party[]::new));
        var evaluated = LicenceWords.evaluated(false, declared);
        return LicenceWords.until(
                Optional.of(LicenceActs.lastDay(scene)), LicenceWords.agreedTo(evaluated, scene.consents()));
    }

    private static boolean isOffered(Scene scene) {
        return scene.asset().licences().openSince().isPresent();
    }
}
