/** Pages of assignments: setting them, handing in, marking. */
package org.roundtable.web.assignment;
