-- Tests as they are sat.

create sequence attempt_seq start with 1 increment by 50;
create table attempt (
    id bigint primary key,
    version integer not null,
    enrolment_id bigint not null constraint attempt_enrolment references enrolment,
    assessment_id bigint not null constraint attempt_assessment references assessment,
    test_version_id bigint not null constraint attempt_test_version references test_version,
    number integer not null,
    seed bigint not null,
    -- empty while the paper is drawn and the learner has not begun
    started_at timestamp(6) with time zone,
    minutes integer,
    ordinary_minutes integer,
    factor numeric(4,2),
    extra_minutes integer,
    late_start varchar(20),
    closes timestamp(6) with time zone,
    closes_instead timestamp(6) with time zone,
    closes_for_them timestamp(6) with time zone,
    extended_minutes integer,
    stopped_seconds bigint,
    deadline timestamp(6) with time zone,
    -- what the team did: more time before it was begun, the last that was added, and since when the clock stands still
    granted_minutes integer not null,
    last_minutes integer,
    last_at timestamp(6) with time zone,
    paused_at timestamp(6) with time zone,
    -- since when nothing is taken until the team lets it go on, later by as long as it was paused meanwhile
    locked_at timestamp(6) with time zone,
    -- when the job for the absent has to look at it next; empty where it has not
    attend_at timestamp(6) with time zone,
    writer varchar(40),
    -- seals what is kept on the learner's devices
    draft_key varchar(64),
    -- the places that may be answered
    first_slot integer not null,
    last_slot integer not null,
    handed_in timestamp(6) with time zone,
    ending varchar(20),
    points numeric(9,3),
    out_of numeric(9,2) not null,
    unmarked integer not null,
    scored_at timestamp(6) with time zone,
    -- by how many decisions about its questions it is marked
    edition integer default 0 not null,
    -- where its log ended when it was settled
    head_seq integer,
    head_hash varchar(64),
    -- however often Start is pressed, and wherever
    constraint attempt_unique unique (enrolment_id, assessment_id, number),
    constraint attempt_ending check (ending in ('LEARNER', 'TIME', 'TEAM', 'ABANDONED'))
);
create index attempt_by_assessment on attempt (assessment_id, enrolment_id);
create index attempt_to_attend on attempt (attend_at);
-- who handed in lately, and may want another paper
create index attempt_by_hand_in on attempt (handed_in);

create sequence response_seq start with 1 increment by 50;
create table response (
    id bigint primary key,
    attempt_id bigint not null constraint response_attempt references attempt,
    slot integer not null,
    section varchar(200) not null,
    question_version_id bigint not null constraint response_question_version references question_version,
    marks numeric(7,2) not null,
    -- taken from the log when the attempt is settled
    revision integer not null,
    answer text,
    flagged boolean not null,
    saved_at timestamp(6) with time zone,
    late boolean not null,
    points numeric(9,3),
    -- its question counts for nobody
    dropped boolean default false not null,
    constraint response_unique unique (attempt_id, slot)
);
create index response_by_question_version on response (question_version_id);

-- an answer that a person has to read
create sequence essay_mark_seq start with 1 increment by 50;
create table essay_mark (
    id bigint primary key,
    version integer not null,
    response_id bigint not null constraint essay_mark_response references response,
    offering_id bigint not null constraint essay_mark_offering references offering,
    activity_id bigint not null constraint essay_mark_activity references activity,
    -- of somebody of the team, to see whether it works
    test_run boolean not null,
    question_version_id bigint not null constraint essay_mark_question_version references question_version,
    handed_in timestamp(6) with time zone not null,
    holder_id bigint constraint essay_mark_holder references member,
    held_until timestamp(6) with time zone,
    draft_points numeric(7,2),
    draft_comment varchar(4000),
    -- the levels picked of its rubric, by their places
    draft_levels varchar(200),
    points numeric(7,2),
    comment varchar(4000),
    levels varchar(200),
    marker_id bigint constraint essay_mark_marker references member,
    marked_at timestamp(6) with time zone,
    constraint essay_mark_unique unique (response_id)
);
create index essay_mark_queue on essay_mark (offering_id, marked_at, question_version_id, handed_in);

-- from when on learners see the marks of a test in an offering
create sequence mark_release_seq start with 1 increment by 50;
create table mark_release (
    id bigint primary key,
    offering_id bigint not null constraint mark_release_offering references offering,
    activity_id bigint not null constraint mark_release_activity references activity,
    at timestamp(6) with time zone not null,
    constraint mark_release_unique unique (offering_id, activity_id)
);

-- the log of each attempt
-- no foreign key: checking one would write to the row of the attempt with every answer that is saved
create table attempt_event (
    attempt_id bigint not null,
    seq integer not null,
    at timestamp(6) with time zone not null,
    kind varchar(20) not null,
    slot integer,
    revision integer,
    answer text,
    flagged boolean not null,
    late boolean not null,
    salt varchar(32),
    digest varchar(64),
    detail varchar(4000),
    hash varchar(64) not null,
    constraint attempt_event_pk primary key (attempt_id, seq)
);
create index attempt_event_by_slot on attempt_event (attempt_id, slot, revision);

-- files that were sent as answers; what the log names by id and hash
create sequence answer_content_seq start with 1 increment by 50;
create table answer_content (
    id bigint primary key,
    bytes bytea not null
);

create sequence answer_file_seq start with 1 increment by 50;
create table answer_file (
    id bigint primary key,
    attempt_id bigint not null constraint answer_file_attempt references attempt,
    slot integer not null,
    content_id bigint not null constraint answer_file_content references answer_content,
    name varchar(120) not null,
    type varchar(20) not null,
    size bigint not null,
    sha256 varchar(64) not null,
    uploaded_at timestamp(6) with time zone not null,
    constraint answer_file_content_unique unique (content_id)
);
create index answer_file_by_attempt on answer_file (attempt_id, slot);
