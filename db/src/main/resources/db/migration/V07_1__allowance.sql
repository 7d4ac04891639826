-- What learners are allowed beyond others.

create sequence accommodation_seq start with 1 increment by 50;
create table accommodation (
    id bigint primary key,
    member_id bigint not null constraint accommodation_member references member,
    factor numeric(4,2) not null,
    minutes integer not null,
    since timestamp(6) with time zone not null,
    until timestamp(6) with time zone,
    reason varchar(1000) not null,
    granted_by_id bigint not null constraint accommodation_granted_by references member,
    granted_at timestamp(6) with time zone not null,
    constraint accommodation_factor check (factor between 1 and 3)
);
create index accommodation_by_member on accommodation (member_id, since);

-- one test of one offering, otherwise for one learner or one table; empty where nothing is said
create sequence test_override_seq start with 1 increment by 50;
create table test_override (
    id bigint primary key,
    assessment_id bigint not null constraint test_override_assessment references assessment,
    offering_id bigint not null constraint test_override_offering references offering,
    enrolment_id bigint constraint test_override_enrolment references enrolment,
    study_table_id bigint constraint test_override_study_table references study_table,
    opens timestamp(6) with time zone,
    closes timestamp(6) with time zone,
    minutes integer,
    no_limit boolean not null,
    attempts integer,
    any_number boolean not null,
    start_until timestamp(6) with time zone,
    reason varchar(1000) not null,
    granted_by_id bigint not null constraint test_override_granted_by references member,
    granted_at timestamp(6) with time zone not null,
    constraint test_override_of_one unique (assessment_id, enrolment_id),
    constraint test_override_of_table unique (assessment_id, study_table_id),
    constraint test_override_whose check ((enrolment_id is null) <> (study_table_id is null)),
    constraint test_override_minutes check (minutes > 0)
);
create index test_override_by_offering on test_override (offering_id, assessment_id);
create index test_override_by_enrolment on test_override (enrolment_id);
create index test_override_by_study_table on test_override (study_table_id);

-- by how much a test ends later for everybody, and since when it stands still
create sequence window_move_seq start with 1 increment by 50;
create table window_move (
    id bigint primary key,
    version integer not null,
    assessment_id bigint not null constraint window_move_assessment references assessment,
    offering_id bigint not null constraint window_move_offering references offering,
    seconds bigint not null,
    paused_at timestamp(6) with time zone,
    last_minutes integer,
    last_at timestamp(6) with time zone,
    constraint window_move_unique unique (assessment_id, offering_id)
);
create index window_move_by_offering on window_move (offering_id);
