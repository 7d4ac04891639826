/**
 * What comes in from elsewhere. Whatever stands in a file is either taken or named in the report with the reason why not, nothing is stored
 * before someone confirms, and one broken question never costs its neighbours.
 */
package org.roundtable.interchange;
