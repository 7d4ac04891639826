-- Tests as they are set, and the versions that were published.

create sequence assessment_seq start with 1 increment by 50;
create table assessment (
    id bigint primary key,
    version integer not null,
    activity_id bigint not null constraint assessment_activity references activity,
    kind varchar(20) not null,
    minutes integer,
    late_start varchar(20) not null,
    expiry varchar(20) not null,
    grace_minutes integer,
    start_cut_off integer,
    attempts integer,
    delay_minutes integer not null,
    grading_method varchar(20) not null,
    cut_percent numeric(5,2),
    shuffled boolean not null,
    per_page integer not null,
    navigation varchar(20) not null,
    certainty boolean not null,
    honour boolean not null,
    access_code varchar(100),
    addresses varchar(2000),
    config_key varchar(64),
    -- what learners see of their attempts, by name
    review_during varchar(100) not null,
    review_just_after varchar(100) not null,
    review_after_close varchar(100) not null,
    review_after_release varchar(100) not null,
    changed_at timestamp(6) with time zone not null,
    constraint assessment_one_per_activity unique (activity_id),
    constraint assessment_kind check (kind in ('ENTRANCE', 'BASELINE', 'QUIZ', 'EXAM')),
    constraint assessment_late_start check (late_start in ('FULL_TIME', 'CUT_AT_CLOSE'))
);

create sequence section_seq start with 1 increment by 50;
create table section (
    id bigint primary key,
    assessment_id bigint not null constraint section_assessment references assessment,
    position integer not null,
    title varchar(200) not null,
    shuffled boolean not null
);
create index section_by_assessment on section (assessment_id, position);

-- one fixed question, or so many drawn from those that fit
create sequence pick_seq start with 1 increment by 50;
create table pick (
    id bigint primary key,
    section_id bigint not null constraint pick_section references section,
    position integer not null,
    marks numeric(7,2) not null,
    question_version_id bigint constraint pick_question_version references question_version,
    number_drawn integer not null,
    -- what a draw chooses from
    tags varchar(1000),
    objective varchar(200),
    category varchar(200),
    constraint pick_fixed_or_drawn check (question_version_id is null or number_drawn = 1),
    constraint pick_number check (number_drawn between 1 and 200)
);
create index pick_by_section on pick (section_id, position);
create index pick_by_question_version on pick (question_version_id);

create sequence test_version_seq start with 1 increment by 50;
create table test_version (
    id bigint primary key,
    assessment_id bigint not null constraint test_version_assessment references assessment,
    number integer not null,
    minutes integer,
    late_start varchar(20) not null,
    expiry varchar(20) not null,
    grace_minutes integer,
    start_cut_off integer,
    attempts integer,
    delay_minutes integer not null,
    grading_method varchar(20) not null,
    cut_percent numeric(5,2),
    shuffled boolean not null,
    per_page integer not null,
    navigation varchar(20) not null,
    certainty boolean not null,
    honour boolean not null,
    access_code varchar(100),
    addresses varchar(2000),
    config_key varchar(64),
    -- what learners see of their attempts, by name
    review_during varchar(100) not null,
    review_just_after varchar(100) not null,
    review_after_close varchar(100) not null,
    review_after_release varchar(100) not null,
    questions integer not null,
    out_of numeric(9,2) not null,
    published_at timestamp(6) with time zone not null,
    published_by_id bigint not null constraint test_version_published_by references member,
    constraint test_version_unique unique (assessment_id, number)
);
create index test_version_by_publishing on test_version (published_at);

-- apart, because pools are long and only a draw reads them
create table frozen_blueprint (
    test_version_id bigint primary key constraint frozen_blueprint_test_version references test_version,
    json text not null
);
