/**
 * Starts the jobs of all features by name, knowing none of them. A job runs on one node at a time: whoever holds its
 * {@link org.roundtable.batch.Lease} runs it, and a node that falls silent loses it. Nothing is written anywhere while
 * nothing is due.
 */
package org.roundtable.batch;
