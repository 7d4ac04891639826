-- The exam desk: what everybody was told, and what went wrong.

create sequence desk_message_seq start with 1 increment by 50;
create table desk_message (
    id bigint primary key,
    offering_id bigint not null constraint desk_message_offering references offering,
    assessment_id bigint not null constraint desk_message_assessment references assessment,
    text varchar(500) not null,
    by_id bigint not null constraint desk_message_by references member,
    at timestamp(6) with time zone not null
);
create index desk_message_by_test on desk_message (assessment_id, offering_id, at);

create sequence incident_seq start with 1 increment by 50;
create table incident (
    id bigint primary key,
    version integer not null,
    offering_id bigint not null constraint incident_offering references offering,
    assessment_id bigint not null constraint incident_assessment references assessment,
    -- null where it met everybody
    enrolment_id bigint constraint incident_enrolment references enrolment,
    began timestamp(6) with time zone not null,
    ended timestamp(6) with time zone not null,
    what varchar(1000) not null,
    minutes integer not null,
    state varchar(20) not null,
    reported_by_id bigint not null constraint incident_reported_by references member,
    reported_at timestamp(6) with time zone not null,
    decided_by_id bigint constraint incident_decided_by references member,
    decided_at timestamp(6) with time zone,
    constraint incident_minutes check (minutes between 1 and 1440),
    constraint incident_state check (state in ('PROPOSED', 'APPROVED', 'DECLINED')),
    constraint incident_two_people check (decided_by_id is null or decided_by_id <> reported_by_id)
);
create index incident_by_test on incident (assessment_id, offering_id, reported_at);
