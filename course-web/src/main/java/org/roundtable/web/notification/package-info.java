/** What members were told. */
package org.roundtable.web.notification;
