package ipledger.app.rest;

import ipledger.app.rest.body.Fault;
import ipledger.app.rest.body.InvalidBody;
import ipledger.app.rest.problem.Thing;
import ipledger.app.security.ApiKey;
import ipledger.app.security.ApiKeys;
import ipledger.app.security.AuditTrail;
import ipledger.app.security.AuditTrail.Matter;
import ipledger.app.security.Caller;
import ipledger.app.security.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 密钥. Makes, lists and revokes keys; a key is shown once. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
final class KeyDoors {
    private final ApiKeys keys;
    private final AuditTrail audit;
    private final Answers answers;

    KeyDoors(ApiKeys keys, AuditTrail audit, Answers answers) {
        this.keys = keys;
        this.audit = audit;
        this.answers = answers;
    }

    /** 新密钥. As the body asks for one. */
    record Wanted(String who, Role role) {}

    /** 新密钥. The only time that the key itself is shown. */
    record Made(ApiKey key, String secret) {}

    /** 密钥清单. */
    record Listed(List<ApiKey> keys) {}

    /** 发放密钥. */
    @PostMapping("/keys")
    ResponseEntity<byte[]> create(@Body Wanted wanted, Caller caller, HttpServletRequest request) {
        var who = wanted.who().strip();
        if (who.isEmpty() || who.length() > ApiKeys.LONGEST_WHO || who.chars().anyMatch(Character::isISOControl))
            throw new InvalidBody(List.of(Fault.of("/who", "body.value", "1 - " + ApiKeys.LONGEST_WHO)));
        var made = keys.create(who, wanted.role(), caller.who());
        audit.note(
                caller,
                Matter.KEY_CREATED,
                made.key().id() + " " + who,
                wanted.role().text());
        return Answers.headed(ResponseEntity.status(HttpStatus.CREATED), request)
                .body(answers.bytes(
                        new Made(made.key(), made.secret()), ipledger.app.rest.problem.Language.of(request)));
    }

    /** 密钥清单. Every key that was ever made, without the keys. */
    @GetMapping("/keys")
    ResponseEntity<byte[]> list(HttpServletRequest request) {
        return answers.ok(request, new Listed(keys.all()));
    }

    /** 吊销密钥. */
    @PostMapping("/keys/{id}/revoke")
    ResponseEntity<byte[]> revoke(@PathVariable String id, Caller caller, HttpServletRequest request) {
        if (!keys.revoke(id)) throw Thing.KEY.missing(id);
        audit.note(caller, Matter.KEY_REVOKED, id, "");
        return answers.ok(request, new Listed(keys.all()));
    }

    /** 本人. Who calls, as the register sees it. */
    @GetMapping("/me")
    ResponseEntity<byte[]> me(Caller caller, HttpServletRequest request) {
        return answers.ok(request, caller);
    }
}
