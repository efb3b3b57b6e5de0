package ipledger.app.security;

import static ipledger.app.security.Role.ADMINISTRATOR;
import static ipledger.app.security.Role.AUDITOR;
import static ipledger.app.security.Role.BANK;
import static ipledger.app.security.Role.CLERK;
import static ipledger.app.security.Role.OFFICIAL;
import static ipledger.app.security.Role.REVIEWER;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * 门禁. Every door and who may pass it: the only place where this is said. A path that is not here does not exist; a door
 * without roles is open to everybody and shows no personal data.
 */
public final class Doors {
    private static final Role[] EVERY_KEY = Role.values();

    private static final List<Door> ALL = List.of(
            // the public register
            open(GET, "/api/v1/assets"),
            open(GET, "/api/v1/assets/{asset}"),
            open(GET, "/api/v1/ledger/head"),
            open(GET, "/api/v1/ledger/checkpoint"),
            open(GET, "/api/v1/ledger/checkpoint-state"),
            open(GET, "/api/v1/ledger/time-stamp"),
            open(GET, "/api/v1/ledger/keys"),
            open(GET, "/api/v1/ledger/tile/**"),
            open(GET, "/api/v1/ledger/proofs/{kind}"),
            open(GET, "/api/docs/**"),
            open(GET, "/actuator/health/**"),
            // the register's inner side
            door(GET, "/api/v1/assets/{asset}/events", CLERK, REVIEWER, AUDITOR, ADMINISTRATOR),
            door(GET, "/api/v1/assets/{asset}/personal-data", CLERK, REVIEWER, AUDITOR, ADMINISTRATOR),
            door(POST, "/api/v1/erasures", ADMINISTRATOR),
            door(GET, "/api/v1/assets/{asset}/export", CLERK, REVIEWER, AUDITOR, ADMINISTRATOR),
            door(GET, "/api/v1/ledger/export", AUDITOR, ADMINISTRATOR),
            door(GET, "/api/v1/dealings/{dealing}", EVERY_KEY),
            door(GET, "/api/v1/findings", CLERK, REVIEWER, AUDITOR, ADMINISTRATOR),
            door(GET, "/api/v1/notices", CLERK, REVIEWER, AUDITOR, ADMINISTRATOR),
            door(GET, "/api/v1/assets/{asset}/notices", CLERK, REVIEWER, AUDITOR, ADMINISTRATOR),
            // the bank's question
            door(GET, "/api/v1/pledge-status/{number}", BANK, CLERK, REVIEWER, AUDITOR, ADMINISTRATOR),
            door(POST, "/api/v1/pledge-status", BANK, CLERK, REVIEWER, AUDITOR, ADMINISTRATOR),
            // the official's question
            door(GET, "/api/v1/figures", EVERY_KEY),
            door(GET, "/api/v1/figures/{name}", EVERY_KEY),
            door(POST, "/api/v1/figures/{name}/publications", OFFICIAL, ADMINISTRATOR),
            door(GET, "/api/v1/publications", EVERY_KEY),
            door(GET, "/api/v1/publications/{id}", EVERY_KEY),
            door(GET, "/api/v1/publications/{id}/recomputation", OFFICIAL, AUDITOR, ADMINISTRATOR),
            door(GET, "/api/v1/targets", EVERY_KEY),
            door(GET, "/api/v1/designations", EVERY_KEY),
            door(GET, "/api/v1/affiliations", CLERK, REVIEWER, AUDITOR, OFFICIAL, ADMINISTRATOR),
            door(GET, "/api/v1/parities", EVERY_KEY),
            door(GET, "/api/v1/values", EVERY_KEY),
            door(POST, "/api/v1/designations", CLERK, REVIEWER, OFFICIAL),
            door(POST, "/api/v1/designations/{designation}/end", CLERK, REVIEWER, OFFICIAL),
            door(POST, "/api/v1/affiliations", CLERK, REVIEWER, OFFICIAL),
            door(POST, "/api/v1/affiliations/{affiliation}/end", CLERK, REVIEWER, OFFICIAL),
            door(POST, "/api/v1/parities", CLERK, REVIEWER, OFFICIAL),
            door(POST, "/api/v1/values", CLERK, REVIEWER, OFFICIAL),
            door(GET, "/api/v1/figures/{name}/behind", OFFICIAL, AUDITOR, CLERK, REVIEWER, ADMINISTRATOR),
            // acts
            door(POST, "/api/v1/assets", CLERK, REVIEWER),
            door(POST, "/api/v1/assets/{asset}/party-data-changes", CLERK, REVIEWER),
            door(POST, "/api/v1/assets/{asset}/life/{act}", CLERK, REVIEWER),
            door(POST, "/api/v1/assets/{asset}/preservation/{act}", CLERK, REVIEWER),
            door(POST, "/api/v1/assets/{asset}/valuations", CLERK, REVIEWER),
            door(POST, "/api/v1/assets/{asset}/valuations/withdraw", CLERK, REVIEWER),
            door(POST, "/api/v1/assets/{asset}/implementations", CLERK, REVIEWER),
            door(POST, "/api/v1/assets/{asset}/merits", CLERK, REVIEWER),
            door(POST, "/api/v1/assets/{asset}/rewards", CLERK, REVIEWER),
            door(POST, "/api/v1/assets/{asset}/defects", CLERK, REVIEWER),
            door(POST, "/api/v1/assets/{asset}/defects/{dealing}/{act}", CLERK, REVIEWER),
            door(POST, "/api/v1/assets/{asset}/notices", CLERK, REVIEWER),
            door(POST, "/api/v1/dealings/**", CLERK, REVIEWER),
            door(POST, "/api/v1/findings/{asset}/{sequence}/{rule}/settle", CLERK, REVIEWER),
            // acts that a clerk may only propose, and facts
            door(POST, "/api/v1/assets/{asset}/rectifications", CLERK, REVIEWER),
            door(POST, "/api/v1/facts", CLERK, REVIEWER),
            // four eyes
            door(GET, "/api/v1/approvals", CLERK, REVIEWER, AUDITOR, ADMINISTRATOR),
            door(GET, "/api/v1/approvals/{proposal}", CLERK, REVIEWER, AUDITOR, ADMINISTRATOR),
            door(POST, "/api/v1/approvals/{proposal}/approve", REVIEWER),
            door(POST, "/api/v1/approvals/{proposal}/reject", REVIEWER),
            door(POST, "/api/v1/approvals/{proposal}/withdraw", CLERK, REVIEWER),
            // bulk
            door(POST, "/api/v1/imports", CLERK, REVIEWER, ADMINISTRATOR),
            door(GET, "/api/v1/imports/{id}", CLERK, REVIEWER, AUDITOR, ADMINISTRATOR),
            door(GET, "/api/v1/imports/{id}/report", CLERK, REVIEWER, AUDITOR, ADMINISTRATOR),
            // operation
            door(GET, "/api/v1/me", EVERY_KEY),
            door(GET, "/api/v1/projections", AUDITOR, ADMINISTRATOR),
            door(POST, "/api/v1/projections/{name}/rebuild", ADMINISTRATOR),
            door(GET, "/api/v1/keys", ADMINISTRATOR),
            door(POST, "/api/v1/keys", ADMINISTRATOR),
            door(POST, "/api/v1/keys/{id}/revoke", ADMINISTRATOR),
            door(POST, "/api/v1/ledger/keys/rotate", ADMINISTRATOR),
            door(POST, "/api/v1/ledger/epochs", ADMINISTRATOR),
            door(GET, "/actuator/**", ADMINISTRATOR));

    private Doors() {}

    /** 门. One method on one pattern of paths, and whom it lets pass; nobody named means everybody. */
    public record Door(HttpMethod method, PathPattern pattern, Set<Role> roles) {
        public boolean isOpen() {
            return roles.isEmpty();
        }
    }

    /** The table, in order: of several that match, the most specific pattern counts. */
    public static List<Door> all() {
        return ALL;
    }

    /** The door of a method and path; HEAD passes where GET does. */
    public static Optional<Door> of(HttpMethod method, String path) {
        var asked = method.equals(HttpMethod.HEAD) ? GET : method;
        var container = PathContainer.parsePath(path);
        return ALL.stream()
                .filter(door -> door.method().equals(asked) && door.pattern().matches(container))
                .min(Comparator.comparing(Door::pattern));
    }

    /** Every door at a path, whatever the method. */
    public static List<Door> at(String path) {
        var container = PathContainer.parsePath(path);
        return ALL.stream()
                .filter(door -> door.pattern().matches(container))
                .sorted(Comparator.comparing(Door::pattern))
                .toList();
    }

    private static Door open(HttpMethod method, String pattern) {
        return door(method, pattern);
    }

    private static Door door(HttpMethod method, String pattern, Role... roles) {
        return new Door(method, PathPatternParser.defaultInstance.parse(pattern), Set.copyOf(Arrays.asList(roles)));
    }
}
