/** Pages on which authors set a test: its rules, what it asks, how it looks. */
package org.roundtable.web.assessment;
