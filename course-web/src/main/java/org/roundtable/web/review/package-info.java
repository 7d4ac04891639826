/** Pages of peer review. What peers see of one another names nobody; who still owes reviews is for the team. */
package org.roundtable.web.review;
