package org.roundtable.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Lets a test have {@link Visitors}, or one {@link Visitor}, as parameters, and fails it where the browser complained. */
public final class Browser implements ParameterResolver, AfterEachCallback, AfterAllCallback {

    private static final Namespace BROWSER = Namespace.create(Browser.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Visitors.class || type == Visitor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var visitors = context.getStore(BROWSER).computeIfAbsent("visitors", key -> new Visitors(chromium(context)), Visitors.class);
        return parameter.getParameter().getType() == Visitors.class ? visitors : visitors.arrive();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        leave(context, context.getRequiredTestClass().getSimpleName() + "." + context.getRequiredTestMethod().getName());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        leave(context, context.getRequiredTestClass().getSimpleName());
    }

    private void leave(ExtensionContext context, String test) {
        var visitors = context.getStore(BROWSER).remove("visitors", Visitors.class);
        if (visitors == null) {
            return;
        }
        var failed = context.getExecutionException().isPresent();
        if (failed) {
            visitors.photograph("failed-" + test);
        }
        var troubles = visitors.leave();
        if (!failed) {
            assertThat(troubles).as("what the browser complained of").isEmpty();
        }
    }

    private static Chromium chromium(ExtensionContext context) {
        var chromium = context.getRoot().getStore(BROWSER).computeIfAbsent("chromium", key -> Chromium.find(), Chromium.class);
        if (!Boolean.parseBoolean(System.getenv("ROUNDTABLE_BROWSER_REQUIRED"))) {
            Assumptions.assumeTrue(chromium.found(), Chromium.HOW_TO_GET_ONE);
        }
        assertThat(chromium.found()).as(Chromium.HOW_TO_GET_ONE).isTrue();
        return chromium;
    }
}
