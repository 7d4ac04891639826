/**
 * A network to look at: members, courses and what happened in them over two months, all of it lived through the real use
 * cases on a clock that begins in the past. Only where the server is started with {@code ROUNDTABLE_DEMO=true}.
 */
package org.roundtable.demo;
