-- Members in offerings, those who were asked to come, and how far each one has come.

create sequence enrolment_seq start with 1 increment by 50;
create table enrolment (
    id bigint primary key,
    version integer not null,
    offering_id bigint not null constraint enrolment_offering references offering,
    member_id bigint not null constraint enrolment_member references member,
    state varchar(20) not null,
    applied_at timestamp(6) with time zone not null,
    since timestamp(6) with time zone not null,
    enrolled_at timestamp(6) with time zone,
    holds_place boolean not null,
    waiting_since timestamp(6) with time zone,
    offer_until timestamp(6) with time zone,
    entrance varchar(10),
    entrance_score numeric(7,3),
    cause varchar(30),
    note varchar(1000),
    constraint enrolment_unique unique (offering_id, member_id),
    constraint enrolment_state check (state in ('APPLIED', 'ENTRANCE', 'ADMITTED', 'WAITLISTED', 'REJECTED', 'ENROLLED', 'COMPLETED', 'FAILED', 'WITHDRAWN', 'TEST_RUN')),
    constraint enrolment_entrance check (entrance in ('PASSED', 'FAILED')),
    constraint enrolment_waits check ((state = 'WAITLISTED') = (waiting_since is not null)),
    constraint enrolment_offer check ((state = 'ADMITTED') = (offer_until is not null)),
    constraint enrolment_place check (holds_place = (state in ('ADMITTED', 'ENROLLED', 'COMPLETED', 'FAILED')))
);
create index enrolment_by_member on enrolment (member_id, state);
create index enrolment_by_state on enrolment (offering_id, state, waiting_since);
create index enrolment_by_offer on enrolment (offer_until);
create index enrolment_by_coming on enrolment (enrolled_at);

create sequence offering_invitation_seq start with 1 increment by 50;
create table offering_invitation (
    id bigint primary key,
    version integer not null,
    offering_id bigint not null constraint offering_invitation_offering references offering,
    member_id bigint constraint offering_invitation_member references member,
    email varchar(254) not null,
    token_hash varchar(64) not null constraint offering_invitation_token unique,
    invited_by_id bigint not null constraint offering_invitation_by references member,
    sent_at timestamp(6) with time zone not null,
    expires timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone
);
create index offering_invitation_by_offering on offering_invitation (offering_id, sent_at);
create index offering_invitation_by_member on offering_invitation (member_id);
create index offering_invitation_by_inviter on offering_invitation (invited_by_id);

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

-- small groups of an offering; a learner may sit at several
create sequence study_table_seq start with 1 increment by 50;
create table study_table (
    id bigint primary key,
    offering_id bigint not null constraint study_table_offering references offering,
    title varchar(100) not null,
    made_at timestamp(6) with time zone not null,
    dissolved_at timestamp(6) with time zone
);
create index study_table_by_offering on study_table (offering_id, dissolved_at);

create sequence seat_seq start with 1 increment by 50;
create table seat (
    id bigint primary key,
    study_table_id bigint not null constraint seat_study_table references study_table,
    enrolment_id bigint not null constraint seat_enrolment references enrolment,
    constraint seat_unique unique (study_table_id, enrolment_id)
);
create index seat_by_enrolment on seat (enrolment_id);
