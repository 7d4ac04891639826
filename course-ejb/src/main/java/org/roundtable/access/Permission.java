package org.roundtable.access;

/** Something a use case may ask the guard for. */
public enum Permission {
    /** Do what every signed-in member may: apply, draft a course, read the catalogue as oneself. */
    TAKE_PART,
    /** Read what the course is made of: its outline and lectures. */
    VIEW_COURSE,
    /** Sit the entrance test of an offering. */
    SIT_ENTRANCE,
    /** Sit the baseline, quizzes and exams of an offering. */
    SIT_TESTS,
    /** Hand in work of an offering. */
    SUBMIT_WORK,
    /** Write the course: outline, lectures, questions, tests, assignments. */
    AUTHOR_COURSE,
    /** Say who teaches, and ask for publication. */
    LEAD_COURSE,
    /** Schedule an offering and move it through its states. */
    RUN_OFFERING,
    /** Admit, reject, invite, see the roster. */
    ADMIT,
    /** Mark attempts and submissions. */
    MARK,
    /** See the gradebook and the evidence of an offering. */
    SEE_GRADES,
    /** Set the grading rule, release marks, issue certificates. */
    RELEASE_GRADES,
    /** Let a course be published. */
    ENDORSE,
    /** Look after the network: members, settings, jobs, mail, audit. */
    STEWARD
}
