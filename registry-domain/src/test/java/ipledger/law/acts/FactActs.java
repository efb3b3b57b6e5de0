package ipledger.law.acts;

import static ipledger.law.AssetWords.paper;

import ipledger.event.AssetEvent;
import ipledger.event.LicenceEvent.LicenceGranted;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.PledgeEvent.PledgeReleased;
import ipledger.event.PledgeEvent.ReleaseGround;
import ipledger.event.PledgeReference;
import ipledger.event.PreservationEvent.FreezeGround;
import ipledger.event.PreservationEvent.FreezeLifted;
import ipledger.event.PreservationEvent.FreezeOrdered;
import ipledger.event.PreservationEvent.SuspensionBegan;
import ipledger.event.Provenance;
import ipledger.event.RectificationEvent.SourceKey;
import ipledger.event.RightEvent.RightLapsed;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.fact.RecordFacts;
import ipledger.fact.RecordFactsTogether;
import java.util.List;
import java.util.Optional;

/** 事实. What sources tell between the acts: no rule refuses it. */
final class FactActs {
    static final List<Maker<?>> ALL = List.of(
            Maker.of(RecordFacts.class, FactActs::read),
            Maker.of(RecordFactsTogether.class, scene -> new RecordFactsTogether(List.of(read(scene)))));

    private FactActs() {}

    private static RecordFacts read(Scene scene) {
        var record = scene.word("record");
        return new RecordFacts(
                new SourceKey("paper", record), List.of(), List.of(fact(scene, paper(record))), Optional.empty());
    }

    private static AssetEvent fact(Scene scene, Provenance read) {
        var asset = scene.number();
        var day = scene.day();
        return switch (scene.draw().choice() % 8) {
            case 0 ->
                new FreezeOrdered(
                        asset,
                        scene.word("湘执保"),
                        PreservationActs.COURT,
                        FreezeGround.PRESERVATION,
                        Optional.of(day.plusDays(40)),
                        day,
                        read);
            case 1 -> new FreezeLifted(asset, Optional.empty(), day, read);
            case 2 -> new SuspensionBegan(asset, scene.word("权属纠纷"), day.plusDays(60), day, read);
            case 3 -> new RightLapsed(asset, Optional.of(day.plusMonths(2)), day, read);
            case 4 -> new TitleTransferred(asset, scene.fresh(), TransferActs.conveyance(scene), day, read);
            case 5 -> new PledgeRegistered(asset, scene.fresh(), PledgeActs.terms(scene), day, read);
            case 6 ->
                new PledgeReleased(
                        asset,
                        PledgeReference.to(scene.dealing(scene.pledgesInForce())),
                        ReleaseGround.UNSTATED,
                        day,
                        read);
            default -> new LicenceGranted(asset, scene.fresh(), LicenceActs.terms(scene), day, read);
        };
    }
}
