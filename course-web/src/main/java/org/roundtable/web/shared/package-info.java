/** What every page shares: who is looking, how times and messages are said, what becomes of refusals. */
package org.roundtable.web.shared;
