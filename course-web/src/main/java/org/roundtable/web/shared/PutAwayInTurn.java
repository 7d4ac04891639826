package org.roundtable.web.shared;

import io.undertow.server.ExchangeCompletionListener;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import java.util.concurrent.Executor;

/**
 * Lets the thread that reads a connection put each answered request away, too. A worker that did so would hand the connection back while it
 * still holds it; where the next request is there already, the reading thread would spin until the worker has let go, a seventh of all processor time on
 * two cores.
 */
public final class PutAwayInTurn implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(rest -> exchange -> {
            exchange.addExchangeCompleteListener(PutAwayInTurn::inTurn);
            rest.handleRequest(exchange);
        });
    }

    private static void inTurn(HttpServerExchange exchange, ExchangeCompletionListener.NextListener next) {
        if (exchange.isInIoThread()) {
            next.proceed();
        } else {
            // by what it is to everybody: its own class is private to the server
            Executor reader = exchange.getIoThread();
            reader.execute(next::proceed);
        }
    }
}
