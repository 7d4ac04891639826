/** Pages round what learners are allowed beyond others. */
package org.roundtable.web.allowance;
