package ipledger.valuation;

import static ipledger.rule.Article.OF_THE_REGISTER;
import static ipledger.rule.Provision.forEveryRight;

import ipledger.rule.Provision;
import ipledger.rule.Rulebook;
import ipledger.valuation.rules.ReferenceDateHasCome;
import ipledger.valuation.rules.ReportIsEnteredOnce;
import ipledger.valuation.rules.RightStandsOnTheReferenceDate;
import ipledger.valuation.rules.WithdrawnReportIsOnRecord;
import java.util.List;

/** 评估规则集. What a register must be able to say of every valuation; the law's own demands stand with what is valued for. */
public final class ValuationRules {
    public static final Rulebook ALL = new Rulebook(List.of(
            new ReferenceDateHasCome(ofTheRegister("VALUATION-01")),
            new ReportIsEnteredOnce(ofTheRegister("VALUATION-02")),
            new RightStandsOnTheReferenceDate(ofTheRegister("VALUATION-03")),
            new WithdrawnReportIsOnRecord(ofTheRegister("VALUATION-04"))));

    private ValuationRules() {}

    private static Provision ofTheRegister(String id) {
        return forEveryRight(id, OF_THE_REGISTER);
    }
}
