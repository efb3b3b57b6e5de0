package ipledger.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * 入账名称. The name and version under which an event stands in the ledger, for ever ({@code pledge.registered.v1}); the
 * Java class may move, this may not.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Recorded {
    /** Logical type name, a dot, {@code v} and the version from 1. */
    String value();

    /**
     * The category letter of WIPO ST.27 (patents), ST.61 (marks) and ST.87 (designs) with {@code 00}: no mapped key
     * event.
     */
    String st27();

    /** Codes of the national gazette that announce such an event; empty where it has none. */
    String[] gazette() default {};
}
