/** Pages on which a team repairs a question after it was asked. What is looked at stands in the address, so it can be shared, paged and gone back to. */
package org.roundtable.web.regrade;
