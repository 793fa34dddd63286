package org.sitrep.model;

/**
 * The time of an item of a situation.
 *
 * @param value TIMEX3 value, as exact as all reports together allow
 * @param days the days it can be
 */
public record When(String value, DateRange days) {}
