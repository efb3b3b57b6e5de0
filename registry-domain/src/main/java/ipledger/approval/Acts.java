package ipledger.approval;

import ipledger.contribution.AgreeContribution;
import ipledger.contribution.CompleteContribution;
import ipledger.contribution.FailContribution;
import ipledger.contribution.ReverseContribution;
import ipledger.defect.CloseUncured;
import ipledger.defect.CureDefect;
import ipledger.defect.NoteDefect;
import ipledger.fact.RecordFacts;
import ipledger.licence.ChangeLicenceTerm;
import ipledger.licence.EndLicence;
import ipledger.licence.GrantLicence;
import ipledger.licence.RecordLicence;
import ipledger.pledge.AgreePledge;
import ipledger.pledge.AssignClaim;
import ipledger.pledge.ChangeSecuredClaim;
import ipledger.pledge.FilePledge;
import ipledger.pledge.RegisterPledge;
import ipledger.pledge.ReleasePledge;
import ipledger.pledge.WithdrawPledge;
import ipledger.rectification.RectifyEntry;
import ipledger.rectification.SettleFinding;
import ipledger.rectification.VoidEntry;
import ipledger.right.FileApplication;
import ipledger.right.GrantRight;
import ipledger.title.AgreeTransfer;
import ipledger.title.ChangePartyData;
import ipledger.title.FileTransfer;
import ipledger.title.RegisterTransfer;
import ipledger.title.WithdrawTransfer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * 业务目录. Every act that can be proposed, with its name and version; the part before the first dot is the transaction kind by
 * which four eyes are asked for. A new act is a line here.
 */
public final class Acts {
    private static final Map<String, Class<? extends Record>> BY_NAME = Map.ofEntries(
            Map.entry("right.file.v1", FileApplication.class),
            Map.entry("right.grant.v1", GrantRight.class),
            Map.entry("title.change-party-data.v1", ChangePartyData.class),
            Map.entry("transfer.agree.v1", AgreeTransfer.class),
            Map.entry("transfer.file.v1", FileTransfer.class),
            Map.entry("transfer.register.v1", RegisterTransfer.class),
            Map.entry("transfer.withdraw.v1", WithdrawTransfer.class),
            Map.entry("defect.note.v1", NoteDefect.class),
            Map.entry("defect.cure.v1", CureDefect.class),
            Map.entry("defect.close.v1", CloseUncured.class),
            Map.entry("licence.grant.v1", GrantLicence.class),
            Map.entry("licence.record.v1", RecordLicence.class),
            Map.entry("licence.change-term.v1", ChangeLicenceTerm.class),
            Map.entry("licence.end.v1", EndLicence.class),
            Map.entry("contribution.agree.v1", AgreeContribution.class),
            Map.entry("contribution.complete.v1", CompleteContribution.class),
            Map.entry("contribution.fail.v1", FailContribution.class),
            Map.entry("contribution.reverse.v1", ReverseContribution.class),
            Map.entry("pledge.agree.v1", AgreePledge.class),
            Map.entry("pledge.file.v1", FilePledge.class),
            Map.entry("pledge.register.v1", RegisterPledge.class),
            Map.entry("pledge.withdraw.v1", WithdrawPledge.class),
            Map.entry("pledge.change.v1", ChangeSecuredClaim.class),
            Map.entry("pledge.assign.v1", AssignClaim.class),
            Map.entry("pledge.release.v1", ReleasePledge.class),
            Map.entry("rectification.void.v1", VoidEntry.class),
            Map.entry("rectification.rectify.v1", RectifyEntry.class),
            Map.entry("finding.settle.v1", SettleFinding.class),
            Map.entry("fact.record.v1", RecordFacts.class));

    private static final Map<Class<?>, String> NAMES =
            BY_NAME.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private static final List<String> KINDS =
            BY_NAME.keySet().stream().map(Acts::kindOf).distinct().sorted().toList();

    private Acts() {}

    /** The acts by their names. */
    public static Map<String, Class<? extends Record>> all() {
        return BY_NAME;
    }

    /** The name of an act. @throws IllegalArgumentException where it is not in the catalogue */
    public static String nameOf(Class<?> act) {
        var name = NAMES.get(act);
        if (name == null) throw new IllegalArgumentException(act.getName() + " is not in the catalogue of acts");
        return name;
    }

    /** The transaction kind of a name, such as {@code pledge}. */
    public static String kindOf(String name) {
        return name.substring(0, name.indexOf('.'));
    }

    /** The transaction kinds that there are. */
    public static List<String> kinds() {
        return KINDS;
    }
}
