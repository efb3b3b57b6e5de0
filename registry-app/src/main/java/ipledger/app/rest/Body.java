package ipledger.app.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * 请求体. Marks the parameter that is read from the JSON body by {@link ipledger.app.rest.body.BodyReader}. Components that
 * the path names are taken from there and must not stand in the body.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Body {
    /** Lists in which at least one must stand. */
    String[] notEmpty() default {};
}
