package org.roundtable.house;

import jakarta.annotation.Priority;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** A transaction and a request per call from outside; joined by calls from within. */
@InTransaction
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class TransactionPerCall {

    @Inject Transactions transactions;
    @Inject RequestContextController request;

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        var mine = request.activate();
        try {
            return asksForItsOwn(call) ? transactions.begin(call::proceed) : transactions.join(call::proceed);
        } finally {
            if (mine) {
                request.deactivate();
            }
        }
    }

    private static boolean asksForItsOwn(InvocationContext call) {
        var attribute = call.getMethod().getAnnotation(TransactionAttribute.class);
        var own = call.getMethod().getAnnotation(Transactional.class);
        if (own == null && attribute == null) {
            own = call.getMethod().getDeclaringClass().getAnnotation(Transactional.class);
        }
        return attribute != null && attribute.value() == TransactionAttributeType.REQUIRES_NEW
            || own != null && own.value() == TxType.REQUIRES_NEW;
    }
}
