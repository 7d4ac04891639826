-- Courses (what is taught), offerings (when it is taught), and who teaches.

create sequence course_seq start with 1 increment by 50;
create table course (
    id bigint primary key,
    version integer not null,
    title varchar(200) not null,
    summary varchar(500) not null,
    description text not null,
    language varchar(10) not null,
    level varchar(20) not null,
    licence varchar(60) not null,
    attribution varchar(1000),
    source varchar(500),
    state varchar(20) not null,
    derived_from_id bigint constraint course_derived_from references course,
    author_id bigint not null constraint course_author references member,
    endorser_id bigint constraint course_endorser references member,
    sent_back_because varchar(1000),
    created_at timestamp(6) with time zone not null,
    published_at timestamp(6) with time zone,
    constraint course_state check (state in ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'ARCHIVED'))
);
create index course_by_state on course (state, published_at);

create table course_interest (
    course_id bigint not null constraint course_interest_course references course,
    interest varchar(40) not null,
    primary key (course_id, interest)
);
create index course_interest_interest on course_interest (interest);

create index course_by_author on course (author_id);
create index course_by_origin on course (derived_from_id);

-- What one member typed about a course and has not saved yet.
create sequence typed_facts_seq start with 1 increment by 50;
create table typed_facts (
    id bigint primary key,
    course_id bigint not null constraint typed_facts_course references course,
    member_id bigint not null constraint typed_facts_member references member,
    typed text not null,
    saved_at timestamp(6) with time zone not null,
    constraint typed_facts_unique unique (course_id, member_id)
);

create sequence teacher_seq start with 1 increment by 50;
create table teacher (
    id bigint primary key,
    course_id bigint not null constraint teacher_course references course,
    member_id bigint not null constraint teacher_member references member,
    role varchar(20) not null,
    since timestamp(6) with time zone not null,
    constraint teacher_unique unique (course_id, member_id),
    constraint teacher_role check (role in ('LEAD', 'INSTRUCTOR', 'GRADER', 'OBSERVER'))
);
create index teacher_by_member on teacher (member_id);

create sequence unit_seq start with 1 increment by 50;
create table unit (
    id bigint primary key,
    version integer not null,
    course_id bigint not null constraint unit_course references course,
    position integer not null,
    title varchar(200) not null
);
create index unit_by_course on unit (course_id, position);

create sequence activity_seq start with 1 increment by 50;
create table activity (
    id bigint primary key,
    version integer not null,
    unit_id bigint not null constraint activity_unit references unit,
    position integer not null,
    kind varchar(20) not null,
    title varchar(200) not null,
    minutes integer,
    opens_day integer,
    due_day integer,
    after_id bigint constraint activity_after references activity,
    constraint activity_kind check (kind in ('LECTURE', 'ASSIGNMENT', 'TEST', 'SESSION')),
    constraint activity_not_after_itself check (after_id <> id)
);
create index activity_by_unit on activity (unit_id, position);
create index activity_by_after on activity (after_id);

create sequence offering_seq start with 1 increment by 50;
create table offering (
    id bigint primary key,
    version integer not null,
    course_id bigint not null constraint offering_course references course,
    title varchar(200) not null,
    state varchar(20) not null,
    starts_on date not null,
    ends_on date not null,
    starts_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null,
    zone varchar(60) not null,
    places integer not null,
    taken integer not null,
    admission varchar(20) not null,
    access_key varchar(100),
    withdrawal varchar(20) not null,
    withdraw_until date,
    entrance_test boolean not null,
    created_at timestamp(6) with time zone not null,
    constraint offering_state check (state in ('PLANNED', 'OPEN', 'RUNNING', 'GRADING', 'FINISHED', 'ARCHIVED')),
    constraint offering_admission check (admission in ('OPEN', 'KEY', 'APPROVAL', 'INVITATION')),
    constraint offering_withdrawal check (withdrawal in ('ANY_TIME', 'UNTIL', 'NEVER')),
    constraint offering_dates check (starts_on <= ends_on),
    constraint offering_capacity check (taken >= 0 and taken <= places)
);
create index offering_by_course on offering (course_id, starts_on);
create index offering_by_state on offering (state, starts_at);
create index offering_by_end on offering (state, ends_at);

create sequence timing_seq start with 1 increment by 50;
create table timing (
    id bigint primary key,
    version integer not null,
    offering_id bigint not null constraint timing_offering references offering,
    activity_id bigint not null constraint timing_activity references activity,
    opens timestamp(6) with time zone,
    due timestamp(6) with time zone,
    cut_off timestamp(6) with time zone,
    constraint timing_unique unique (offering_id, activity_id),
    constraint timing_order check ((opens is null or due is null or opens < due) and (due is null or cut_off is null or due <= cut_off))
);
create index timing_by_activity on timing (activity_id);

create sequence attachment_seq start with 1 increment by 50;
create table attachment (
    id bigint primary key,
    course_id bigint not null constraint attachment_course references course,
    path varchar(300) not null,
    media_type varchar(100) not null,
    size bigint not null,
    sha256 varchar(64) not null,
    content bytea not null,
    uploaded_by_id bigint not null constraint attachment_uploaded_by references member,
    uploaded_at timestamp(6) with time zone not null,
    constraint attachment_unique unique (course_id, path)
);
