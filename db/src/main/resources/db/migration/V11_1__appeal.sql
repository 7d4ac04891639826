-- Appeals against the mark of one answer.

create sequence appeal_seq start with 1 increment by 50;
create table appeal (
    id bigint primary key,
    version integer not null,
    enrolment_id bigint not null constraint appeal_enrolment references enrolment,
    -- only what was answered in a test run is ever deleted, and with it what was rehearsed about it
    response_id bigint not null constraint appeal_response references response on delete cascade,
    reason varchar(2000) not null,
    sent_at timestamp(6) with time zone not null,
    -- which of the learner's three appeals it uses up; null where it was given back, or is rehearsed
    place integer,
    state varchar(20) not null,
    points_before numeric(9,3) not null,
    points_after numeric(9,3),
    answer varchar(1000),
    answered_by_id bigint constraint appeal_answered_by references member,
    answered_at timestamp(6) with time zone,
    constraint appeal_one_for_an_answer unique (response_id),
    constraint appeal_each_place_once unique (enrolment_id, place),
    constraint appeal_place check (place between 1 and 3),
    constraint appeal_state check (state in ('OPEN', 'STANDS', 'OTHER_MARK', 'REPAIRED')),
    constraint appeal_given_back check (state not in ('OTHER_MARK', 'REPAIRED') or place is null),
    constraint appeal_answered check ((state = 'OPEN') = (answered_at is null) and (answered_at is null) = (answered_by_id is null) and (answered_at is null) = (answer is null))
);
create index appeal_open on appeal (state, sent_at);
