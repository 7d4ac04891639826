/**
 * The one network of an installation and its members: joining, signing in, profiles, stewards.
 * A member signs in with an e-mail address and a password and is then known by a random token, kept only as a hash.
 */
package org.roundtable.network;
