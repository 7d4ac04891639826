/**
 * Who may do what. {@link org.roundtable.access.Role} is the whole rule, in one table; features say who holds a role
 * through {@link org.roundtable.access.RoleSource}; every use case asks {@link org.roundtable.access.Guard}.
 */
package org.roundtable.access;
