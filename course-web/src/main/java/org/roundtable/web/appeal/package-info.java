/** Pages on which a mark is appealed, and looked at by somebody else. They name nobody, neither to the one nor to the other. */
package org.roundtable.web.appeal;
