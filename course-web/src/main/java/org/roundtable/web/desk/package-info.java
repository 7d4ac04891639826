/** The exam desk in the browser, and what the players of running attempts hear of it. What is kept on a node is who listens, and nothing else. */
package org.roundtable.web.desk;
