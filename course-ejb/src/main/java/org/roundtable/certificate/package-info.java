/**
 * Certificates: issued once per enrolment and only to who meets the rule of the offering at that moment, in the words of
 * that day, and open to be verified by anybody who has the paper. A certificate is revoked, never deleted.
 */
package org.roundtable.certificate;
