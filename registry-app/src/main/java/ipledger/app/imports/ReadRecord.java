package ipledger.app.imports;

import ipledger.app.ledger.axon.CommandOrigin.Idempotency;
import ipledger.fact.RecordFacts;
import ipledger.identifier.Malformed;
import java.util.List;
import java.util.Locale;

/**
 * 读得的记录. One record of a file and what it says.
 *
 * @param place where it stands, as a person finds it: {@code line 17}, {@code record 3 (reel 49107 frame 392)}
 * @param id the record's id at its source, or its place where it has none
 */
public record ReadRecord(String place, String id, Reading reading) {

    /** 读法. What a record comes to. */
    public sealed interface Reading {
        /** 事实. Facts to record, each command whole or not at all; all of them make one record. */
        record Facts(List<RecordFacts> commands) implements Reading {
            public Facts {
                commands = List.copyOf(commands);
            }
        }

        /**
         * 行为. An act to be done here: the command is sent to the law, which may refuse it, and one act makes one record.
         * What bears the same idempotency key with the same content was recorded before and is already there; the same
         * key with other content is refused.
         *
         * @param command a command of the domain, such as {@code RegisterPledge}
         */
        record Act(Object command, Idempotency idempotency) implements Reading {}

        /** 拒收. It could not be a fact: every reason, each with the place within the record and the value. */
        record Refused(List<Reason> reasons) implements Reading {
            public Refused {
                reasons = List.copyOf(reasons);
                if (reasons.isEmpty()) throw new IllegalArgumentException("a refused record says why");
            }
        }

        /** 无关. It says nothing that this register keeps. */
        record NotOfConcern(String why) implements Reading {}
    }

    /**
     * 理由.
     *
     * @param field where in the record
     * @param value what stood there
     * @param chinese the reason in Chinese
     * @param english the reason in English
     */
    public record Reason(String field, String value, String chinese, String english) {
        /** Characters of a value that a reason shows. */
        private static final int LONGEST_VALUE = 200;

        public Reason {
            if (value.length() > LONGEST_VALUE) value = value.substring(0, LONGEST_VALUE) + "…";
        }

        /** The reason that {@code malformed} gives, in both languages. */
        public static Reason of(String field, Malformed malformed) {
            return new Reason(
                    field,
                    malformed.value(),
                    malformed.message(Locale.SIMPLIFIED_CHINESE),
                    malformed.message(Locale.ENGLISH));
        }
    }
}
