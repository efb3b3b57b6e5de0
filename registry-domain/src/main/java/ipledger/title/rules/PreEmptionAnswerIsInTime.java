package ipledger.title.rules;

import ipledger.asset.Asset;
import ipledger.asset.PreEmption;
import ipledger.event.TitleEvent.PreEmptionAnswered;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 优先购买权应在期间内由共有人主张. Who answers a notice is a co-holder and no seller, and answers within the time of the notice, fifteen days at least. */
public record PreEmptionAnswerIsInTime(Provision provision) implements Rule<PreEmptionAnswered> {
    @Override
    public Class<PreEmptionAnswered> concerns() {
        return PreEmptionAnswered.class;
    }

    @Override
    public boolean permits(Asset before, PreEmptionAnswered event) {
        return before.title()
                .preEmptionOf(event.dealing())
                .filter(offered -> mayAnswer(before, offered, event))
                .isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, PreEmptionAnswered event) {
        return List.of(event.coHolder(), event.dealing());
    }

    private static boolean mayAnswer(Asset before, PreEmption offered, PreEmptionAnswered event) {
        var answering = List.of(event.coHolder());
        return before.areHolders(answering)
                && !Asset.allAmong(answering, offered.offer().sellers())
                && !event.effectiveOn().isAfter(offered.lastDay());
    }
}
