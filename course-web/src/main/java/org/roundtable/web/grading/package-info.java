/** Pages of grades: the gradebook, its rule, one mark, and a learner's own. */
package org.roundtable.web.grading;
