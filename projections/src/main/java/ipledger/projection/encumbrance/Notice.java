package ipledger.projection.encumbrance;

import ipledger.word.Words;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * 提示. What a bank must read beside an answer: a stable code for machines, a sentence for people.
 *
 * @param particulars what the sentence names: codes of the register as they are, all else as text
 */
public record Notice(Code code, List<Object> particulars) {
    private static final String TEXTS = "ipledger.projection.encumbrance.notices";
    private static final ResourceBundle.Control NO_DEFAULT_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** 提示代码. Stable; never reused. */
    public enum Code {
        /** The source has a hole: source, first and last day missing. */
        COVERAGE_HOLE,
        /** No source covers the office (and kind) of the asset. */
        COVERAGE_NONE,
        /** The source was last taken in up to a day before the day of the question. */
        COVERAGE_ENDS,
        /** Pledges of patents and marks arise by registration at the national office, not here. */
        PLEDGES_ARISE_AT_THE_OFFICE,
        /** The unified movables register holds no intellectual property that has a register of its own. */
        MOVABLES_REGISTER_HOLDS_NO_IP,
        /** A pledge agreed or filed is no right of pledge yet. */
        NOT_YET_A_PLEDGE,
        SECURED_AMOUNT_NOT_STATED,
        DUE_DATE_NOT_STATED,
        HOLDERS_NOT_KNOWN,
        SHARES_NOT_ESTABLISHED,
        RIGHT_NOT_IN_FORCE,
        /** The right has lapsed for an unpaid annuity and may be restored until a day. */
        LAPSE_RESTORABLE,
        /** An annuity is unpaid and its grace period runs. */
        ANNUITY_IN_GRACE,
        INVALIDATION_REQUESTED,
        TRANSFER_UNDER_WAY,
        CONTRIBUTION_UNDER_WAY,
        FROZEN,
        SUSPENDED,
        /** The right has ended: what is named beside has no object since that day. */
        CLOSED_WITH_THE_RIGHT,
        /** The term of a mark has run out, and it may still be renewed until a day. */
        RENEWABLE,
        /** The holders have declared that they give the right up. */
        ABANDONMENT_SOUGHT,
        /** A decision on invalidation is not final: case, outcome, last day to sue. */
        INVALIDATION_PENDING,
        /** Only a part of the claims or goods stands. */
        STANDS_IN_PART,
        /** An application has a defect that may be cured until a day. */
        DEFECT_OPEN,
        /** The registration of a pledge of a mark ran out unextended: the pledge ended by itself. */
        REGISTRATION_RUN_OUT,
        ENFORCEMENT_UNDER_WAY,
        /** A default on the secured claim is on record. */
        IN_DEFAULT,
        /** A freeze fixes the claims of a maximum-amount pledge once the pledgee knows of it; no such notice is on record. */
        FREEZE_MAY_FIX,
        /** What was increased ranks from the day of the increase. */
        INCREASE_RANKS_LATER,
        SECURED_ABOVE_VALUATION,
        FORFEITURE_GIVES_PRIORITY_ONLY,
        /** The limitation of the secured claim may have run out, and with it the protection of the pledge. */
        LIMITATION_MAY_HAVE_RUN,
        /** The asset was sold under a pledge that stands; nothing says what became of the price. */
        PRICE_NOT_APPLIED,
        /** A share is offered to the co-holders, who may still answer. */
        PRE_EMPTION_RUNNING,
        /** Anybody may take a licence on the terms declared. */
        OPENLY_OFFERED,
        LICENCE_EXCLUDES_OTHERS,
        /** A licence that is not recorded binds its parties; a third party in good faith need not mind it. */
        LICENCE_NOT_RECORDED,
        LICENCE_RECORDED_LATE,
        OPEN_FINDINGS
    }

    public Notice {
        particulars = List.copyOf(particulars);
    }

    public static Notice of(Code code, Object... particulars) {
        return new Notice(
                code,
                Stream.of(particulars)
                        .map(one -> one instanceof Enum<?> ? one : String.valueOf(one))
                        .toList());
    }

    /** The sentence, in Chinese unless the locale asks for English. */
    public String message(Locale locale) {
        var language =
                locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        var pattern =
                ResourceBundle.getBundle(TEXTS, language, NO_DEFAULT_LOCALE).getString("notice." + code);
        return new MessageFormat(pattern, Locale.ROOT)
                .format(particulars.stream()
                        .map(one -> one instanceof Enum<?> word ? Words.of(locale, word) : one)
                        .toArray());
    }
}
