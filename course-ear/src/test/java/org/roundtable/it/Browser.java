package org.roundtable.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Executable;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Lets a test have {@link Visitors}, or one {@link Visitor}, as parameters, and fails it where the browser complained. */
public final class Browser implements ExecutionCondition, ParameterResolver, AfterEachCallback, AfterAllCallback {

    private static final Namespace BROWSER = Namespace.create(Browser.class);
    private static final boolean REQUIRED = Boolean.parseBoolean(System.getenv("ROUNDTABLE_BROWSER_REQUIRED"));
    private static final Set<Class<?>> VISITING = Set.of(Visitor.class, Visitors.class);

    /** Skips what needs a browser where there is none, unless there has to be one. */
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return REQUIRED || run(context).noneMatch(Browser::wants) || chromium(context).found()
            ? ConditionEvaluationResult.enabled("")
            : ConditionEvaluationResult.disabled(Chromium.HOW_TO_GET_ONE);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return VISITING.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        assertThat(chromium(context).found()).as(Chromium.HOW_TO_GET_ONE).isTrue();
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
            visitors.keepPictures("failed-" + test);
        }
        var troubles = visitors.leave();
        if (!failed) {
            assertThat(troubles).as("what the browser complained of").isEmpty();
        }
    }

    private static boolean wants(Executable executable) {
        return Stream.of(executable.getParameterTypes()).anyMatch(VISITING::contains);
    }

    private static Stream<Executable> run(ExtensionContext context) {
        return context.getTestMethod().<Stream<Executable>>map(Stream::of)
            .orElseGet(() -> Stream.concat(Stream.of(context.getRequiredTestClass().getDeclaredConstructors()),
                Stream.of(context.getRequiredTestClass().getDeclaredMethods()).filter(method -> method.isAnnotationPresent(BeforeAll.class) || method.isAnnotationPresent(BeforeEach.class))));
    }

    private static Chromium chromium(ExtensionContext context) {
        return context.getRoot().getStore(BROWSER).computeIfAbsent("chromium", key -> Chromium.find(), Chromium.class);
    }
}
