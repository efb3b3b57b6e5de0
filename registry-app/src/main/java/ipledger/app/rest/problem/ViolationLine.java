package ipledger.app.rest.problem;

/**
 * 违反事项. One thing that is wrong with a request.
 *
 * @param rule the rule's id, or the key of the reason where the input could not be a fact
 * @param article where the rule comes from; empty for input that could not be a fact
 * @param message the sentence, in the caller's language
 * @param field where in the body, as a JSON pointer; or the asset on which the rule is broken
 */
public record ViolationLine(String rule, String article, String message, String field) {}
