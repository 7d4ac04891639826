/**
 * Courses and their offerings. A course is what is taught: an outline of units and activities, owned by a teaching team.
 * An offering is one delivery of it: dates, places, the way in. The outline knows that an activity is a lecture, a test or
 * an assignment, but nothing of its content: {@code lecture}, {@code assessment} and {@code assignment} point here.
 */
package org.roundtable.course;
