package org.roundtable.web.attempt;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.handlers.ServletRequestContext;
import io.undertow.util.Methods;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Looks at an answer before anybody else does: before the server asks who calls, and before filters, resources and boundaries are woken. What it
 * takes is answered; everything else goes on as if it had not been here.
 */
public final class AnswersFirst implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addOuterHandlerChainWrapper(First::new);
    }

    private static final class First implements HttpHandler {

        private final HttpHandler rest;
        /** Found once: each look costs as much as an answer. */
        private volatile AnswerAtOnce atOnce;

        First(HttpHandler rest) {
            this.rest = rest;
        }

        @Override
        public void handleRequest(HttpServerExchange exchange) throws Exception {
            if (Methods.PUT.equals(exchange.getRequestMethod())) {
                var servlet = exchange.getAttachment(ServletRequestContext.ATTACHMENT_KEY);
                var body = AnswerBody.of((HttpServletRequest) servlet.getServletRequest());
                if (body != null) {
                    if (atOnce().answer(body, (HttpServletResponse) servlet.getServletResponse())) {
                        return;
                    }
                    servlet.setServletRequest(body);
                }
            }
            rest.handleRequest(exchange);
        }

        private AnswerAtOnce atOnce() {
            var found = atOnce;
            if (found == null) {
                atOnce = found = CDI.current().select(AnswerAtOnce.class).get();
            }
            return found;
        }
    }
}
