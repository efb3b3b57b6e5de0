package ipledger.asset;

import ipledger.event.DealingNumber;
import ipledger.event.TitleEvent.PreEmptionAnswer;
import ipledger.event.TitleEvent.PreEmptionOffer;
import ipledger.party.Holders;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 优先购买权. A share offered to the co-holders on the terms on which it is to be sold, and what they answered (民法典 305,
 * 306).
 *
 * @param noticedOn the day on which the notice reached them
 * @param answers each co-holder's last answer
 * @param portions in which several claimants agreed to buy
 */
public record PreEmption(
        DealingNumber dealing,
        PreEmptionOffer offer,
        LocalDate noticedOn,
        List<Answer> answers,
        Optional<Holders> portions) {
    private static final int FEWEST_DAYS = 15;
    private static final int LAST_COUNTED_YEAR = 9999;

    public PreEmption {
        answers = List.copyOf(answers);
    }

    /** 答复. */
    public record Answer(Party coHolder, PreEmptionAnswer answer, LocalDate on) {}

    /** 行使期间届满日. The last day to answer: that of the notice, but fifteen days at least (物权编解释一 11). */
    public LocalDate lastDay() {
        if (noticedOn.getYear() > LAST_COUNTED_YEAR) return noticedOn;
        var least = noticedOn.plusDays(FEWEST_DAYS);
        return offer.respondBy().filter(least::isBefore).orElse(least);
    }

    /** True where {@code coHolder} can no longer claim on {@code day}: he waived, or let the time pass without a word. */
    public boolean isSettledFor(Party coHolder, LocalDate day) {
        return answerOf(coHolder)
                .map(answer -> answer.answer() == PreEmptionAnswer.WAIVED)
                .orElse(day.isAfter(lastDay()));
    }

    /** Those who claimed. */
    public List<Party> claimants() {
        return answers.stream()
                .filter(answer -> answer.answer() == PreEmptionAnswer.CLAIMED)
                .map(Answer::coHolder)
                .toList();
    }

    private Optional<Answer> answerOf(Party coHolder) {
        return answers.stream()
                .filter(answer -> answer.coHolder().sameParty(coHolder))
                .findFirst();
    }

    PreEmption answered(Answer given) {
        var others = answers.stream().filter(answer -> !answer.coHolder().sameParty(given.coHolder()));
        return new PreEmption(
                dealing,
                offer,
                noticedOn,
                Stream.concat(others, Stream.of(given)).toList(),
                portions);
    }

    PreEmption shared(Holders agreed) {
        return new PreEmption(dealing, offer, noticedOn, answers, Optional.of(agreed));
    }
}
