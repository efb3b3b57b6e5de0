package ipledger.app.security;

import ipledger.app.database.DataFolder;
import ipledger.app.rest.problem.Problem;
import ipledger.app.rest.problem.ProblemType;
import ipledger.app.rest.problem.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** 门禁装配. Puts {@link Doors} before every request: no session, no cookie, nothing that is not in the table. */
@Configuration(proxyBeanMethods = false)
public class AccessConfiguration {
    @Bean
    ApiKeys apiKeys(DataSource connections, Clock clock, DataFolder folder) {
        var keys = new ApiKeys(connections, new SecureRandom(), clock);
        OperatorKey.leave(keys, folder);
        return keys;
    }

    @Bean
    AuditTrail auditTrail(DataSource connections, Clock clock) {
        return new AuditTrail(connections, clock);
    }

    /** There are keys and no users with passwords; without this bean the framework would invent one. */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }

    /** Requests are observed as a whole; a timer around each filter of theirs would cost more than the filters do. */
    @Bean
    SecurityObservationSettings noFilterIsObserved() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain doors(HttpSecurity http, ApiKeys keys) {
        return http.csrf(AbstractHttpConfigurer::disable) // nothing here rests on a cookie
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new KeyFilter(keys), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest()
                        .access((caller, context) ->
                                new AuthorizationDecision(mayPass(context.getRequest(), caller.get()))))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                                (request, response, why) -> refuse(request, response, ProblemType.KEY_MISSING))
                        .accessDeniedHandler(
                                (request, response, why) -> refuse(request, response, ProblemType.ROLE_MAY_NOT)))
                .build();
    }

    /** Numbers are typed with slashes and other marks; as parts of a path they come encoded. */
    @Bean
    HttpFirewall numbersWithSlashes() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowUrlEncodedSlash(true);
        firewall.setAllowUrlEncodedDoubleSlash(true);
        firewall.setAllowUrlEncodedPercent(true);
        firewall.setAllowSemicolon(true);
        return firewall;
    }

    @Bean
    RequestRejectedHandler rejectedRequests() {
        return (request, response, why) ->
                ProblemWriter.write(request, response, Problem.of(ProblemType.REQUEST_UNREADABLE));
    }

    private static boolean mayPass(HttpServletRequest request, Authentication caller) {
        return Doors.of(HttpMethod.valueOf(request.getMethod()), request.getRequestURI())
                .filter(door -> door.isOpen()
                        || (caller.getPrincipal() instanceof Caller known
                                && door.roles().contains(known.role())))
                .isPresent();
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, ProblemType otherwise)
            throws IOException {
        var doors = Doors.at(request.getRequestURI());
        var method = HttpMethod.valueOf(request.getMethod());
        if (doors.isEmpty()) {
            ProblemWriter.write(request, response, Problem.of(ProblemType.NO_SUCH_PATH, request.getRequestURI()));
        } else if (Doors.of(method, request.getRequestURI()).isEmpty()) {
            var allowed =
                    doors.stream().map(door -> door.method().name()).distinct().collect(Collectors.joining(", "));
            response.setHeader(HttpHeaders.ALLOW, allowed);
            ProblemWriter.write(
                    request, response, Problem.of(ProblemType.METHOD_NOT_ALLOWED, request.getMethod(), allowed));
        } else {
            if (otherwise == ProblemType.KEY_MISSING) response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            ProblemWriter.write(request, response, Problem.of(otherwise));
        }
    }
}
