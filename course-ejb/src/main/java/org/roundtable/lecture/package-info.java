/**
 * What learners read: lectures in Markdown, with their files and the pages beside them. What learners see is what was
 * published last; the team writes on a draft. The parts of a course know one another by their paths, as if it were a folder.
 */
package org.roundtable.lecture;
