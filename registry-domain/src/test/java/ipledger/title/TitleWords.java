package ipledger.title;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.Changed.changed;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.INVENTION;

import ipledger.event.DealingNumber;
import ipledger.event.Document;
import ipledger.event.DocumentKind;
import ipledger.event.Pricing;
import ipledger.event.Provenance;
import ipledger.event.TitleEvent.Conveyance;
import ipledger.event.TitleEvent.PreEmptionAnswer;
import ipledger.event.TitleEvent.PreEmptionAnswered;
import ipledger.event.TitleEvent.PreEmptionNoticed;
import ipledger.event.TitleEvent.PreEmptionOffer;
import ipledger.event.TitleEvent.PreEmptionShared;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.event.TitleEvent.TransferAgreed;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.identifier.AssetNumber;
import ipledger.money.Money;
import ipledger.party.Holders;
import ipledger.party.Party;
import ipledger.party.Share;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The usual transfer: a sale, on a day of 2026. */
public final class TitleWords {
    private TitleWords() {}

    public static Conveyance sale(Party from, Party to) {
        return sale(List.of(from), to);
    }

    public static Conveyance sale(List<Party> from, Party to) {
        return new Conveyance(
                TransferGround.AGREEMENT,
                from,
                Holders.sole(to),
                Optional.empty(),
                Optional.of(Money.of("800000.00 CNY")),
                Optional.of(DAY.minusDays(3)),
                List.of());
    }

    public static Conveyance part(String share, Conveyance c) {
        return changed(c, "share", Optional.of(Share.of(share)));
    }

    public static Conveyance with(Conveyance c, Party... consenting) {
        return changed(c, "consents", List.of(consenting));
    }

    public static Conveyance by(TransferGround ground, Conveyance c) {
        return changed(c, "ground", ground);
    }

    public static Conveyance to(Holders holders, Conveyance c) {
        return changed(c, "to", holders);
    }

    public static Conveyance at(String price, Conveyance c) {
        return changed(c, "price", Optional.of(Money.of(price)));
    }

    public static Conveyance agreedOn(String day, Conveyance c) {
        return changed(c, "agreedOn", Optional.of(LocalDate.parse(day)));
    }

    public static Conveyance withoutDay(Conveyance c) {
        return changed(c, "agreedOn", Optional.empty());
    }

    public static Conveyance priced(Pricing pricing, Conveyance c) {
        return changed(c, "pricing", Optional.of(pricing));
    }

    public static Conveyance after(DealingNumber earlier, Conveyance c) {
        return changed(c, "follows", Optional.of(earlier));
    }

    /** As the office registered it, with the first document that proves the ground. */
    public static Provenance registered(Conveyance conveyance) {
        return conveyance.ground().proofs().stream()
                .findFirst()
                .map(TitleWords::papers)
                .orElse(papers())
                .withOfficeNumber("国知办2026-1");
    }

    /** Resting on one document of each of these kinds. */
    public static Provenance papers(DocumentKind... kinds) {
        return Provenance.act()
                .withDocuments(Arrays.stream(kinds)
                        .map(kind -> new Document(kind.name(), "材料.pdf", "0f".repeat(32)))
                        .toList());
    }

    public static RegisterTransfer registering(AssetNumber asset, Conveyance conveyance) {
        return registering(asset, conveyance, DAY);
    }

    public static RegisterTransfer registering(AssetNumber asset, Conveyance conveyance, LocalDate day) {
        return registering(asset, conveyance, day, registered(conveyance));
    }

    public static RegisterTransfer registering(
            AssetNumber asset, Conveyance conveyance, LocalDate day, Provenance provenance) {
        return new RegisterTransfer(FIRST, List.of(asset), Optional.of(conveyance), day, provenance);
    }

    public static AgreeTransfer agreeing(AssetNumber asset, Conveyance conveyance) {
        return new AgreeTransfer(FIRST, List.of(asset), conveyance, DAY, registered(conveyance));
    }

    public static TransferAgreed agreed(AssetNumber asset, Conveyance conveyance) {
        return new TransferAgreed(asset, FIRST, conveyance, DAY, registered(conveyance));
    }

    public static TitleTransferred transferred(AssetNumber asset, Conveyance conveyance) {
        return new TitleTransferred(asset, FIRST, conveyance, DAY, registered(conveyance));
    }

    /** A notice that the seller offers a share on these terms, which reached the others on that day. */
    public static NoticePreEmption noticing(Party seller, String share, String price, LocalDate day) {
        return new NoticePreEmption(
                FIRST,
                List.of(INVENTION),
                new PreEmptionOffer(List.of(seller), Share.of(share), Optional.of(Money.of(price)), Optional.empty()),
                day,
                Provenance.act());
    }

    public static PreEmptionNoticed noticed(Party seller, String share, String price, LocalDate day) {
        var act = noticing(seller, share, price, day);
        return new PreEmptionNoticed(INVENTION, FIRST, act.offer(), day, act.provenance());
    }

    public static AnswerPreEmption answering(Party coHolder, PreEmptionAnswer answer, LocalDate day) {
        return new AnswerPreEmption(FIRST, List.of(INVENTION), coHolder, answer, day, Provenance.act());
    }

    public static PreEmptionAnswered answered(Party coHolder, PreEmptionAnswer answer, LocalDate day) {
        return new PreEmptionAnswered(INVENTION, FIRST, coHolder, answer, day, Provenance.act());
    }

    public static PreEmptionShared shared(Holders portions, LocalDate day) {
        return new PreEmptionShared(INVENTION, FIRST, portions, day, Provenance.act());
    }

    public static ChangePartyData renaming(AssetNumber asset, Party before, Party after) {
        return new ChangePartyData(List.of(asset), before, after, DAY, Provenance.act());
    }
}
