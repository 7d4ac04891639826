package org.roundtable.web.shared;

import jakarta.ejb.EJBException;
import jakarta.el.ELException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.InvocationTargetException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.roundtable.access.SignInNeeded;
import org.roundtable.shared.NotThere;
import org.roundtable.shared.RuleBroken;

/**
 * What becomes of a refusal, in one place: "not there" is 404, a refusal is a message on the page whose input stays, a
 * stranger is sent to sign in, and anything else is a failure that is logged once, with an id the member can tell us.
 */
public class Refusals extends ExceptionHandlerWrapper {

    private static final Logger LOG = System.getLogger(Refusals.class.getName());

    Refusals(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var thrown = unwrap(events.next().getContext().getException());
            events.remove();
            answer(FacesContext.getCurrentInstance(), thrown);
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Throwable thrown) {
        if (faces.getResponseComplete()) {
            return;
        }
        try {
            if (thrown instanceof SignInNeeded || thrown instanceof ViewExpiredException) {
                again(faces, thrown instanceof SignInNeeded);
            } else if (thrown instanceof NotThere) {
                send(faces, 404);
            } else if (thrown instanceof RuleBroken refusal) {
                refuse(faces, CDI.current().select(Say.class).get().why(refusal));
            } else if (thrown instanceof OptimisticLockException) {
                refuse(faces, CDI.current().select(Say.class).get().of("shared.changedMeanwhile"));
            } else {
                fail(faces, thrown);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * To the sign-in page and back here; or, when only the page's state is gone, to a fresh copy of the page. What was typed
     * waits in the browser. A part of a page is told with a status, and stays as it is.
     */
    private static void again(FacesContext faces, boolean signIn) throws IOException {
        if (faces.getPartialViewContext().isAjaxRequest()) {
            send(faces, signIn ? HttpServletResponse.SC_UNAUTHORIZED : HttpServletResponse.SC_GONE);
            return;
        }
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        SentOnce.notTaken(request);
        var here = Address.of(request);
        faces.getExternalContext().redirect(signIn ? request.getContextPath() + "/network/signin?next=" + URLEncoder.encode(here, StandardCharsets.UTF_8) : here);
        faces.responseComplete();
    }

    private static void refuse(FacesContext faces, String why) throws IOException {
        if (faces.isPostback()) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, why, null));
            faces.validationFailed();
            if (faces.getPartialViewContext().isAjaxRequest()) {
                faces.getPartialViewContext().getRenderIds().add("said");
            }
            faces.renderResponse();
        } else {
            faces.getExternalContext().getRequestMap().put("refusal", why);
            send(faces, 409);
        }
    }

    private static void fail(FacesContext faces, Throwable thrown) throws IOException {
        var id = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.ERROR, "Failure " + id + " at " + faces.getExternalContext().getRequestServletPath(), thrown);
        faces.getExternalContext().getRequestMap().put("failure", id);
        if (faces.isPostback()) {
            faces.getExternalContext().getRequestMap().put("back", Address.of((HttpServletRequest) faces.getExternalContext().getRequest()));
        }
        send(faces, 500);
    }

    /** The error page writes its own headers: a second policy beside the first would forbid its scripts. */
    private static void send(FacesContext faces, int status) throws IOException {
        if (!faces.getExternalContext().isResponseCommitted()) {
            faces.getExternalContext().responseReset();
        }
        faces.getExternalContext().responseSendError(status, null);
        faces.responseComplete();
    }

    private static Throwable unwrap(Throwable thrown) {
        var inner = thrown;
        while ((inner instanceof FacesException || inner instanceof ELException || inner instanceof EJBException || inner instanceof InvocationTargetException
                || inner instanceof jakarta.transaction.RollbackException || inner instanceof jakarta.persistence.RollbackException)
                && !(inner instanceof ViewExpiredException) && inner.getCause() != null) {
            inner = inner.getCause();
        }
        return inner;
    }

    /** Named in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new Refusals(getWrapped().getExceptionHandler());
        }
    }
}
