/** What every feature may use: the clock, refusals, and small values. It knows nothing of the product. */
package org.roundtable.shared;
