package org.roundtable.question;

/** A question on its way into a bank. */
public record NewQuestion(Content content, QuestionFacts facts, String externalId) {}
