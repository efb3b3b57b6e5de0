package ipledger.pledge;

import ipledger.asset.Asset;
import ipledger.event.PledgeEvent;
import ipledger.event.PledgeEvent.BalanceReported;
import ipledger.event.PledgeEvent.DefaultRecorded;
import ipledger.event.PledgeEvent.LoanStated;
import ipledger.event.PledgeEvent.RecoveryRecorded;
import ipledger.event.PledgeEvent.UndertakingChecked;
import java.util.List;

/** 质押后续登载决定. Turns what banks and officers report of a pledge into what stands beside it on one asset. */
final class Reporting {
    private Reporting() {}

    static List<PledgeEvent> decide(Asset asset, StateLoan act) {
        return List.of(new LoanStated(asset.number(), act.dealing(), act.loan(), act.effectiveOn(), act.provenance()));
    }

    static List<PledgeEvent> decide(Asset asset, ReportBalance act) {
        return List.of(new BalanceReported(
                asset.number(), act.dealing(), act.outstanding(), act.effectiveOn(), act.provenance()));
    }

    static List<PledgeEvent> decide(Asset asset, RecordDefault act) {
        return List.of(new DefaultRecorded(
                asset.number(), act.dealing(), act.unpaid(), act.cause(), act.effectiveOn(), act.provenance()));
    }

    static List<PledgeEvent> decide(Asset asset, RecordRecovery act) {
        return List.of(new RecoveryRecorded(
                asset.number(), act.dealing(), act.recovered(), act.source(), act.effectiveOn(), act.provenance()));
    }

    static List<PledgeEvent> decide(Asset asset, CheckUndertaking act) {
        return List.of(new UndertakingChecked(
                asset.number(), act.dealing(), act.sha256(), act.result(), act.effectiveOn(), act.provenance()));
    }
}
