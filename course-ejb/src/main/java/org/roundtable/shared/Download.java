package org.roundtable.shared;

/** A file on its way to somebody who may have it. */
public record Download(String name, MediaType type, byte[] content) {}
