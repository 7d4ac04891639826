package org.roundtable.access;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Marks a use case that is open to everybody, signed in or not, on purpose. */
@Documented
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface Anyone {}
