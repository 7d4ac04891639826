/** How people come in, who they are, and how stewards look after them. */
package org.roundtable.web.network;
