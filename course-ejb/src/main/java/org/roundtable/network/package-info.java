/**
 * The one network of an installation and its members: joining, signing in, profiles, stewards.
 * <ul>
 * <li>A member signs in with an e-mail address and a password and is then known by a random token, kept only as a hash.
 * <li>No answer tells whether an address is known; the mail does, to its owner alone.
 * <li>What must not be tried often is counted in the database before it is tried.
 * </ul>
 */
package org.roundtable.network;
