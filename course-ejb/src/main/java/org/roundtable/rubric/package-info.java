/**
 * What a marker looks for, criterion by criterion, and what each level of it is worth. A plain value so far, kept within whatever it belongs to:
 * nothing yet is shared between two owners or changes on its own, so that an entity would only be one more thing to keep in step with the
 * published version it must not differ from.
 */
package org.roundtable.rubric;
