package org.sitrep.model;

/**
 * What decided one field of a fact.
 *
 * @param field the field's name as the JSON form has it: category, actor, place, time, …
 * @param span the words that it rests on
 * @param rule the rule or weight, in words
 */
public record Reason(String field, Span span, String rule) {}
