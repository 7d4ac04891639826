-- Assignments: what is asked for, what learners hand in, what the team says of it.

create sequence assignment_seq start with 1 increment by 50;
create table assignment (
    id bigint primary key,
    version integer not null,
    activity_id bigint not null constraint assignment_activity references activity on delete cascade,
    instructions text not null,
    points numeric(7,2) not null,
    takes_text boolean not null,
    takes_files boolean not null,
    max_files integer not null,
    max_megabytes integer not null,
    types varchar(300) not null,
    constraint assignment_unique unique (activity_id),
    constraint assignment_points check (points > 0),
    constraint assignment_takes_something check (takes_text or takes_files)
);

create sequence submission_seq start with 1 increment by 50;
create table submission (
    id bigint primary key,
    version integer not null,
    assignment_id bigint not null constraint submission_assignment references assignment,
    enrolment_id bigint not null constraint submission_enrolment references enrolment,
    draft text not null,
    revision bigint not null,
    saved_at timestamp(6) with time zone,
    hand_ins integer not null,
    handed_in_at timestamp(6) with time zone,
    late boolean not null,
    constraint submission_unique unique (enrolment_id, assignment_id)
);
create index submission_by_assignment on submission (assignment_id, handed_in_at);

create sequence work_content_seq start with 1 increment by 50;
create table work_content (
    id bigint primary key,
    bytes bytea not null
);

create sequence work_file_seq start with 1 increment by 50;
create table work_file (
    id bigint primary key,
    submission_id bigint not null constraint work_file_submission references submission,
    content_id bigint not null constraint work_file_content references work_content,
    name varchar(120) not null,
    type varchar(20) not null,
    size bigint not null,
    sha256 varchar(64) not null,
    uploaded_at timestamp(6) with time zone not null,
    in_draft boolean not null,
    constraint work_file_content_unique unique (content_id)
);
create index work_file_by_submission on work_file (submission_id);

-- rows are only ever added
create sequence hand_in_seq start with 1 increment by 50;
create table hand_in (
    id bigint primary key,
    submission_id bigint not null constraint hand_in_submission references submission,
    number integer not null,
    text text not null,
    at timestamp(6) with time zone not null,
    late boolean not null,
    constraint hand_in_unique unique (submission_id, number)
);
create table hand_in_file (
    hand_in_id bigint not null constraint hand_in_file_hand_in references hand_in,
    work_file_id bigint not null constraint hand_in_file_work_file references work_file,
    primary key (hand_in_id, work_file_id)
);
create index hand_in_file_by_file on hand_in_file (work_file_id);

create sequence work_mark_seq start with 1 increment by 50;
create table work_mark (
    id bigint primary key,
    version integer not null,
    submission_id bigint not null constraint work_mark_submission references submission,
    held_by_id bigint constraint work_mark_held_by references member,
    held_until timestamp(6) with time zone,
    draft_points varchar(20),
    draft_comment text,
    revision bigint not null,
    points numeric(7,2),
    comment text,
    marked_number integer,
    marked_by_id bigint constraint work_mark_marked_by references member,
    marked_at timestamp(6) with time zone,
    released_at timestamp(6) with time zone,
    constraint work_mark_unique unique (submission_id),
    constraint work_mark_complete check ((marked_at is null) = (points is null))
);
create index work_mark_unmarked on work_mark (marked_at, submission_id);
