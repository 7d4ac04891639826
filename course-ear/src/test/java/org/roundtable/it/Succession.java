package org.roundtable.it;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** The tests of a class go on where the one before has ended: what follows one that failed is skipped. */
final class Succession implements ExecutionCondition, TestExecutionExceptionHandler {

    private static final String BROKEN_OFF = "broken off";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        var where = context.getTestMethod().isEmpty() ? null : store(context).get(BROKEN_OFF, String.class);
        return where == null ? ConditionEvaluationResult.enabled("") : ConditionEvaluationResult.disabled("It broke off where " + where);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        store(context).put(BROKEN_OFF, context.getDisplayName());
        throw failure;
    }

    private static Store store(ExtensionContext test) {
        return test.getParent().orElseThrow().getStore(Namespace.create(Succession.class));
    }
}
