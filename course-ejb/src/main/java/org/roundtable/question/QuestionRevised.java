package org.roundtable.question;

/** A version of a question came into force. */
public record QuestionRevised(Long question, Long version, int number) {}
