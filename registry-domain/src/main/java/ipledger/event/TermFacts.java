package ipledger.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 期限要素. What is not known stays absent, and then no last day is computed from it.
 *
 * @param author 作者种类, of works and software
 * @param lastAuthorDiedOn 最后死亡的作者死亡之日
 * @param firstPublishedOn 首次发表之日
 * @param completedOn 创作完成之日, of works, software and layout designs
 * @param firstExploitedOn 首次投入商业利用之日, of layout designs, anywhere
 * @param plant 植物种类, of varieties
 */
public record TermFacts(
        Optional<AuthorKind> author,
        Optional<LocalDate> lastAuthorDiedOn,
        Optional<LocalDate> firstPublishedOn,
        Optional<LocalDate> completedOn,
        Optional<LocalDate> firstExploitedOn,
        Optional<PlantKind> plant) {
    /** Nothing is known. */
    public static final TermFacts NONE = new TermFacts(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** These facts, and from {@code earlier} what they leave out. */
    public TermFacts over(TermFacts earlier) {
        return new TermFacts(
                author.or(earlier::author),
                lastAuthorDiedOn.or(earlier::lastAuthorDiedOn),
                firstPublishedOn.or(earlier::firstPublishedOn),
                completedOn.or(earlier::completedOn),
                firstExploitedOn.or(earlier::firstExploitedOn),
                plant.or(earlier::plant));
    }

    /** 作者种类. Which term of 著作权法 23 runs. */
    public enum AuthorKind {
        /** 自然人. */
        NATURAL_PERSON,
        /** 法人、非法人组织. */
        LEGAL_PERSON,
        /** 视听作品. */
        AUDIOVISUAL_WORK
    }

    /** 植物种类. */
    public enum PlantKind {
        /** 木本、藤本植物. */
        WOODY_OR_VINE,
        /** 其他植物. */
        OTHER
    }
}
