/** What was done, by whom, when and why. Rows are only ever added. */
package org.roundtable.audit;
