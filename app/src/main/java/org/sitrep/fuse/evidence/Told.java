package org.sitrep.fuse.evidence;

/**
 * An item as one report tells it.
 *
 * @param in the report's reading
 * @param item the item, its ids local to that reading
 */
public record Told<T>(Reading in, T item) {}
