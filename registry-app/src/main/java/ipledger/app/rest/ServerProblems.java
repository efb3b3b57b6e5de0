package ipledger.app.rest;

import ipledger.app.rest.problem.Problem;
import ipledger.app.rest.problem.ProblemWriter;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** 服务器错误. Answers what a filter or the server refused before any controller, by its bare status. */
@Controller
final class ServerProblems implements ErrorController {
    private static final int BROKEN = 500;

    @RequestMapping("${spring.web.error.path:${error.path:/error}}")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : BROKEN;
        ProblemWriter.write(request, response, Problem.ofStatus(status));
    }
}
