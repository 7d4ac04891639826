/**
 * Repairing a question after it was asked. The team decides ({@link org.roundtable.attempt.Ruling}: by a corrected key, by both, full credit, or
 * dropped), sees first every mark, pass and certificate that would change ({@link org.roundtable.regrade.Regrading#look}, worked out by the code that
 * marks, stored nowhere), and then a job marks what is settled anew, page by page; what is still being sat is marked so when it is settled.
 * <ul>
 * <li>An attempt knows by which edition it is marked, so the job may break off, run twice or on another node, and marks nothing twice.
 * <li>What an attempt came to before is kept ({@code former_score}); reverting is another edition, marked by the same code.
 * <li>What follows is told in bulk: progress, released marks, who completed, certificates that lapse or hold again.
 * </ul>
 * {@code ./mvnw -q -pl course-ejb -am test -Dtest=RegradeFigures -Dsurefire.failIfNoSpecifiedTests=false -Dfigures.attempts=10000} measures it: time, statements and memory, for 300 attempts of 25 questions and for
 * as many as are named. More than that need {@code -Dpostgres.skip -Droundtable.test.database=postgresql}: H2 keeps its rows in the heap that is measured.
 */
package org.roundtable.regrade;
