-- The question bank of a course, and files of questions on their way into it.

create sequence question_seq start with 1 increment by 50;
create table question (
    id bigint primary key,
    version integer not null,
    course_id bigint not null constraint question_course references course,
    type varchar(20) not null,
    state varchar(20) not null,
    title varchar(200) not null,
    category varchar(200) not null,
    objective varchar(200) not null,
    difficulty varchar(20),
    marks numeric(7, 2) not null,
    external_id varchar(200) not null,
    -- content not yet published, as JSON; null where nothing waits
    draft text,
    -- number of the version in force; 0 before the first
    published integer not null,
    excerpt varchar(300) not null,
    words varchar(2000) not null,
    fingerprint varchar(64) not null,
    changed_by_id bigint not null constraint question_changed_by references member,
    changed_at timestamp(6) with time zone not null,
    constraint question_type check (type in ('SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'TRUE_FALSE', 'SHORT_TEXT', 'NUMERIC', 'MATCHING', 'ORDERING', 'CLOZE', 'ESSAY', 'FILE_UPLOAD')),
    constraint question_state check (state in ('DRAFT', 'READY', 'RETIRED')),
    constraint question_difficulty check (difficulty in ('EASY', 'MEDIUM', 'HARD')),
    constraint question_marks check (marks > 0),
    constraint question_published check (state <> 'READY' or published > 0)
);
create index question_by_course on question (course_id, changed_at);
create index question_by_fingerprint on question (course_id, fingerprint);

create table question_tag (
    question_id bigint not null constraint question_tag_question references question,
    tag varchar(40) not null,
    primary key (question_id, tag)
);
create index question_tag_tag on question_tag (tag);

create sequence question_version_seq start with 1 increment by 50;
create table question_version (
    id bigint primary key,
    question_id bigint not null constraint question_version_question references question,
    number integer not null,
    content text not null,
    marks numeric(7, 2) not null,
    published_by_id bigint not null constraint question_version_published_by references member,
    published_at timestamp(6) with time zone not null,
    constraint question_version_unique unique (question_id, number)
);

-- A file looked through before any of it is taken; its text goes when it is confirmed
create sequence question_upload_seq start with 1 increment by 50;
create table question_upload (
    id bigint primary key,
    version integer not null,
    course_id bigint not null constraint question_upload_course references course,
    uploaded_by_id bigint not null constraint question_upload_uploaded_by references member,
    uploaded_at timestamp(6) with time zone not null,
    name varchar(200) not null,
    category varchar(200) not null,
    tags varchar(1000) not null,
    file bytea,
    taken integer,
    confirmed_at timestamp(6) with time zone
);
create index question_upload_by_time on question_upload (uploaded_at);
