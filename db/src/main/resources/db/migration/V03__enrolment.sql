-- Members in offerings, and how far each one has come.

create sequence enrolment_seq start with 1 increment by 50;
create table enrolment (
    id bigint primary key,
    version integer not null,
    offering_id bigint not null constraint enrolment_offering references offering,
    member_id bigint not null constraint enrolment_member references member,
    state varchar(20) not null,
    applied_at timestamp(6) with time zone not null,
    since timestamp(6) with time zone not null,
    holds_place boolean not null,
    waiting_since timestamp(6) with time zone,
    offer_until timestamp(6) with time zone,
    note varchar(1000),
    constraint enrolment_unique unique (offering_id, member_id),
    constraint enrolment_state check (state in ('APPLIED', 'ENTRANCE', 'ADMITTED', 'WAITLISTED', 'REJECTED', 'ENROLLED', 'COMPLETED', 'FAILED', 'WITHDRAWN'))
);
create index enrolment_by_member on enrolment (member_id, state);
create index enrolment_by_state on enrolment (offering_id, state, waiting_since);

create sequence progress_seq start with 1 increment by 50;
create table progress (
    id bigint primary key,
    enrolment_id bigint not null constraint progress_enrolment references enrolment,
    activity_id bigint not null constraint progress_activity references activity,
    done_at timestamp(6) with time zone,
    score numeric(7,3),
    constraint progress_unique unique (enrolment_id, activity_id)
);
create index progress_by_activity on progress (activity_id, done_at);
