package ipledger.law;

import ipledger.contribution.ContributionRules;
import ipledger.defect.DefectRules;
import ipledger.implementation.ImplementationRules;
import ipledger.licence.LicenceRules;
import ipledger.notification.NotificationRules;
import ipledger.pledge.PledgeRules;
import ipledger.preservation.PreservationRules;
import ipledger.rectification.RectificationRules;
import ipledger.right.RightRules;
import ipledger.rule.Rulebook;
import ipledger.title.TitleRules;
import ipledger.valuation.ValuationRules;
import java.util.List;

/** 全部规则. Every chapter's rules in one book: what acts are judged by, and findings derived from. */
public final class Law {
    public static final Rulebook ALL = Rulebook.of(List.of(
            RightRules.ALL,
            TitleRules.ALL,
            LicenceRules.ALL,
            ContributionRules.ALL,
            PledgeRules.ALL,
            ValuationRules.ALL,
            ImplementationRules.ALL,
            PreservationRules.ALL,
            DefectRules.ALL,
            NotificationRules.ALL,
            RectificationRules.ALL));

    private Law() {}
}
