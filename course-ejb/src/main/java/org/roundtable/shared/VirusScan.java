package org.roundtable.shared;

/** The place to plug a scanner in: every bean of this type is asked about every file, before it is stored. */
public interface VirusScan {

    /** @return whether {@code content} may be stored; a scanner that cannot tell throws, and the file is not taken */
    boolean clean(String name, byte[] content);
}
