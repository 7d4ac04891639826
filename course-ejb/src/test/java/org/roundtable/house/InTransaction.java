package org.roundtable.house;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Laid on every stateless boundary, and on whatever is transactional, by {@link House}, in place of the server's container-managed transaction. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@interface InTransaction {}
