package ipledger.app.security;

import ipledger.app.rest.problem.Problem;
import ipledger.app.rest.problem.ProblemType;
import ipledger.app.rest.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** 验钥. Says who calls by the key in {@code Authorization: Bearer ipl_...}; a wrong key is refused even where none is asked. */
final class KeyFilter extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";

    private final ApiKeys keys;

    KeyFilter(ApiKeys keys) {
        this.keys = keys;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        var header = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION));
        if (header.isEmpty()) {
            next.doFilter(request, response);
            return;
        }
        var caller = header.filter(text -> text.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(text -> text.substring(SCHEME.length()).strip())
                .flatMap(keys::callerOf);
        if (caller.isEmpty()) {
            ProblemWriter.write(request, response, Problem.of(ProblemType.KEY_INVALID));
            return;
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                caller.get(),
                null,
                List.of(new SimpleGrantedAuthority("ROLE_" + caller.get().role()))));
        SecurityContextHolder.setContext(context);
        try {
            next.doFilter(request, response);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
