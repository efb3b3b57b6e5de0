package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.LicenceEvent.Evaluation;
import ipledger.event.LicenceEvent.OpenLicenceDeclared;
import ipledger.event.LicenceEvent.OpenLicenceTerms;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;
import java.util.Optional;

/** 实用新型、外观设计的开放许可须有评价报告. A utility model or design is offered with an evaluation report, and not a negative one. */
public record EvaluationIsFavourable(Provision provision) implements Rule<OpenLicenceDeclared> {
    @Override
    public Class<OpenLicenceDeclared> concerns() {
        return OpenLicenceDeclared.class;
    }

    @Override
    public boolean permits(Asset before, OpenLicenceDeclared event) {
        if (event.terms().isEmpty() && event.provenance().isFact()) return true;
        return report(event).filter(evaluation -> !evaluation.negative()).isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, OpenLicenceDeclared event) {
        return List.of(report(event).map(Evaluation::number).orElse("-"));
    }

    private static Optional<Evaluation> report(OpenLicenceDeclared event) {
        return event.terms().flatMap(OpenLicenceTerms::evaluation);
    }
}
