-- Grades of an offering: the rule, its columns, what was corrected by hand, and what learners were told.

create sequence grade_scheme_seq start with 1 increment by 50;
create table grade_scheme (
    id bigint primary key,
    version integer not null,
    offering_id bigint not null constraint grade_scheme_offering references offering,
    pass_overall numeric(5,2) not null,
    pass_exam numeric(5,2),
    missing varchar(10) not null,
    decimals integer not null,
    constraint grade_scheme_unique unique (offering_id),
    constraint grade_scheme_missing check (missing in ('ZERO', 'EXCLUDED')),
    constraint grade_scheme_bounds check (pass_overall between 0 and 100 and (pass_exam is null or pass_exam between 0 and 100) and decimals between 0 and 2)
);

create sequence grade_item_seq start with 1 increment by 50;
create table grade_item (
    id bigint primary key,
    version integer not null,
    offering_id bigint not null constraint grade_item_offering references offering,
    activity_id bigint not null constraint grade_item_activity references activity,
    weight numeric(5,2) not null,
    released_at timestamp(6) with time zone,
    released_by_id bigint constraint grade_item_released_by references member,
    constraint grade_item_unique unique (offering_id, activity_id),
    constraint grade_item_weight check (weight between 0 and 100)
);
create index grade_item_by_activity on grade_item (activity_id);

-- what stands beside the score of one learner: a correction by hand, and what the learner was told
create sequence mark_seq start with 1 increment by 50;
create table mark (
    id bigint primary key,
    version integer not null,
    enrolment_id bigint not null constraint mark_enrolment references enrolment,
    activity_id bigint not null constraint mark_activity references activity,
    corrected numeric(7,3),
    reason varchar(1000),
    released numeric(7,3),
    released_at timestamp(6) with time zone,
    told integer not null,
    constraint mark_unique unique (enrolment_id, activity_id),
    constraint mark_percent check ((corrected is null or corrected between 0 and 100) and (released is null or released between 0 and 100)),
    constraint mark_reason check ((corrected is null) = (reason is null))
);
create index mark_by_activity on mark (activity_id);

-- rows are only ever added
create sequence mark_change_seq start with 1 increment by 50;
create table mark_change (
    id bigint primary key,
    mark_id bigint not null constraint mark_change_mark references mark,
    at timestamp(6) with time zone not null,
    by_id bigint constraint mark_change_by references member,
    what varchar(20) not null,
    percent numeric(7,3),
    reason varchar(1000)
);
create index mark_change_by_mark on mark_change (mark_id, at);
