package ipledger.app.rest;

import ipledger.app.approvals.Proposing;
import ipledger.app.database.DataFolder;
import ipledger.app.imports.Importing;
import ipledger.app.ledger.axon.CommandDesk;
import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** REST 装配. How requests become the arguments of controllers, and how the server answers by itself. */
@Configuration(proxyBeanMethods = false)
class RestConfiguration {
    @Bean
    WebMvcConfigurer requestArguments(
            CommandDesk desk, Proposing proposing, ObjectProvider<AssetLookup> lookup, JsonMapper json) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new BodyArgument(typed -> lookup.getObject().principal(typed)));
                resolvers.add(new CallerArgument());
                resolvers.add(new WriteArgument(desk, proposing));
            }

            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                converters.addCustomConverter(new ReceiptJson(json));
            }
        };
    }

    @Bean
    WebMvcRegistrations routes() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new Routes();
            }
        };
    }

    @Bean
    ImportJobs importJobs(Importing importing, DataFolder folder) {
        return new ImportJobs(importing, folder.path().resolve("imports"));
    }

    /** Numbers are typed with slashes ({@code 15/145,443}); encoded in a path they stay part of it. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsAndSlashes() {
        return server -> {
            server.addConnectorCustomizers(
                    connector -> connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue()));
            server.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host)
                    host.setErrorReportValveClass(ProblemValve.class.getName());
            });
        };
    }
}
